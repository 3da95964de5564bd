import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type FileSource, invalidArgument } from '@linktor/core';

/** Media types of the formats a knowledge base takes. */
const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.csv': 'text/csv',
  '.json': 'application/json',
};

/**
 * A file on disk, for an upload. It is read while it is sent, never as a whole, and anew when the upload is repeated.
 *
 * ```ts
 * await knowledgeBases.uploadDocument('kb_1', { file: await fromPath('manual.pdf') });
 * ```
 * @throws ValidationError naming `file` when there is no such file, it is a directory, or it may not be read.
 */
export async function fromPath(
  path: string | URL,
  options: { name?: string | undefined; type?: string | undefined } = {},
): Promise<FileSource> {
  let size: number;
  try {
    await access(path, constants.R_OK);
    const stats = await stat(path);
    if (!stats.isFile()) throw new Error('it is not a file');
    size = stats.size;
  } catch (cause) {
    throw invalidArgument('file', `cannot be read: ${(cause as Error).message}`);
  }
  const name = options.name ?? basename(path instanceof URL ? decodeURIComponent(path.pathname) : path);
  const type = options.type ?? TYPES[extname(name).toLowerCase()];
  return { name, type, size, stream: () => createReadStream(path) };
}

export type { FileSource } from '@linktor/core';
