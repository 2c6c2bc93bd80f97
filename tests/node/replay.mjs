// Runs one replay through a real client, over a `fetch` that is the script and a clock that jumps.
//
// The format is described in docs/replays.md. Needs nothing of Node, so that a page can run the corpus too: what differs
// comes in as `host`: the package's own modules, and where a file is saved.

import { Cancelled, compareOutcome, compareRequest, fromBase64, Mismatch } from "./replay.compare.mjs";

export { Mismatch };

const CLOCK = Symbol.for("truora.clock");
const READS_REDIRECTS = Symbol.for("truora.reads_redirects");
const FAULT = Symbol.for("truora.fault");
const KNOWN = ["op", "as", "params", "options", "script", "outcome", "hosts", "about"];
const OPTIONS = {
  timeout_ms: "timeout",
  attempt_timeout_ms: "attemptTimeout",
  max_retries: "maxRetries",
  api_key: "apiKey",
  seed: "seed",
  strict: "strict",
  preflight: "preflight",
  only: "only",
  locale: "locale",
  given: "given",
  today: "today",
  extra: "extra",
};

/** The steps of a case, and the virtual clock that they move. */
class Script {
  constructor(steps) {
    this.steps = steps;
    this.at = 0;
    this.time = 0;
    this.stop = new AbortController();
    /** The first thing that differed: a driver must not take it for a failure of the transport. */
    this.mismatch = undefined;
  }

  fail(why) {
    this.mismatch ??= new Mismatch(why);
    this.stop.abort(this.mismatch);
    throw this.mismatch;
  }

  peek() {
    const step = this.steps[this.at] ?? {};
    if ("cancel" in step) {
      this.at += 1;
      this.stop.abort(new Cancelled());
    }
    this.stop.signal.throwIfAborted();
    return step;
  }

  clock = {
    now: () => this.time,
    // Limits are the core's to judge, by the clock that it is told.
    alarm: () => () => {},
    sleep: async (until) => {
      const pause = until - this.time;
      const step = this.peek();
      if ("wait" in step) {
        this.at += 1;
        const [low, high] = step.wait;
        if (!(low - 0.01 <= pause && pause <= high + 0.01)) this.fail(`paused ${pause} ms, expected ${low} to ${high}`);
      }
      this.time = until;
    },
  };

  fetch = async (url, init) => {
    const bytes = await sentBytes(init.body);
    const request = {
      method: init.method,
      url,
      headers: lower(init.headers),
      bytes,
      body: new TextDecoder().decode(bytes),
    };
    // "error" is for uploads from Node, whose bodies `fetch` would otherwise keep for the next address.
    if (init.redirect !== "manual" && init.redirect !== "error") this.fail("redirects are on");
    const step = this.peek();
    if (this.steps[this.at] === undefined || "wait" in step) {
      this.fail(`an unexpected request: ${request.method} ${url} (step: ${JSON.stringify(step)})`);
    }
    this.at += 1;
    const differs = compareRequest(step.expect ?? {}, request);
    if (differs !== undefined) this.fail(differs);
    const { answer } = step;
    this.time += step.after_ms ?? answer.after_ms ?? 0;
    if (answer.status === undefined) throw lost(step.fault ?? answer.fault, "maybe");
    return this.#response(answer);
  };

  #response(answer) {
    let rest = bytesOf(answer);
    if (answer.fault !== undefined) rest = rest.subarray(0, answer.fault.got ?? 0);
    // Small pieces, so that drivers have to put them together; large bodies in fewer, for speed.
    const size = Math.max(7, Math.floor(rest.length / 50));
    const body = new ReadableStream(
      {
        pull: (controller) => {
          this.peek();
          if (rest.length > 0) {
            controller.enqueue(rest.slice(0, size));
            rest = rest.subarray(size);
          } else if (answer.fault !== undefined) {
            controller.error(lost(answer.fault, "yes"));
          } else {
            controller.close();
          }
        },
      },
      { highWaterMark: 0 },
    );
    return {
      type: "default", // a stand-in's, whose body ends where it ends
      status: answer.status,
      headers: headersOf(answer.headers ?? {}),
      body,
    };
  }
}

function lost(fault, sent) {
  return Object.assign(new TypeError("lost"), {
    [FAULT]: {
      kind: fault.kind,
      sent: fault.sent ?? sent,
      name: fault.name ?? "",
    },
  });
}

function headersOf(pairs) {
  try {
    return new Headers(pairs);
  } catch {
    // `Headers` refuses what servers may send all the same.
    const all = new Map(Object.entries(pairs).map(([name, value]) => [name.toLowerCase(), value]));
    return { get: (name) => all.get(name.toLowerCase()) ?? null };
  }
}

