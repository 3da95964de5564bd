import { ApiPromise, type ApiResult } from '../call/api-promise.ts';
import { BodySource } from '../call/body-source.ts';
import type { Input, Operation } from '../call/operation.ts';
import { LinktorError } from '../errors/error.ts';
import { invalidArgument, ValidationError } from '../errors/errors.ts';
import { checkCallOptions } from '../options/check.ts';
import type { RequestOptions } from '../options/options.ts';
import type { Transport } from '../transport.ts';
import type { UploadProgress } from './form.ts';
import type { FileDescription } from './open.ts';

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
 * platform's own `fetch` can read. What `describe` throws rejects the promise, like every other failure of a call.
 */
export const uploadForm = <I, O>(
  transport: Transport,
  operation: Operation<I, O>,
  path: object | undefined,
  options: UploadOptions | undefined,
  describe: () => FileDescription,
): ApiPromise<O> =>
  new ApiPromise<O>(async (mode) => {
    const given = describe();
    const { onProgress, ...rest } = checkCallOptions<UploadOptions>(options, 'onProgress');
    if (onProgress !== undefined && typeof onProgress !== 'function') {
      throw invalidArgument('onProgress', 'must be a function');
    }
    const { openForm } = await import('./open.ts').catch((cause: unknown) => {
      throw new LinktorError('the part that sends files could not be loaded', { code: 'LOAD_FAILED', cause });
    });
    const form = openForm(given, operation, onProgress, { invalidArgument, ValidationError });
    const timeout = rest.timeout ?? (transport.timeout === 0 ? 0 : Math.max(transport.timeout, UPLOAD_TIMEOUT));
    const streamed = canStream();
    let result: ApiResult<O>;
    try {
      const body = streamed ? new BodySource(form.stream()) : await form.whole();
      const input: Input = path ? { path, body } : { body };
      result = await transport.execute<O>(operation, input, { ...rest, timeout }, mode);
    } catch (error) {
      throw form.failure() ?? error;
    }
    if (!streamed) onProgress?.({ loaded: form.size ?? 0, total: form.size });
    return result;
  });

/** Node, Bun, Deno and Workers send a request while it is being made; browsers want all of it first. */
const canStream = (): boolean => {
  const { process, Deno, navigator } = globalThis as {
    process?: { versions?: { node?: string } };
    Deno?: unknown;
    navigator?: { userAgent?: string };
  };
  return process?.versions?.node !== undefined || Deno !== undefined || navigator?.userAgent === 'Cloudflare-Workers';
};
