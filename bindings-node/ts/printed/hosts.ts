// printed from core/src/catalogue; run `make print`
// The service hosts, each with a base URL of its own.

export const HOSTS = ["checks", "account", "identity", "validations", "connect"] as const;

export type Host = (typeof HOSTS)[number];
