import {
  AdapterError,
  AdapterRateLimitError,
  AuthenticationError,
  NetworkError,
  PermissionError,
  ResourceNotFoundError,
  ValidationError,
} from '@chat-adapter/shared';
import { isLinktorError, type LinktorError } from '@linktor/conversations';
import { NotImplementedError } from 'chat';

/** What a call was about, for the words of an error. */
export interface Subject {
  /** What was to be done: `send a message`. */
  readonly action: string;
  /** What it was done to, where that can be missing: `conversation`. */
  readonly type?: string;
  /** Its id. */
  readonly id?: string;
}

/** Carries out a call of the SDK; what it throws becomes the error that Chat SDK programs know, with the SDK's own as its cause. */
export async function carryOut<T>(adapter: string, subject: Subject, call: () => T | PromiseLike<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw adapterError(adapter, subject, error);
  }
}

/** The error of `@chat-adapter/shared` for one of the SDK's; any other error is returned as it is. */
export function adapterError(adapter: string, subject: Subject, error: unknown): unknown {
  if (!isLinktorError(error)) return error;
  const translated = translate(adapter, subject, error);
  // Not a member that is listed: whoever prints the error sees the cause once.
  Object.defineProperty(translated, 'cause', { value: error, configurable: true, writable: true, enumerable: false });
  return translated;
}

const translate = (adapter: string, { action, type = 'resource', id }: Subject, error: LinktorError): AdapterError => {
  const message = `${action}: ${error.message}`;
  switch (error.name) {
    case 'RateLimitError':
      return new AdapterRateLimitError(adapter, (error as { retryAfter?: number }).retryAfter);
    case 'AuthenticationError':
      return new AuthenticationError(adapter, message);
    case 'AuthorizationError':
      return new PermissionError(adapter, action);
    case 'NotFoundError':
      return new ResourceNotFoundError(adapter, type, id);
    case 'ValidationError':
    case 'ConfigurationError':
      return new ValidationError(adapter, message);
    case 'NetworkError':
    case 'TimeoutError':
    case 'AbortedError':
      return new NetworkError(adapter, message, error);
    default:
      return new AdapterError(message, adapter, error.code);
  }
};

/** True where the platform does not know the thing asked for. */
export const isMissing = (error: unknown): boolean => error instanceof ResourceNotFoundError;

/** The error for what a platform cannot do, and why it cannot. */
export const notPossible = (feature: string, why: string): NotImplementedError =>
  new NotImplementedError(`${feature}: ${why}`, feature);
