/** The module, as base64. Made by `scripts/build.mjs`. */
export const BASE64: string;
