import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** Why a request is not let in. */
export interface Unwelcome {
  status: 403 | 415;
  code: 'FOREIGN_HOST' | 'FOREIGN_ORIGIN' | 'NOT_JSON';
  message: string;
}

/**
 * Keeps foreign web pages out, which any browser on this machine would let knock here.
 *
 * - A page whose own name leads to this machine (DNS rebinding) is, for the browser, at home here; its name stands in `Host`.
 *   So a `Host` must be an address, `localhost`, or a name the owner has allowed.
 * - Any other page gives itself away in `Origin` or, where a browser sends none, in `Sec-Fetch-Site`.
 * - A form can post without asking first, but not JSON.
 */
export function unwelcome(request: IncomingMessage, allowedHosts: readonly string[]): Unwelcome | undefined {
  const { host, origin, 'sec-fetch-site': site, 'content-type': type } = request.headers;
  const name = nameIn(host);
  if (name === undefined || !isOwn(name, allowedHosts)) {
    const message = `The control API does not answer to the host ${quoted(host)}. Use its address, or allow the name with --allow-host.`;
    return { status: 403, code: 'FOREIGN_HOST', message };
  }
  // The scheme may differ behind a proxy that adds TLS; host and port may not.
  const foreign =
    origin === undefined ? site === 'cross-site' || site === 'same-site' : hostOf(origin) !== host?.toLowerCase();
  if (foreign) {
    const message = `The control API does not answer to pages of ${quoted(origin ?? 'another site')}. Call it from its own page, or from a program.`;
    return { status: 403, code: 'FOREIGN_ORIGIN', message };
  }
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (hasBody && !/^application\/json\s*(?:;|$)/i.test(type ?? '')) {
    const message = 'The control API takes JSON. Send the header Content-Type: application/json.';
    return { status: 415, code: 'NOT_JSON', message };
  }
  return undefined;
}

function isOwn(name: string, allowed: readonly string[]): boolean {
  // Nobody can make an address, or localhost (RFC 6761), lead somewhere else.
  return isIP(name) > 0 || name === 'localhost' || name.endsWith('.localhost') || allowed.includes(name);
}

/** The name in a `Host` header, without port and brackets. */
function nameIn(host: string | undefined): string | undefined {
  const [, name] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(host ?? '') ?? [];
  return name?.replace(/^\[|\]$/g, '').toLowerCase();
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host.toLowerCase() || undefined;
  } catch {
    // `null`, which sandboxed frames and files send.
    return undefined;
  }
}

/** Comes from outside, and goes into a message. */
const quoted = (text: string | undefined): string => JSON.stringify((text ?? '').slice(0, 100));
