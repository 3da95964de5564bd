// Loaded when somebody's own code, or a server, did what it must not: who gets it right does not pay for the words.
import type { LinktorErrorInit } from './error.ts';

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
