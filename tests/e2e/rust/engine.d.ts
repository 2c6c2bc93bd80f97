export function load(module: BufferSource | WebAssembly.Module): {
  /** Tells the story against `base`, line by line. */
  story(base: string, key: string, allow: boolean): Promise<string>;
};
