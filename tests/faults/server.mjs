// A raw TCP server that sends exactly the bytes it was given for each request, and ends the connection where it was told.

import { createServer } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";

/** One request as it arrived: `head` as text, `body` as bytes, and the number of its connection. */
class Requests {
  #parts = [];
  #size = 0;

  /** Takes bytes of a connection, and yields the requests that are complete. */
  *take(part) {
    this.#parts.push(part);
    this.#size += part.length;
    for (;;) {
      const all = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts, this.#size);
      this.#parts = [all];
      const end = all.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = all.subarray(0, end).toString("latin1");
      const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
      const whole = end + 4 + length;
      if (all.length < whole) return;
      this.#parts = [all.subarray(whole)];
      this.#size = all.length - whole;
      yield { head, body: all.subarray(end + 4, whole) };
    }
  }
}

/**
 * A server on loopback. `answer(request, socket)` is called for each request; it returns the bytes to send, now or as a
 * promise, or sends for itself and returns nothing. `end` of the returned object says what follows the bytes: `fin`, `rst`
 * or `keep`.
 */
export async function rawServer(answer) {
  const sockets = new Set();
  let connections = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    const connection = (connections += 1);
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    const requests = new Requests();
    socket.on("data", (part) => {
      for (const request of requests.take(part)) {
        const made = answer({ ...request, connection }, socket);
        if (made instanceof Promise) made.then((later) => send(socket, later));
        else send(socket, made);
      }
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    connections: () => connections,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(socket, made) {
  if (made === undefined) return;
  if (made.end === "keep") socket.write(made.bytes);
  else if (made.end === "fin") socket.end(made.bytes);
  // After the bytes are with the kernel, so that they arrive before the reset.
  else if (made.bytes.length === 0) socket.resetAndDestroy();
  else socket.write(made.bytes, () => setImmediate(() => socket.resetAndDestroy()));
}

const LINE = "\r\n";

/** An answer's head. */
export function head(status, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([`HTTP/1.1 ${status} X`, ...lines, "", ""].join(LINE), "latin1");
}

/** A body in chunks of a few bytes, and the last one. */
export function chunked(body, size = 24) {
  const parts = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(Buffer.from(part.length.toString(16) + LINE), part, Buffer.from(LINE));
  }
  return Buffer.concat([...parts, Buffer.from(`0${LINE}${LINE}`)]);
}

/** Two members of gzip, which together are one body. */
const members = (body) => {
  const half = Math.ceil(body.length / 2);
  return Buffer.concat([gzipSync(body.subarray(0, half)), gzipSync(body.subarray(half))]);
};

const CODINGS = {
  "": (body) => body,
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  "two members": members,
  "gzip twice": (body) => gzipSync(gzipSync(body)),
};
const NAMES = { "two members": "gzip", "gzip twice": "gzip, gzip" };

/** Ways in which an answer says where it ends, with and without compression. Each makes the bytes of a whole answer. */
export const FRAMINGS = ["length", "chunked", "close"].flatMap((framing) =>
  Object.keys(CODINGS).map((coding) => (coding === "" ? framing : `${framing}, ${coding}`)),
);

/** The bytes of an answer in one of the framings. `short` cuts the compressed body, and frames what is left as whole. */
export function whole(framing, status, body, { short, headers = {} } = {}) {
  const [ends, coding = ""] = framing.split(/, (.*)/s);
  let sent = CODINGS[coding](Buffer.from(body));
  if (short !== undefined) sent = sent.subarray(0, short);
  const encoding = coding === "" ? {} : { "Content-Encoding": NAMES[coding] ?? coding };
  const named = { "Content-Type": "application/json", ...headers, ...encoding };
  if (ends === "length") return Buffer.concat([head(status, { ...named, "Content-Length": sent.length }), sent]);
  if (ends === "close") return Buffer.concat([head(status, { ...named, Connection: "close" }), sent]);
  return Buffer.concat([head(status, { ...named, "Transfer-Encoding": "chunked" }), chunked(sent)]);
}

/** Bytes that a compressed body has in a framing. */
export const codedLength = (framing, body) => CODINGS[framing.split(/, (.*)/s)[1] ?? ""](Buffer.from(body)).length;
