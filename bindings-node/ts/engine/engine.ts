// The engine: the Rust core behind napi or wasm, as one object. All of it is synchronous, and nothing of it throws.

export interface Issue {
  /** Where, for example `outbound_buttons[1].url`; empty for the whole. */
  readonly path: string;
  /** A stable word: `required`, `choice`, `format`, … */
  readonly code: string;
  /** A sentence for people. */
  readonly message: string;
}

export type Sent = "no" | "maybe" | "yes";

export interface Send {
  readonly tag: "send";
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: string | null;
  /** Instead of `body`, where that is no text: one character a byte. */
  readonly body_latin1?: string | null;
  /** Instead of a body: bytes of the file that the host holds. */
  readonly slot?: number | null;
  /** Whether the key and the client's own headers go along. */
  readonly auth: boolean;
  readonly by: number;
  readonly attempt: number;
  readonly host: string;
  readonly template: string;
  readonly file: boolean;
}

export interface Collect {
  readonly tag: "collect";
  readonly limit: number;
  readonly by: number;
}

export interface Stream {
  readonly tag: "stream";
  readonly at: number;
  readonly left?: number | null;
  readonly by: number;
}

export interface Wait {
  readonly tag: "wait";
  readonly until: number;
  readonly poll: boolean;
  readonly text?: string | null;
}

export interface Rename {
  readonly path: readonly (string | number)[];
  readonly from: string;
  readonly to: string;
}

export interface Done {
  readonly tag: "done";
  readonly what: "nothing" | "body" | "stream" | "file";
  readonly text?: string | null;
  readonly bytes: number;
  readonly status: number;
  readonly attempts: number;
  readonly request_id?: string | null;
  readonly sent: Sent;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
  readonly next?: string | null;
  readonly renames: readonly Rename[];
}

export interface Failure {
  readonly tag: "failure";
  readonly kind: string;
  readonly code: string;
  readonly api_code?: string | null;
  readonly status?: number | null;
  readonly message: string;
  readonly operation: string;
  readonly sent: Sent;
  readonly request_id?: string | null;
  readonly retry_after_ms?: number | null;
  readonly attempts: number;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
  readonly api_message?: string | null;
  readonly body?: unknown;
  readonly fault_name?: string | null;
}

export type Action = Send | Collect | Stream | Wait | Done | Failure;

export interface EngineCall {
  start(now: number): Action;
  /** `headers` is flat: name, value, name, value, … */
  head(now: number, status: number, headers: string[]): Action;
  body(now: number, data: Uint8Array): Action;
  sunk(now: number, bytes: number): Action;
  taken(now: number): Action;
  fault(now: number, kind: string, sent: string, got: number, name: string): Action;
  elapsed(now: number): Action;
  free(): void;
}

export type Mode = "call" | "wait" | "file" | "upload" | "request";

export interface EngineClient {
  call(operation: string, mode: Mode, params: string, options: string, cursor?: string): EngineCall | Failure;
  download(link: string, options: string): EngineCall | Failure;
  /** Issues and warnings, or nothing where there are none. Without options, the defaults hold. */
  validate(
    operation: string,
    params: string,
    options?: string,
  ): { readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] } | Failure | null | undefined;
  /** Member that holds a list's items, where the operation is one. */
  items(operation: string): string | null | undefined;
  free(): void;
}

export interface Made {
  readonly tag: "made";
  readonly value: unknown;
}

export interface Engine {
  readonly kind: "native" | "wasm";
  version(): string;
  /** Names of the headers that the core reads; no others are passed. */
  headers(): string[];
  /** What is made without a call: an address, or what a key says of itself. */
  links(name: string, params: string, options: string): Made | Failure;
  open(config: string): EngineClient | Failure;
  /** The clients' `validate` at a lower price, where the engine has it. */
  readonly validate?: EngineClient["validate"];
}

/** Which engine runs, and why not the other. */
export interface EngineInfo {
  readonly engine: "native" | "wasm";
  readonly version: string;
  /** Why the native engine is not used, where it might have been. */
  readonly reason?: string;
}

export function isFailure(made: object): made is Failure {
  return (made as { tag?: unknown }).tag === "failure";
}
