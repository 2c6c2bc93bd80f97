// The client in a page's worker: one call, and what comes of a backend key.
import { Truora } from "/client.js";

try {
  const truora = new Truora({ proxy: "/api/truora" });
  const { checks } = await truora.checks
    .list()
    .pages()
    .next()
    .then(({ value }) => value);
  let refused;
  try {
    new Truora({ apiKey: `e30.${btoa('{"key_type":"backend"}')}.e30` });
  } catch (error) {
    refused = error.code;
  }
  postMessage({ checks: checks.length, refused });
} catch (error) {
  postMessage({ error: String(error) });
}
