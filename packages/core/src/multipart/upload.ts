import { ApiPromise, type ApiResult } from '../api-promise.ts';
import { checkCallOptions } from '../check.ts';
import { invalidArgument, ValidationError } from '../errors.ts';
import type { Input, Operation, OperationInfo } from '../operation.ts';
import type { RequestOptions } from '../options.ts';
import type { Transport } from '../transport.ts';
import { browserForm, type FileForm, streamForm, type UploadProgress } from './form.ts';

/** Options of an upload. */
export interface UploadOptions extends RequestOptions {
  /** Milliseconds an attempt may take, the upload included. Default: ten minutes, or the client's if that is longer. */
  timeout?: number | undefined;
  /** Told as the file goes out. In browsers, which cannot stream a request, told once, at the end. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

const UPLOAD_TIMEOUT = 600_000;

/**
 * Makes a call whose body is a form with one file in it, written here and not by the platform's `FormData`, which only the
 * platform's own `fetch` can read. What `form` throws rejects the promise, like every other failure of a call.
 */
export const uploadForm = <I, O>(
  transport: Transport,
  operation: Operation<I, O>,
  path: object | undefined,
  options: UploadOptions | undefined,
  form: () => FileForm,
): ApiPromise<O> =>
  new ApiPromise<O>(async (mode) => {
    const given = form();
    const { onProgress, ...rest } = checkCallOptions<UploadOptions>(options, 'onProgress');
    if (onProgress !== undefined && typeof onProgress !== 'function') {
      throw invalidArgument('onProgress', 'must be a function');
    }
    const timeout = rest.timeout ?? (transport.timeout === 0 ? 0 : Math.max(transport.timeout, UPLOAD_TIMEOUT));
    const failure = watch(given, operation);
    const streamed = canStream();
    let result: ApiResult<O>;
    try {
      const body = streamed ? streamForm(given, onProgress) : await browserForm(given);
      const input: Input = path ? { path, body } : { body };
      result = await transport.execute<O>(operation, input, { ...rest, timeout }, mode);
    } catch (error) {
      throw failure() ?? error;
    }
    if (!streamed) onProgress?.({ loaded: given.file.size ?? 0, total: given.file.size });
    return result;
  });

/**
 * Reading the file happens inside the request, which then fails as if the network had: this remembers that it was the
 * file.
 */
const watch = (form: FileForm, operation: OperationInfo): (() => Error | undefined) => {
  let failed: { cause: unknown } | undefined;
  const { open } = form.file;
  const watched = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    failed = undefined;
    try {
      yield* open();
    } catch (cause) {
      failed = { cause };
      throw cause;
    }
  };
  form.file = { ...form.file, open: watched };
  return () => {
    if (!failed) return undefined;
    const { cause } = failed;
    const why = cause instanceof Error ? cause.message : String(cause);
    return new ValidationError(`file could not be read: ${why}`, {
      code: 'FILE_UNREADABLE',
      details: { parameter: 'file' },
      method: operation.method,
      path: operation.path,
      cause,
    });
  };
};

/** Node, Bun, Deno and Workers send a request while it is being made; browsers want all of it first. */
const canStream = (): boolean => {
  const { process, Deno, navigator } = globalThis as {
    process?: { versions?: { node?: string } };
    Deno?: unknown;
    navigator?: { userAgent?: string };
  };
  return process?.versions?.node !== undefined || Deno !== undefined || navigator?.userAgent === 'Cloudflare-Workers';
};
