// Lists, page by page: lazy iterators over items, each page a call of its own.

/** One page, and the cursor of the next. */
export interface Turn {
  readonly page: unknown;
  readonly next: string | undefined;
}

/** Fetches the page at a cursor. `seen` holds the cursors before it: one of them again would lead in circles. */
export type TurnTo = (cursor: string | undefined, seen: Set<string>) => Promise<Turn>;

/** The items of a list, fetched as they are asked for. Iterating again begins at the first page. */
export class Pages<Item, Page = unknown> implements AsyncIterable<Item> {
  readonly #turn: TurnTo;
  readonly #member: string;

  /** `turn` fetches a page; `member` holds its items, where a page is no bare list. */
  constructor(turn: TurnTo, member: string) {
    this.#turn = turn;
    this.#member = member;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* this.#items(page);
  }

  /** Page by page, as the service shapes them; `responseOf(page)` works on each. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let cursor: string | undefined;
    const seen = new Set<string>();
    do {
      if (cursor !== undefined) seen.add(cursor);
      const { page, next } = await this.#turn(cursor, seen);
      yield page as Page;
      cursor = next;
    } while (cursor !== undefined);
  }

  /** The first `n` items, of as few pages as hold them. */
  async first(n: number): Promise<Item[]> {
    const found: Item[] = [];
    if (!(n > 0)) return found;
    for await (const item of this) {
      found.push(item);
      if (found.length >= n) break;
    }
    return found;
  }

  #items(page: unknown): readonly Item[] {
    const items: unknown = Array.isArray(page) ? page : (page as Record<string, unknown> | null)?.[this.#member];
    return Array.isArray(items) ? (items as Item[]) : [];
  }
}
