import { send } from '#sender';
import { discardBody } from '../answer/read-body.ts';
import { tag } from '../call/body.ts';
import { networkError, type Place } from '../errors/call-errors.ts';
import { LinktorError } from '../errors/error.ts';
import { ConfigurationError, NetworkError } from '../errors/errors.ts';
import { loaded } from '../errors/loaded.ts';
import type { messageOf } from '../errors/messages.ts';
import type { OutgoingRequest } from '../hooks/hooks.ts';
import type { Settings } from '../options/settings.ts';
import type { Answer } from './sender.ts';

const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

// By shape: tests and proxies bring their own classes.
export const isResponse = (value: unknown): value is Answer =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Response).status === 'number' &&
  typeof (value as Response).headers?.get === 'function' &&
  typeof (value as Response).text === 'function';

/**
 * Sends, and follows redirects within the origin only: engines strip `Authorization` when a redirect leaves the origin,
 * but hand every other credential header to the other host.
 */
export async function follow(settings: Settings, request: OutgoingRequest, place: Place): Promise<Answer> {
  const { fetch, agent } = settings;
  const { method, headers, body, signal } = request;
  const init: RequestInit & { duplex?: 'half' } = { method, headers, signal, redirect: 'manual' };
  if (body !== undefined) init.body = body;
  const once = tag(body) === 'ReadableStream';
  if (once) init.duplex = 'half';
  let { url } = request;
  for (let hops = 0; ; hops++) {
    let response: Answer;
    try {
      // A `fetch` of the user's own gets its own headers: what it adds to them must not travel with the next attempt.
      response = await (fetch ? fetch(url, { ...init, headers: { ...headers } }) : send(url, init, agent));
    } catch (cause) {
      throw cause instanceof LinktorError ? cause : await failed(cause, request, place);
    }
    if (!isResponse(response)) {
      throw new ConfigurationError(...(await import('../errors/messages.ts')).messageOf('fetchNoResponse'));
    }
    // The everyday case, before any closer look.
    if (response.ok) return response;
    const { status } = response;
    if (response.type === 'error') throw await failed(undefined, request, place);
    // A browser hides the target of a manual redirect: type `opaqueredirect`, status 0.
    const location = REDIRECTS.includes(status) ? response.headers.get('location') : null;
    if (location === null && response.type !== 'opaqueredirect') return response;
    discardBody(response);
    const target = location === null ? undefined : parse(location, url);
    const keepsMethod = method === 'GET' || method === 'HEAD' || status === 307 || status === 308;
    const reason: Parameters<typeof messageOf>[0] | undefined =
      target?.origin !== new URL(url).origin
        ? 'redirectElsewhere'
        : !keepsMethod
          ? 'redirectMethod'
          : once
            ? 'redirectStream'
            : hops === MAX_REDIRECTS
              ? 'redirectLoop'
              : undefined;
    if (!target || reason) {
      const { refusedRedirect } = await loaded(import('../errors/messages.ts'));
      throw new NetworkError(...refusedRedirect(reason ?? 'redirectElsewhere', target, hops, headers, place, status));
    }
    url = target.href;
  }
}

// The address carries ids, which errors do not tell.
const failed = (cause: unknown, request: OutgoingRequest, place: Place): Promise<LinktorError> =>
  networkError(cause, place, request.url, request.headers);

/** The address a redirect points at; `undefined` when it is none of HTTP (a `blob:` has an origin, too), or holds credentials. */
const parse = (location: string, base: string): URL | undefined => {
  try {
    const url = new URL(location, base);
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
  } catch {
    return undefined;
  }
};
