// What every entry of the package offers beside `Truora` itself.

export type { Validation } from "./client.js";
export type { EngineInfo, Issue, Sent } from "./engine/engine.js";
export {
  TruoraError,
  type Cause,
  type ErrorCode,
  type ErrorDetails,
  type Kind,
  type PlainError,
} from "./errors/errors.js";
export * from "./printed/error_classes.js";
export { Download, SavedFile, type Progress } from "./files/download.js";
export type {
  AnyOptions,
  CallOptions,
  FileOptions,
  Host,
  KeySource,
  Logger,
  Override,
  PlainRequest,
  SaveOptions,
  TruoraOptions,
  UploadOptions,
  ValidateOptions,
  WaitOptions,
} from "./options.js";
export { Pages } from "./pages.js";
export type * from "./printed/operations.js";
export type * from "./printed/types.js";
export { ResponseInfo, responseOf } from "./response.js";
export type { UploadProgress, UploadSource } from "./files/upload.js";
export { VERSION } from "./version.js";
export { when } from "./when.js";
