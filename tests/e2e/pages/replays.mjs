// Runs replays in this page.
import { Mismatch, run } from "/replays/replay.mjs";

/** Real time that a case may take, though none is meant to take any. */
const LONGEST = 20_000;

let host;

/** Loads the client, and gives files a place in memory. Gives the name of its engine. */
globalThis.prepare = async (entry) => {
  const client = await import(entry);
  const { HELPERS, METHODS } = await import(new URL("../printed/operations.js", new URL(entry, location.href)));
  const { Client, platform } = partsOf(client.Truora);
  const files = new Map();
  const open = new Set();
  const sink = async (to) => new Sink(to, files, open);
  class Truora extends Client {
    constructor(options) {
      super({ ...platform, sink }, options);
    }
  }
  let count = 0;
  const place = async () => {
    const to = `file ${++count}`;
    const clean = async () => {
      files.delete(to);
      open.clear();
    };
    return { to, file: async () => files.get(to), left: async () => [...open], clean };
  };
  host = { ...client, HELPERS, METHODS, Truora, place };
  return client.engineInfo().engine;
};

/** What is behind the class that pages get: the client of every host, and what the entry for browsers gives it. */
function partsOf(Truora) {
  const Client = Object.getPrototypeOf(Truora);
  let platform;
  Object.setPrototypeOf(Truora, function (given) {
    platform = given;
  });
  try {
    new Truora();
  } finally {
    Object.setPrototypeOf(Truora, Client);
  }
  return { Client, platform };
}

/** A file in memory. In pages users take the stream; here the same machine that continues files in Node is at work. */
class Sink {
  #bytes = new Uint8Array(0);
  #files;
  #open;

  constructor(path, files, open) {
    this.path = path;
    this.#files = files;
    this.#open = open;
  }

  async cut(at) {
    this.#open.add(`${this.path}, open`);
    this.#bytes = this.#bytes.slice(0, at);
  }

  async write(data) {
    const longer = new Uint8Array(this.#bytes.length + data.length);
    longer.set(this.#bytes);
    longer.set(data, this.#bytes.length);
    this.#bytes = longer;
  }

  async commit() {
    this.#open.delete(`${this.path}, open`);
    this.#files.set(this.path, this.#bytes);
  }

  async discard() {
    this.#open.delete(`${this.path}, open`);
  }
}

/** Each case that a browser can express: `{name}` when it passes, else with `why`. */
globalThis.replay = async (cases) => {
  const results = [];
  for (const { name, text } of cases) results.push(await judged(name, text));
  return results;
};

async function judged(name, text) {
  let timer;
  try {
    const replay = JSON.parse(text);
    if (replay.hosts !== undefined && !replay.hosts.includes("browser")) return { name, skipped: true };
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Mismatch(`it did not end within ${LONGEST / 1000} s`)), LONGEST);
    });
    await Promise.race([run(replay, host), late]);
    return { name };
  } catch (error) {
    return { name, why: error instanceof Mismatch ? error.message : String(error?.stack ?? error) };
  } finally {
    clearTimeout(timer);
  }
}
