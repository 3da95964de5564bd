import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// Built into the package beside its code; in the workspace, where the code is not built, in its `dist`.
const FOLDERS = ['./page/', '../dist/page/', '../../dist/page/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.wav': 'audio/wav',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** Nothing from elsewhere runs, nothing frames the page; pictures and sounds in a chat are where the app says they are. */
const SAFETY: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data: blob:; media-src * data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const MISSING =
  '<!doctype html><meta charset="utf-8"><title>Linktor sandbox</title><p>The sandbox runs. Its page is not built here: run <code>pnpm build</code>.';

/** Answers with a file of the page; of what is not there, with 404. */
export async function servePage(path: string, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(SAFETY)) response.setHeader(name, value);
  const name = path === '/' ? 'index.html' : decoded(path).slice(1);
  const file = name === undefined ? undefined : await read(name);
  if (file !== undefined) {
    // The names of built files carry a hash of what is in them.
    const lasting = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': lasting,
    });
    response.end(file);
    return;
  }
  const [status, text] = path === '/' ? [200, MISSING] : [404, 'There is nothing here.'];
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(text);
}

async function read(name: string): Promise<Buffer | undefined> {
  for (const folder of FOLDERS) {
    const path = normalize(join(folder, name));
    if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
    try {
      return await readFile(path);
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

function decoded(path: string): string {
  try {
    // A NUL ends no path of ours.
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return '/';
  }
}
