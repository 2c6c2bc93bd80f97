// What may happen to one create: the faults of a service, each with whether the service acts on the request.

import { FRAMINGS, whole } from "./server.mjs";

const CLOSE = { bytes: Buffer.alloc(0), end: "fin" };
const RESET = { bytes: Buffer.alloc(0), end: "rst" };

/** The whole answer in a framing, and then the connection is kept for as long as the framing allows. */
export const answered = (framing, status, body, headers) => ({
  bytes: whole(framing, status, body, { headers }),
  end: framing.startsWith("close") ? "fin" : "keep",
});

/** An answer in one of the framings that is cut at some byte, before its end. */
export function cutAnswer(random, framings, status, body, headers) {
  const all = whole(framings[Math.floor(random() * framings.length)], status, body, { headers });
  return { bytes: all.subarray(0, Math.floor(random() * all.length)), end: random() < 0.5 ? "fin" : "rst" };
}

/** By name: `make(body, headers)` returns the bytes of the answer and how the connection ends. */
const FAULTS = {
  "closed before it acted": () => ({ acts: false, make: () => CLOSE }),
  "reset before it acted": () => ({ acts: false, make: () => RESET }),
  "closed after it acted": () => ({ acts: true, make: () => CLOSE }),
  "reset after it acted": () => ({ acts: true, make: () => RESET }),
  "cut at some byte": (random) => ({
    acts: true,
    make: (body, headers) => cutAnswer(random, FRAMINGS, 200, body, headers),
  }),
  "nothing, and the end": () => ({ acts: true, make: (_, headers) => answered("close", 200, "", headers) }),
  "not now (429)": () => ({ acts: false, make: (_, headers) => answered("length", 429, "{}", headers) }),
  "not now (503)": () => ({ acts: false, make: (_, headers) => answered("length", 503, "{}", headers) }),
  "failed after it acted (500)": () => ({ acts: true, make: (_, headers) => answered("length", 500, "{}", headers) }),
};

/** A service that makes creates, fails at this rate, and records in `ledger` what it received and made. */
export class Service {
  /** By person: how many requests came, and the answers of what was made. */
  ledger = new Map();
  /** How often each fault happened. */
  struck = {};
  requests = 0;

  constructor(random, rate, headers = {}) {
    this.random = random;
    this.rate = rate;
    this.headers = headers;
  }

  /** Answers one request, as `rawServer` expects it. */
  answer({ head, body }) {
    if (!head.startsWith("POST /v1/checks ")) throw new Error("an unexpected request");
    this.requests += 1;
    const person = new URLSearchParams(body.toString()).get("national_id");
    const row = this.row(person);
    row.seen += 1;
    const make = (plan) => {
      if (plan.acts) row.made.push(`CHK${person}-${row.made.length}`);
      return plan.make(JSON.stringify(answerOf(row.made.at(-1))), this.headers);
    };
    if (this.random() >= this.rate) {
      return make({ acts: true, make: (text, headers) => answered("length", 200, text, headers) });
    }
    const names = Object.keys(FAULTS);
    const name = names[Math.floor(this.random() * names.length)];
    this.struck[name] = (this.struck[name] ?? 0) + 1;
    return make(FAULTS[name](this.random));
  }

  row(person) {
    const row = this.ledger.get(person) ?? { seen: 0, made: [] };
    this.ledger.set(person, row);
    return row;
  }

  get made() {
    return [...this.ledger.values()].reduce((sum, row) => sum + row.made.length, 0);
  }

  get doubled() {
    return [...this.ledger.values()].filter((row) => row.made.length > 1).length;
  }

  /** What contradicts the ledger in the end of a call: `{ value }` is what it returned, or `{ sent }` of its error. */
  contradictions(person, { value, sent }) {
    const { seen, made } = this.row(person);
    const wrong = [];
    if (made.length > 1) wrong.push("doubled");
    if (value !== undefined && (made.length !== 1 || value !== JSON.stringify(answerOf(made[0])))) {
      wrong.push("made up, or not the whole answer");
    }
    if (value === undefined && !["no", "maybe", "yes"].includes(sent)) wrong.push("not an error of the client");
    if (sent === "no" && seen > 0) wrong.push("sent: no, and it was received");
    if (sent === "yes" && seen === 0) wrong.push("sent: yes, and it never came");
    return wrong;
  }
}

const answerOf = (id) => ({ check: { check_id: id, status: "not_started" } });
