/** Version of the package; engines of another one are refused. */
export const VERSION = "0.1.0";
