import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface Served extends Disposable {
  url: string;
  /** Answers that are not those of the folder, by path within it. */
  instead: Map<string, string>;
}

/** A folder as a web site, on a free port; `base` is where on it the folder stands. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const instead = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname));
    const file = join(folder, (path.endsWith('/') ? `${path}index.html` : path).slice(base.length));
    if (!path.startsWith(base) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      // Named after what is in them: a browser asks for them once, as it would of any host.
      ...(/^(?:assets|generated\/scalar)\//.test(path.slice(base.length)) && {
        'cache-control': 'max-age=31536000, immutable',
      }),
    });
    response.end(instead.get(path.slice(base.length)) ?? readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    instead,
    [Symbol.dispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