function lower(headers) {
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

/** What goes out. A file is read, and has to be of the length that was promised. */
async function sentBytes(body) {
  if (body === undefined || body === null) return new Uint8Array(0);
  if (body instanceof Uint8Array) return body;
  if (typeof body === "string") return new TextEncoder().encode(body);
  return new Uint8Array(await new Response(body).arrayBuffer());
}

function bytesOf(answer) {
  if ("json" in answer) return new TextEncoder().encode(JSON.stringify(answer.json));
  if ("base64" in answer) return fromBase64(answer.base64);
  return new TextEncoder().encode(answer.body ?? "");
}

/** Rejects with a `Mismatch` that says what differed. */
export async function run(replay, host) {
  const unknown = Object.keys(replay).filter((key) => !KNOWN.includes(key));
  if (unknown.length > 0) throw new Mismatch(`unknown members of a case: ${unknown}`);
  const script = new Script(replay.script ?? []);
  const place = await host.place();
  let found;
  try {
    try {
      found = await start(replay, host, script, place);
    } catch (error) {
      if (script.mismatch !== undefined) throw script.mismatch;
      if (!host.TruoraError.is(error) && !(error instanceof Cancelled)) throw error;
      found = error;
    }
    if (script.mismatch !== undefined) throw script.mismatch;
    const file = await place.file();
    const left = await place.left();
    if (left.length > 0) throw new Mismatch(`left behind: ${left}`);
    const saved = found instanceof host.SavedFile;
    if (!saved && file !== undefined) throw new Mismatch("a file was written, though the call gave none");
    if (script.at < script.steps.length) {
      throw new Mismatch(`${script.steps.length - script.at} of ${script.steps.length} steps were not used`);
    }
    compareOutcome(replay.outcome, found, saved ? file : undefined, host);
  } finally {
    await place.clean();
  }
}

async function start(replay, host, script, place) {
  const { op, as: kind = "call" } = replay;
  const { base_urls: baseUrls = {}, reads_redirects: reads = true, overrides, ...given } = replay.options ?? {};
  const client = new host.Truora({
    apiKey: "test-key",
    fetch: script.fetch,
    baseUrls,
    overrides,
    [CLOCK]: script.clock,
    [READS_REDIRECTS]: reads,
  });
  const options = { signal: script.stop.signal };
  for (const [name, value] of Object.entries(given)) {
    if (!(name in OPTIONS)) throw new Mismatch(`option \`${name}\` is not built yet`);
    options[OPTIONS[name]] = value;
  }
  if (kind === "upload" || op === "upload") return upload(replay, client, options, host, place);
  const params = plainParams(replay.params ?? {});
  if (kind === "helper") return helped(op, params, client, host, { ...options, signal: undefined });
  if (kind === "request") return client.request(params, options);
  if (op === "download") return client.download(params.link, { ...options, to: place.to });
  if (kind === "validate")
    return {
      validation: client.validate(op, params, {
        ...options,
        signal: undefined,
      }),
    };
  const rows = host.METHODS.filter((row) => row.id === op);
  const row = rows.find((found) => (kind === "wait" ? found.use === "wait" : found.use !== "wait"));
  if (row === undefined) return client.call(op, params, options);
  const { resource, method: name, use, lone } = row;
  const method = client[resource][name];
  // Each way to say it is tried somewhere.
  const only = Object.keys(params);
  const first = lone !== undefined && only.length === 1 && typeof params[lone] === "string" ? params[lone] : params;
  if (kind === "items") return collected(method(first, options));
  if (kind === "pages") return collected(method(first, options).pages());
  if (!["call", "file", "wait"].includes(kind)) throw new Mismatch(`\`as: ${kind}\` is not built yet`);
  if (use === "file") return method(first, { ...options, to: place.to });
  return use === "list" ? client.call(op, params, options) : method(first, options);
}

/** A helper of the module and of the client, which must do the same. */
function helped(op, params, client, host, options) {
  if (op === "read_token") return host.readToken(params.key);
  const { method } = host.HELPERS.find((row) => row.id === op) ?? {};
  if (method === undefined) throw new Mismatch(`no helper \`${op}\``);
  const [module, own] = [host.links, client.links].map((links) => {
    try {
      return { made: links[method](params, options) };
    } catch (error) {
      return { error };
    }
  });
  if (module.made !== own.made || String(module.error) !== String(own.error)) {
    throw new Mismatch(`the module and the client differ: ${module.made ?? module.error}, ${own.made ?? own.error}`);
  }
  if (module.error !== undefined) throw module.error;
  return module.made;
}

/** A file is given as bytes, as a Blob, by its path where there are files, or as a stream, which can be read once. */
async function upload(replay, client, options, host, place) {
  const { op } = replay;
  const { file, ...rest } = replay.params;
  const given = plainParams(rest);
  const more = { ...options };
  if (file !== undefined) {
    const bytes = fromBase64(file.$file);
    if (file.replayable ?? true) {
      const ways = [() => bytes, () => new Blob([bytes]), ...(place.toUpload === undefined ? [] : [place.toUpload])];
      given.file = await ways[JSON.stringify(replay.script).length % ways.length](bytes);
    } else {
      given.file = new Response(bytes).body;
      if (file.size !== null) more.size = file.size ?? bytes.length;
    }
  }
  if (op === "upload") return client.upload(given.link, given.file, more);
  const { resource, method: name } = host.METHODS.find((row) => row.id === op);
  return client[resource][name](given, more);
}

async function collected(walk) {
  const all = [];
  for await (const one of walk) all.push(one);
  return all;
}

/** What JSON cannot hold: `$num`, `$text`, `$file`, `$absent`. */
function plainParams(value) {
  if (Array.isArray(value)) return value.map(plainParams);
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 1 || (keys.length === 2 && "$file" in value)) {
    if ("$num" in value) return Number(value.$num);
    if ("$text" in value) return JSON.parse(`"${value.$text}"`);
    if ("$file" in value) return fromBase64(value.$file);
    if ("$absent" in value) return undefined;
  }
  const copy = {};
  for (const key of keys) {
    Object.defineProperty(copy, key, {
      value: plainParams(value[key]),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}
