// Loaded when somebody's own code, or a server, did what it must not: who gets it right does not pay for the words.
import type { Place } from './call-errors.ts';
import type { LinktorErrorInit } from './error.ts';
import { redactText, secretsOf } from './redact.ts';

const MESSAGES = {
  fetchNoResponse: {
    message: 'fetch did not return a Response',
    details: { option: 'fetch' },
    remediation: 'Return (a promise of) what the platform’s own fetch returns.',
  },
  middlewareNoResponse: {
    message: 'middleware did not return a Response',
    details: { option: 'middleware' },
    remediation: 'End it with `return next(request)`, or return a Response of your own.',
  },
  bodyUsed: {
    message: 'middleware or fetch has read the body of the response',
    details: { option: 'middleware' },
    remediation: 'Read `response.clone()` and return the response itself.',
  },
  redirectElsewhere: {
    message: 'a redirect to another origin',
    code: 'REDIRECT_REFUSED',
    remediation: 'Set baseUrl to where the API really is: credentials go to no other origin.',
  },
  redirectMethod: {
    message: 'a redirect that changes the method',
    code: 'REDIRECT_REFUSED',
    remediation: 'This status makes a GET of the call. Set baseUrl to the final address, scheme and path included.',
  },
  redirectStream: {
    message: 'a redirect of a stream',
    code: 'REDIRECT_REFUSED',
    remediation: 'A stream can be sent once. Set baseUrl to the final address, or send a Blob or bytes.',
  },
  redirectLoop: {
    message: 'redirects without end',
    code: 'REDIRECT_REFUSED',
    remediation: 'The server redirects in circles, or too often: check the path of baseUrl, and the proxy in between.',
  },
  bodyRead: {
    message: 'the body of this call has already been read',
    code: 'BODY_READ',
    remediation: 'Call asResponse() on the promise a method returns, before awaiting anything.',
  },
  notAStream: {
    message: 'expected a stream of events, got ',
    code: 'NOT_A_STREAM',
    remediation: 'Check that baseUrl points at the API itself, and that this deployment can stream.',
  },
} as const;

/** The arguments of an error. */
export const messageOf = (
  what: keyof typeof MESSAGES,
  more: LinktorErrorInit = {},
): [message: string, init: LinktorErrorInit] => {
  const { message, ...init } = MESSAGES[what];
  return [message, { ...init, ...more }];
};

/** The arguments of the error for a redirect that is not followed: the first, or after some others. */
export const refusedRedirect = (
  what: keyof typeof MESSAGES,
  target: URL | undefined,
  others: number,
  headers: Readonly<Record<string, string>>,
  { method, path }: Place,
  status: number,
): [message: string, init: LinktorErrorInit] => {
  const why = what === 'redirectLoop' ? ` after ${others} others` : target === undefined ? '' : ` to ${target.origin}`;
  const message = redactText(`refused to follow a redirect (${status})${why}`, secretsOf(headers, []));
  return [message, messageOf(what, { status, method, path })[1]];
};
