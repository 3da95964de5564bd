import type { LinktorErrorInit } from './error.ts';
import { redactText, secretsOf } from './redact.ts';
import { redactCause, type Strike } from './redact-deep.ts';

/** Codes that say the connection was never made, so nothing of the request can have arrived. */
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
  // Bun and Deno
  'ConnectionRefused',
  'FailedToOpenSocket',
]);

const CONNECTING = new Set(['connect', 'getaddrinfo']);

/** Codes of certificates that are not accepted, and of the other side speaking no TLS. */
const TLS = /CERT|_SSL_|LEAF_SIGNATURE|^EPROTO$/;

interface Failure {
  code: string | undefined;
  unsent: boolean;
  tls: boolean;
}

/** The system's verdict on a failed `fetch`, which hides it one or two causes deep. */
const readFailure = (error: unknown): Failure => {
  let code: string | undefined;
  let tls = false;
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { code: own, syscall, cause, errors, message } = at as Record<string, unknown>;
    if (typeof own === 'string') code ??= own;
    // Deno has no codes.
    tls ||= TLS.test(String(own)) || /\bcertificate\b/.test(String(message));
    // A set-up connection can end with "host unreachable" or "refused" too, when routers say so after the request went out:
    // the code alone proves nothing where the failing system call is known.
    if (typeof syscall === 'string') return { code, tls, unsent: CONNECTING.has(syscall) };
    // Happy eyeballs: one error per address tried.
    at = Array.isArray(errors) ? errors[0] : cause;
  }
  return { code, tls, unsent: code !== undefined && UNSENT.has(code) };
};

/** The arguments of the error for a failed `fetch`, or a body that broke off (then there is no `url`). */
export const describeFailure = (
  cause: unknown,
  url: string | undefined,
  headers: Readonly<Record<string, string>>,
): [message: string, init: LinktorErrorInit] => {
  const secrets = [...(url ? [url] : []), ...secretsOf(headers, [])];
  const strike: Strike = (text, least) => redactText(text, secrets, least);
  const { code, unsent, tls } = readFailure(cause);
  const host = /:\/\/(?:[^/?#]*@)?([^/?#]+)/.exec(url ?? '')?.[1];
  const what = url ? `the connection to ${host} failed` : 'the connection broke before the body was whole';
  const [verdict, remediation] = !url
    ? ['BODY_TRUNCATED']
    : tls
      ? ['TLS_FAILED', 'Check the scheme of baseUrl, and that the certificate of its host is valid and trusted here.']
      : unsent
        ? ['CONNECTION_FAILED', 'Check baseUrl and that the host can be reached from here.']
        : ['CONNECTION_LOST'];
  return [strike(code ? `${what} (${code})` : what), { code: verdict, cause: redactCause(cause, strike), remediation }];
};
