export type { ErrorBody } from './answer/error-body.ts';
export { parseJson } from './answer/json.ts';
export { ApiPromise, type ApiResult, type CallMode } from './call/api-promise.ts';
export { BodySource } from './call/body-source.ts';
export type { Input, Operation, OperationInfo } from './call/operation.ts';
export { buildPath } from './call/path.ts';
export { type ArrayFormat, buildQuery } from './call/query.ts';
export type { Route } from './call/route.ts';
export { validated, validatedPages } from './call/validated.ts';
export {
  ApiKeyAuth,
  type Auth,
  type AuthHeader,
  BasicAuth,
  BearerAuth,
  noAuth,
  TokenAuth,
} from './credentials/auth.ts';
export { type ClientCredentials, clientCredentials } from './credentials/client-credentials.ts';
export { type AccessToken, assertToken, renewalTime, type TokenProvider, tokenTimeout } from './credentials/token.ts';
export type { TokenStore, TokenStoreContext } from './credentials/token-store.ts';
export type { Waiter } from './credentials/waiter.ts';
export { isLinktorError, LinktorError, type LinktorErrorInit } from './errors/error.ts';
export {
  AbortedError,
  AuthenticationError,
  AuthorizationError,
  ConfigurationError,
  ConflictError,
  invalidArgument,
  misconfigured,
  NetworkError,
  NotFoundError,
  PaginationError,
  RateLimitError,
  refusedArgument,
  SerializationError,
  ServerError,
  suggestion,
  TimeoutError,
  ValidationError,
} from './errors/errors.ts';
export type {
  CallInfo,
  ErrorInfo,
  Hooks,
  Middleware,
  OutgoingRequest,
  ResponseInfo,
  RetryInfo,
  SuccessInfo,
} from './hooks/hooks.ts';
export type { FileInput, FileSource } from './multipart/file.ts';
export type { UploadProgress } from './multipart/form.ts';
export type { FileDescription } from './multipart/open.ts';
export { type UploadOptions, uploadForm } from './multipart/upload.ts';
export {
  requireFields,
  requireItems,
  requireNumber,
  requireObject,
  requireText,
} from './options/arguments.ts';
export {
  checkBaseUrl,
  checkCallOptions,
  checkNumber,
  checkOptions,
  type OptionsKind,
} from './options/check.ts';
export { closest } from './options/closest.ts';
export { describe } from './options/describe.ts';
export { withEnvironment } from './options/environment.ts';
export { type Fetch, type RequestOptions, TRANSPORT_OPTIONS, type TransportOptions } from './options/options.ts';
export type { TransportConfig } from './options/settings.ts';
export { byPage } from './pages/by-page.ts';
export type { Page } from './pages/page.ts';
export { PagePromise, type Paging, paginate } from './pages/paginate.ts';
export { byCursor, byOffset, byPageToken } from './pages/paging.ts';
export {
  type ClientOptions,
  createAuth,
  createTransport,
  fromEnvironment,
  isTransport,
  Resource,
  type SurfaceInfo,
} from './resource.ts';
export { openStream, type StreamOptions, StreamPromise } from './streams/open-stream.ts';
export { type SseEvent, SseParser } from './streams/sse.ts';
export type { Collector, Stream, StreamPlan, StreamSource } from './streams/stream.ts';
export { StreamError, StreamEventError, StreamStalledError, StreamTruncatedError } from './streams/stream-error.ts';
export { sleep } from './timers/sleep.ts';
export { type WaitContext, withTimeout } from './timers/with-timeout.ts';
export { Transport } from './transport.ts';
export { VERSION } from './version.ts';
