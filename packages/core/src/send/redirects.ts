import { send } from '#sender';
import { discardBody } from '../answer/read-body.ts';
import { tag } from '../call/body.ts';
import { networkError, type Place } from '../errors/call-errors.ts';
import { LinktorError } from '../errors/error.ts';
import { ConfigurationError } from '../errors/errors.ts';
import { loaded } from '../errors/loaded.ts';
import type { OutgoingRequest } from '../hooks/hooks.ts';
import type { Settings } from '../options/settings.ts';
import type { Answer, Cancellable } from './sender.ts';

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
export async function follow(
  settings: Settings,
  request: Omit<OutgoingRequest, 'signal'>,
  cancel: Cancellable,
  place: Place,
): Promise<Answer> {
  const { fetch, agent } = settings;
  const { method, headers, body } = request;
  const init: RequestInit & { duplex?: 'half' } = { method, headers, redirect: 'manual' };
  if (body !== undefined) init.body = body;
  const once = tag(body) === 'ReadableStream';
  if (once) init.duplex = 'half';
  let { url } = request;
  for (let hops = 0; ; hops++) {
    let response: Answer;
    try {
      // A `fetch` of the user's own gets its own headers: what it adds to them must not travel with the next attempt.
      response = await (fetch
        ? fetch(url, { ...init, headers: { ...headers }, signal: cancel.signal })
        : send(url, init, cancel, agent));
    } catch (cause) {
      throw cause instanceof LinktorError ? cause : await failed(cause, request, place);
    }
    if (!isResponse(response)) {
      throw new ConfigurationError(...(await import('../errors/messages.ts')).messageOf('fetchNoResponse'));
    }
    // The everyday case, before any closer look.
    if (response.ok) return response;
    if (response.type === 'error') throw await failed(undefined, request, place);
    if (!isRedirect(response)) return response;
    discardBody(response);
    const { nextAddress } = await loaded(import('./next-address.ts'));
    url = nextAddress(response, url, request, hops, place, LinktorError);
  }
}

// A browser hides the target of a manual redirect: type `opaqueredirect`, status 0.
const isRedirect = ({ status, type, headers }: Answer): boolean =>
  type === 'opaqueredirect' || (/^30[12378]$/.test(String(status)) && headers.get('location') !== null);

// The address carries ids, which errors do not tell.
const failed = (cause: unknown, request: Omit<OutgoingRequest, 'signal'>, place: Place): Promise<LinktorError> =>
  networkError(cause, place, request.url, request.headers);
