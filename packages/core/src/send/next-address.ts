// Loaded with the first redirect. As in `failed-answer.ts`, what every call needs too is handed in.
import type { Place } from '../errors/call-errors.ts';
import type { LinktorError } from '../errors/error.ts';
import { errorClass } from '../errors/error-class.ts';
import { redactText, secretsOf } from '../errors/redact.ts';
import type { OutgoingRequest } from '../hooks/hooks.ts';
import type { Answer } from './sender.ts';

const MAX_REDIRECTS = 5;

const REFUSED = {
  elsewhere: 'Set baseUrl to where the API really is: credentials go to no other origin.',
  method: 'This status makes a GET of the call. Set baseUrl to the final address, scheme and path included.',
  stream: 'A stream can be sent once. Set baseUrl to the final address, or send a Blob or bytes.',
  loop: 'The server redirects in circles, or too often: check the path of baseUrl, and the proxy in between.',
};

/** Where a redirect leads, after so many others: nowhere but within the origin. */
export function nextAddress(
  { status, headers }: Answer,
  from: string,
  request: Pick<OutgoingRequest, 'method' | 'headers' | 'body'>,
  others: number,
  { method, path }: Place,
  Base: typeof LinktorError,
): string {
  const location = headers.get('location');
  const target = location === null ? undefined : parse(location, from);
  const keepsMethod = /^(?:GET|HEAD)$/.test(request.method) || status === 307 || status === 308;
  const once = Object.prototype.toString.call(request.body) === '[object ReadableStream]';
  const reason =
    target?.origin !== new URL(from).origin
      ? 'elsewhere'
      : !keepsMethod
        ? 'method'
        : once
          ? 'stream'
          : others === MAX_REDIRECTS
            ? 'loop'
            : undefined;
  if (target && !reason) return target.href;
  const why = reason === 'loop' ? ` after ${others} others` : target ? ` to ${target.origin}` : '';
  const message = redactText(`refused to follow a redirect (${status})${why}`, secretsOf(request.headers, []));
  throw new (errorClass(Base, 'NetworkError'))(message, {
    ...{ code: 'REDIRECT_REFUSED', status, method, path, remediation: REFUSED[reason as keyof typeof REFUSED] },
  });
}

/** The address a redirect points at; `undefined` when it is none of HTTP (a `blob:` has an origin, too), or holds credentials. */
const parse = (location: string, base: string): URL | undefined => {
  try {
    const url = new URL(location, base);
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
  } catch {
    return undefined;
  }
};
