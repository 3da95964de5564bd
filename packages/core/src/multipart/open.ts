import type { OperationInfo } from '../call/operation.ts';
import type { invalidArgument, ValidationError } from '../errors/errors.ts';
import { type FileInput, toUploadFile } from './file.ts';
import { type BodyParts, browserForm, type FileForm, MEDIA_TYPE, streamForm, type UploadProgress } from './form.ts';

// Loaded with the first upload. It is handed what the rest of the package has, too: a bundler would otherwise keep that
// apart for everybody.

/** A file to upload, as a wrapper's method was given it. */
export interface FileDescription {
  file: FileInput;
  /** Name of the file. Default: its own, else `fallback`. */
  filename: string | undefined;
  fallback: string;
  /** Media type. Default: the file's own, else `application/octet-stream`. */
  contentType: string | undefined;
  /** What the method calls the media type. */
  contentTypeName: string;
  /** The text parts of the form. */
  fields: FileForm['fields'];
}

interface Handed {
  invalidArgument: typeof invalidArgument;
  ValidationError: typeof ValidationError;
}

/** A form that is ready to be sent. */
interface OpenForm {
  /** What went wrong with the file while it was sent. */
  failure(): Error | undefined;
  size: number | undefined;
  /** The form piece by piece. */
  stream(): BodyParts;
  /** The form in memory. */
  whole(): Promise<FormData>;
}

/** Looks at a file and its description. */
export const openForm = (
  given: FileDescription,
  operation: OperationInfo,
  onProgress: ((progress: UploadProgress) => void) | undefined,
  { invalidArgument: refuse, ValidationError: Failure }: Handed,
): OpenForm => {
  const file = toUploadFile(given.file, refuse);
  const typed = (type: string | undefined, parameter: string): string | undefined => {
    if (type !== undefined && !MEDIA_TYPE.test(type)) throw refuse(parameter, 'is not a media type');
    return type;
  };
  const contentType =
    typed(given.contentType, given.contentTypeName) ?? typed(file.type, 'file.type') ?? 'application/octet-stream';
  const form: FileForm = {
    file,
    fields: given.fields,
    filename: given.filename ?? file.name ?? given.fallback,
    contentType,
  };
  const failure = watch(form, operation, Failure);
  return {
    failure,
    size: file.size,
    stream: () => streamForm(form, onProgress),
    whole: () => browserForm(form),
  };
};

/**
 * Reading the file happens inside the request, which then fails as if the network had: this remembers that it was the
 * file, and sees that it is as long as it was announced to be.
 */
const watch = (
  form: FileForm,
  { method, path }: OperationInfo,
  Failure: typeof ValidationError,
): (() => Error | undefined) => {
  let failed: ValidationError | undefined;
  const { open, size } = form.file;
  const fail = (code: string, problem: string, cause?: unknown): ValidationError => {
    failed = new Failure(`file ${problem}`, { code, details: { parameter: 'file' }, method, path, cause });
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
