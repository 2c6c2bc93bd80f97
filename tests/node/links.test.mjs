// Helpers without a call: addresses, and what a key says of itself. What they make stands in tests/replays.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Truora, TruoraError, truora } from "./support.mjs";

const { links, readToken } = truora;
// {"key_type": "web", "exp": "1700007200", "flow_id": "IPF1", "new": 1}
const TOKEN = "e30.eyJrZXlfdHlwZSI6IndlYiIsImV4cCI6IjE3MDAwMDcyMDAiLCJmbG93X2lkIjoiSVBGMSIsIm5ldyI6MX0.c2ln";

test("addresses need no client", () => {
  assert.equal(links.inbound({ phone: "57", text: "a b" }), "https://api.whatsapp.com/send/?phone=57&text=a%20b");
  assert.equal(links.hostedFlow({ token: "a+b" }), "https://identity.truora.com/?token=a%2Bb");
});

test("a client has them too, with its own defaults", () => {
  const client = new Truora({ apiKey: "key", timeout: 5 });
  assert.equal(client.links.hostedFlow({ token: "x" }), links.hostedFlow({ token: "x" }));
  assert.deepEqual(
    client.validate("links.inbound", { phone: "57" }).issues.map(({ path, code }) => [path, code]),
    [["text", "required"]],
  );
});

test("what is wrong is thrown as an error of ours", () => {
  for (const wrong of [{ phone: "+57", text: "" }, { phone: 57 }, {}, undefined, null]) {
    assert.throws(
      () => links.inbound(wrong),
      (error) => TruoraError.is(error) && error.kind === "invalid" && error.operation === "links.inbound",
    );
  }
  assert.throws(() => links.inbound({ phone: "57", text: "x" }, { retries: 1 }), { code: "bad_option" });
});

test("a token is read without being verified", () => {
  assert.deepEqual(readToken(TOKEN), { key_type: "web", exp: 1700007200, flow_id: "IPF1", new: 1 });
  for (const wrong of ["", "secret-of-mine", 5, undefined, null, {}]) {
    assert.throws(
      () => readToken(wrong),
      (error) => error.name === "ValidationError" && !error.message.includes("secret-of-mine"),
    );
  }
});
