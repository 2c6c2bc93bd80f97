// FinalizationRegistry as a fallback: frees clients and streams that were never closed.

class Finalizer {
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

export const finalizer = new Finalizer();
