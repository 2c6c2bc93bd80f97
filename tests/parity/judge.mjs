// What an engine says to a case, in any JavaScript: the client's own encoding of parameters, then the engine.

/** `[issues, warnings, request or failure]`, the same bytes in every host. */
export function verdict(line, { engine, encode }) {
  const { op, params, options } = JSON.parse(line);
  const client = engine.open("{}");
  try {
    const given = encode(plain(params));
    const told = encode(plain(options));
    // The native engine says nothing where it finds nothing.
    const found = client.validate(op, given, told) ?? { issues: [], warnings: [] };
    return JSON.stringify([issues(found.issues), issues(found.warnings), sent(client.call(op, "call", given, told))]);
  } finally {
    client.free();
  }
}

function issues(all) {
  return all.map(({ path, code, message }) => [path, code, message]);
}

function sent(call) {
  const action = call.tag === "failure" ? call : started(call);
  if (action.tag === "failure") return [action.kind, action.code, action.message];
  const { method, url, headers, auth } = action;
  return [method, url, headers, latin1(action), auth];
}

function started(call) {
  const action = call.start(0);
  call.free();
  return action;
}

/** The body by one character a byte. */
function latin1({ body, body_latin1: bytes }) {
  if (typeof bytes === "string") return bytes;
  return Array.from(new TextEncoder().encode(body ?? ""), (byte) => String.fromCharCode(byte)).join("");
}

/** What JSON cannot hold: `$num`, `$text`, `$file`, `$absent`. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 1) {
    if (keys[0] === "$num") return Number(value.$num);
    if (keys[0] === "$text") return JSON.parse(`"${value.$text}"`);
    if (keys[0] === "$file") return Uint8Array.from(atob(value.$file), (letter) => letter.charCodeAt(0));
    if (keys[0] === "$absent") return undefined;
  }
  const copy = {};
  for (const key of keys) {
    // Not by assignment: `__proto__` is a name like any other.
    const content = plain(value[key]);
    Object.defineProperty(copy, key, { value: content, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
