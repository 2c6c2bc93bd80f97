// A server component that waits for a check, with no word about caching.
import { Truora } from "@org/truora";

export default async function Page() {
  const truora = new Truora({ apiKey: "test-key", baseUrls: { checks: process.env.TEST_SERVICE } });
  const { check } = await truora.checks.wait("CHK00000000000000000000000000000001", { timeout: 30_000 });
  return <p>status {check.status}</p>;
}
