// The API key: asked for before each authorised request, checked, and never shown.

import { ownError, type TruoraError } from "../errors/errors.js";
import type { KeySource } from "../options.js";

export const HEADER = "Truora-API-Key";
export const VARIABLE = "TRUORA_API_KEY";

/** Where the key comes from. Shows nothing of it when it is printed. */
export class Key {
  readonly #source: KeySource | undefined;
  readonly #environment: () => string | undefined;
  readonly #refusesBackend: boolean;

  constructor(source: KeySource | undefined, environment: () => string | undefined, refusesBackend: boolean) {
    this.#source = source ?? undefined;
    this.#environment = environment;
    this.#refusesBackend = refusesBackend;
    if (this.#source !== undefined && typeof this.#source !== "string" && typeof this.#source !== "function") {
      throw ownError("config", "bad_key", "", "`apiKey` is a text or a function that gives one");
    }
    // A page with the wrong key should fail when it is written, not when it is used.
    if (typeof this.#source === "string" && this.#source.trimEnd() !== "") this.#checked(this.#source, "");
  }

  /** The key for the attempt of this number. */
  async ask(operation: string, attempt: number): Promise<string> {
    const source = this.#source;
    // The environment is read only without `apiKey`: after a function, its key could belong to another account.
    const given = typeof source === "function" ? await source() : (source ?? this.#environment());
    return this.#checked(given, operation, attempt);
  }

  #checked(given: unknown, operation: string, attempt = 1): string {
    // An earlier attempt may have reached the service.
    const details = { sent: attempt === 1 ? "no" : "maybe", attempts: attempt - 1 } as const;
    // Files and environment variables end in newlines.
    const key = typeof given === "string" ? given.trimEnd() : given;
    let problem: TruoraError | undefined;
    if (key === undefined || key === null || key === "") {
      const message =
        typeof this.#source === "function"
          ? `no API key: the function \`apiKey\` returned none, and ${VARIABLE} is not used instead`
          : `no API key: give \`apiKey\`, or set ${VARIABLE} in Node`;
      problem = ownError("config", "missing_key", operation, message, details);
    } else if (typeof key !== "string" || !/^[!-~]+$/.test(key)) {
      // Anything else could end the header line and begin another.
      const message = "the API key holds something that is not visible ASCII";
      problem = ownError("config", "bad_key", operation, message, details);
    } else if (this.#refusesBackend && keyType(key) === "backend") {
      const message =
        "this is a backend key, which every visitor of the page could read and use: keep it on your server behind the " +
        "proxy handler (`proxy`), use a web key, or set `dangerouslyAllowBrowser`";
      problem = ownError("config", "backend_key", operation, message, details);
    }
    if (problem !== undefined) throw problem;
    return key as string;
  }
}

/** The claim `key_type` of a key, read without verifying anything; `undefined` where it has none. */
export function keyType(key: string): string | undefined {
  const claims = key.split(".")[1];
  if (claims === undefined) return undefined;
  try {
    const bytes = atob(claims.replaceAll("-", "+").replaceAll("_", "/"));
    const read: unknown = JSON.parse(bytes);
    const type = (read as { key_type?: unknown } | null)?.key_type;
    return typeof type === "string" ? type : undefined;
  } catch {
    return undefined;
  }
}
