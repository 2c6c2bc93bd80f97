// The net below what is freed in `finally`: for clients that are dropped, and streams that nobody reads to the end.

class Net {
  readonly #registry: FinalizationRegistry<() => void> | undefined;

  constructor() {
    if (typeof FinalizationRegistry === "function") {
      this.#registry = new FinalizationRegistry((release) => release());
    }
  }

  /** Calls `release`, which must not hold on to `owner`, some time after `owner` is gone. */
  watch(owner: object, release: () => void): void {
    this.#registry?.register(owner, release, owner);
  }
}

export const net = new Net();
