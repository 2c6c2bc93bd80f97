// Compares what a replay expects with what was sent and how the call ended. Needs nothing of Node, like replay.mjs.

const FORM = "application/x-www-form-urlencoded";

/** What differed. */
export class Mismatch extends Error {}

/** The user stops the call here. */
export class Cancelled extends Error {}

/** Bytes of a base64 text. */
export function fromBase64(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** What differs between a request and the one that a step expects, if anything does. */
export function compareRequest(expect, seen) {
  const cut = seen.url.indexOf("?");
  const [path, query] = cut < 0 ? [seen.url, ""] : [seen.url.slice(0, cut), seen.url.slice(cut + 1)];
  const typed = (type) => seen.headers["content-type"] === type;
  const checks = {
    method: (wanted) => wanted === seen.method,
    key: (wanted) => seen.headers["truora-api-key"] === (wanted === true ? "test-key" : wanted || undefined),
    url: (wanted) => wanted === ("query" in expect ? path : seen.url),
    query: (wanted) => same(pairs(wanted), decoded(query)),
    headers: (wanted) =>
      Object.entries(wanted).every(([name, value]) => seen.headers[name.toLowerCase()] === (value ?? undefined)),
    form: (wanted) => typed(FORM) && same(pairs(wanted), decoded(seen.body)),
    json: (wanted) => typed("application/json") && same(wanted, JSON.parse(seen.body)),
    body: (wanted) => wanted === seen.body,
    slot: (wanted) => same([...fromBase64(wanted)], [...seen.bytes]),
  };
  for (const [what, wanted] of Object.entries(expect)) {
    if (!(what in checks)) return `\`expect.${what}\` is not known`;
    if (!checks[what](wanted)) {
      const got = `${seen.method} ${seen.url} ${JSON.stringify(seen.headers)} ${seen.body}`;
      return `expected ${what} ${JSON.stringify(wanted)}\ngot ${got}`;
    }
  }
  return undefined;
}

/** Throws a `Mismatch` where a call ended in another way than its case says. */
export function compareOutcome(expect, found, file, host) {
  for (const [what, wanted] of Object.entries(expect)) {
    if (!outcomeFits(what, wanted, found, file, host)) {
      throw new Mismatch(`expected ${what} ${JSON.stringify(wanted)}\ngot ${show(found, host)}`);
    }
  }
}

function outcomeFits(what, wanted, found, file, host) {
  const validation = found?.validation;
  if (validation !== undefined) {
    const { issues, warnings } = validation;
    switch (what) {
      case "value":
        return sameIssues(wanted.issues ?? [], issues) && sameIssues(wanted.warnings ?? [], warnings);
      case "accepted":
        return issues.length === 0;
      case "warnings":
        return sameIssues(wanted, warnings);
      case "error":
        return wanted.kind === "invalid" && issues.length > 0 && issuesFit(wanted.issues ?? [], issues, warnings);
      default:
        return false;
    }
  }
  if (host.TruoraError.is(found)) return what === "error" && errorFits(wanted, found);
  if (found instanceof Cancelled) return what === "cancelled";
  // A text or number carries no information about its call.
  const hasInfo = typeof found === "object" && found !== null;
  switch (what) {
    case "value":
      return file === undefined && same(wanted, found);
    case "nothing":
      return (
        file === undefined && (found === undefined || (typeof found === "object" && Object.keys(found).length === 0))
      );
    case "file":
      return file !== undefined && same([...file], [...fromBase64(wanted)]);
    case "meta": {
      if (!hasInfo) return true;
      const info = host.responseOf(found);
      const names = { request_id: "requestId" };
      return Object.entries(wanted).every(([name, value]) => same(value, info[names[name] ?? name]));
    }
    case "warnings":
    case "issues":
      return !hasInfo || sameIssues(wanted, host.responseOf(found)[what]);
    default:
      return false;
  }
}

const ERROR_NAMES = {
  api_code: "apiCode",
  api_message: "apiMessage",
  request_id: "requestId",
  retry_after_ms: "retryAfterMs",
  class: "name",
  text: "message",
};

function errorFits(wanted, error) {
  return Object.entries(wanted).every(([name, value]) => {
    if (name === "issues") return issuesFit(value, error.issues, error.warnings);
    if (name === "warnings") return sameIssues(value, error.warnings);
    if (name === "last") return same(value, error.last);
    if (name === "retry_after") return (error.retryAfterMs ?? null) === (value === null ? null : value * 1000);
    if (name === "retry_after_ms") return Math.round(error.retryAfterMs * 1000) / 1000 === value;
    const seen = error[ERROR_NAMES[name] ?? name];
    return value === null ? seen === undefined : seen === value;
  });
}

function show(found, host) {
  if (host.TruoraError.is(found)) {
    return `${found.name} ${JSON.stringify(found)} ${found.message} last=${JSON.stringify(found.last)}`;
  }
  if (found instanceof Error) return String(found);
  return JSON.stringify(found);
}

/** Numbers as doubles, objects without order, `null` as absent. */
function same(a, b) {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (Array.isArray(a) || Array.isArray(b)) return false;
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(own(a, key), own(b, key)));
  }
  return (a ?? undefined) === (b ?? undefined);
}

function own(object, key) {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function issuesFit(wanted, issues, warnings) {
  return sameIssues(wanted, issues) || sameIssues(wanted, [...issues, ...warnings]);
}

function sameIssues(a, b) {
  const set = (issues) => [...new Set(issues.map(({ path, code }) => `${path} ${code}`))].sort();
  return same(set(a), set(b));
}

function pairs(wanted) {
  return wanted.map(([key, value]) => `${key}=${value}`).sort();
}

/** Read with a decoder of its own, so that an encoder's mistake shows: `+` is a plus sign here. */
function decoded(text) {
  const parts = text.split("&").filter((part) => part !== "");
  const pair = (part) => {
    const cut = part.indexOf("=");
    const [key, value] = cut < 0 ? [part, ""] : [part.slice(0, cut), part.slice(cut + 1)];
    return `${decodeURIComponent(key)}=${decodeURIComponent(value)}`;
  };
  return parts.map(pair).sort();
}
