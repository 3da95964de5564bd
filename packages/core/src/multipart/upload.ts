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
 * file, and sees that it is as long as it was announced to be.
 */
const watch = (form: FileForm, operation: OperationInfo): (() => Error | undefined) => {
  let failed: ValidationError | undefined;
  const { open, size } = form.file;
  const fail = (code: string, problem: string, cause?: unknown): ValidationError => {
    const { method, path } = operation;
    failed = new ValidationError(`file ${problem}`, { code, details: { parameter: 'file' }, method, path, cause });
    return failed;
  };
  const watched = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    failed = undefined;
    let read = 0;
    try {
      for await (const chunk of open()) {
        read += chunk.length;
        // More than was announced would run into whatever comes next on the connection.
        if (size !== undefined && read > size) break;
        yield chunk;
      }
    } catch (cause) {
      throw fail(
        'FILE_UNREADABLE',
        `could not be read: ${cause instanceof Error ? cause.message : String(cause)}`,
        cause,
      );
    }
    if (size !== undefined && read !== size) {
      throw fail('FILE_CHANGED', `is not ${size} bytes long, as it was when the upload began`);
    }
  };
  form.file = { ...form.file, open: watched };
  return () => failed;
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
