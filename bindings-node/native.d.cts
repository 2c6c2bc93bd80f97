declare const native: { load(): unknown };
export = native;
