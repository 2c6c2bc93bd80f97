// Times of answers as `Date`: `when(answer.creation_date)`. The same in every language; `new Date(text)` differs between engines.

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:[Zz]|([+-])(\d\d):?(\d\d))?)?$/;

/**
 * The moment that a text of the service names.
 *
 * RFC 3339 with up to nanoseconds (cut to milliseconds) and any offset; without an offset, and for a bare date, UTC. What is
 * absent or `null` gives `undefined`. Throws a `RangeError` for any other text. A `Date` keeps no offset.
 */
export function when(text: string): Date;
export function when(text: string | null | undefined): Date | undefined;
export function when(text: string | null | undefined): Date | undefined {
  if (text === undefined || text === null) return undefined;
  if (typeof text !== "string") throw new TypeError("not a text");
  const match = SHAPE.exec(text.trim());
  if (match === null) throw notATime();
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const [fraction = "", sign, hours, minutes] = match.slice(7);
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  // A leap second has no `Date`: it becomes the second after.
  if (year < 1 || hour > 23 || minute > 59 || second > 60 || offset >= 1440) throw notATime();
  const moment = new Date(0);
  // Not `Date.UTC`: it takes the first hundred years for those of 1900.
  moment.setUTCFullYear(year, month - 1, day);
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) throw notATime();
  moment.setUTCHours(
    hour,
    minute - (sign === "-" ? -offset : offset),
    second,
    Number(fraction.slice(0, 3).padEnd(3, "0")),
  );
  return moment;
}

/** Its text is fixed, because the invalid value may be anything. */
function notATime(): RangeError {
  return new RangeError("not a time as RFC 3339 writes it");
}
