// What runs inside Deno, Bun or workerd: the calls that `runtimes.mjs` asks for, and a report of how they ended.

const WORKERS = 8;

/** Makes the calls, several at once. The number of a case is in its request. */
async function run({ Truora }, { base, calls }) {
  const client = new Truora({ apiKey: "test-key-of-nobody", baseUrls: { checks: base }, maxRetries: 0 });
  const person = (at) => ({
    ...{ country: "CO", type: "person", user_authorized: true },
    national_id: `1${String(at).padStart(9, "0")}`,
  });
  const made = {
    get: (at) => client.checks.get(`CHK${at}`),
    create: (at) => client.checks.create(person(at)),
    list: (at) => client.checks.list({ start_key: String(at) }).first(9),
    file: async (at) =>
      new TextDecoder("latin1").decode(await (await client.download(`${base}/file?at=${at}`)).bytes()),
  };
  const outcomes = [];
  let next = 0;
  const work = async () => {
    while (next < calls.length) {
      const at = next++;
      try {
        const value = await made[calls[at]](at);
        outcomes[at] = { word: "success", value: typeof value === "string" ? value : JSON.stringify(value) };
      } catch (error) {
        const word = `${error.kind}/${error.code}, sent ${error.sent}`;
        outcomes[at] = typeof error.kind === "string" ? { word, sent: error.sent } : { word: String(error) };
      }
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  await (await fetch(`${base}/outcomes`, { method: "POST", body: JSON.stringify(outcomes) })).text();
}

/** workerd calls this. Its bundle of modules has the same places as here. */
export default {
  async test(_controller, env) {
    await run(await import("../../bindings-node/esm/entries/workerd.js"), JSON.parse(env.TRUORA_FAULTS));
  },
};

const asked = globalThis.process?.env?.TRUORA_FAULTS;
if (asked !== undefined) await run(await import("../../bindings-node/esm/entries/web.js"), JSON.parse(asked));
