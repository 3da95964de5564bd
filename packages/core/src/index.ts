export { ApiPromise, type ApiResult, type CallMode } from './api-promise.ts';
export { describe, requireFields, requireItems, requireNumber, requireObject, requireText } from './arguments.ts';
export {
  ApiKeyAuth,
  type Auth,
  type AuthHeader,
  BasicAuth,
  BearerAuth,
  noAuth,
  TokenAuth,
  type Waiter,
} from './auth.ts';
export { BodySource } from './body-source.ts';
export { byPage } from './by-page.ts';
export { checkBaseUrl, checkCallOptions, checkNumber, checkOptions, closest, type OptionsKind } from './check.ts';
export { withEnvironment } from './environment.ts';
export { isLinktorError, LinktorError, type LinktorErrorInit } from './error.ts';
export type { ErrorBody } from './error-body.ts';
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
  SerializationError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './errors.ts';
export type {
  CallInfo,
  ErrorInfo,
  Hooks,
  Middleware,
  OutgoingRequest,
  ResponseInfo,
  RetryInfo,
} from './hooks.ts';
export { parseJson } from './json.ts';
export type { FileInput, FileSource } from './multipart/file.ts';
export type { UploadProgress } from './multipart/form.ts';
export type { FileDescription } from './multipart/open.ts';
export { type UploadOptions, uploadForm } from './multipart/upload.ts';
export { type ClientCredentials, clientCredentials, type TokenStore } from './oauth.ts';
export { openStream, type StreamOptions, StreamPromise } from './open-stream.ts';
export type { Input, Operation, OperationInfo } from './operation.ts';
export { type Fetch, type RequestOptions, TRANSPORT_OPTIONS, type TransportOptions } from './options.ts';
export { Page, PagePromise, type Paging, paginate } from './page.ts';
export { byCursor, byOffset, byPageToken } from './paging.ts';
export { buildPath } from './path.ts';
export { type ArrayFormat, buildQuery } from './query.ts';
export { rejecting, rejectingPages } from './rejecting.ts';
export {
  type ClientOptions,
  createAuth,
  createTransport,
  fromEnvironment,
  isTransport,
  Resource,
  type SurfaceInfo,
} from './resource.ts';
export { sleep } from './sleep.ts';
export { type SseEvent, SseParser } from './sse.ts';
export { type Collector, Stream, type StreamPlan, type StreamSource } from './stream.ts';
export { StreamError, StreamEventError, StreamStalledError, StreamTruncatedError } from './stream-error.ts';
export { type AccessToken, assertToken, renewalTime, type TokenProvider, tokenTimeout } from './token.ts';
export { Transport, type TransportConfig } from './transport.ts';
export { VERSION } from './version.ts';
export { type WaitContext, within } from './within.ts';
