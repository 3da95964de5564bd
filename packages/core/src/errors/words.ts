// `#words`: the closer look at what was refused. Whoever writes a program reads it; bundles for production have `words-short.ts` in
// its place. A module of its own, which stands on nothing that every call needs.
import { closest } from '../options/closest.ts';
import { describe } from '../options/describe.ts';

/** What is said of it, and what to do about it. */
export type Explanation = readonly [problem: string, remediation?: string];

const got = (wanted: string, value: unknown): string => `must be ${wanted}, got ${describe(value)}`;

const aText = (value: unknown): string | undefined =>
  typeof value !== 'string' ? got('a string', value) : value.trim() === '' ? 'is empty' : undefined;

/** What options must be that are not numbers. */
const KINDS: Readonly<Record<string, string>> = {
  arrayFormat: '"repeat" or "brackets"',
  fetch: 'a function',
  maxRetries: 'a whole number of at least 0',
  middleware: 'an array of functions',
  signal: 'an AbortSignal',
};

/** By the few words that refused it. No text is quoted: it may be a secret in the wrong place. */
const CLOSER: Readonly<Record<string, (value: unknown, name: string) => Explanation>> = {
  'does not fit': (value, name) => {
    // Among the middleware, the one that is none.
    if (Array.isArray(value) && name === 'middleware') {
      return [got('all functions', value.find((one) => typeof one !== 'function') ?? null)];
    }
    return [got(KINDS[name] ?? (name.startsWith('hooks.') ? 'a function' : 'a number of at least 0'), value)];
  },
  'is not a base URL': (value) => [baseUrl(value), 'Pass something like "https://example.com/api".'],
  'is no credential': (value) => [credential(value), 'Look for an unset variable or a trailing line break.'],
  'is no id': (value) => [
    aText(value) ?? `contains a ${/\p{Cc}/u.test(value as string) ? 'control character' : '"." or ".." segment'}`,
    'Pass the id as the API returned it.',
  ],
  'cannot be sent': (value) => [
    typeof value === 'string'
      ? 'is not well-formed Unicode'
      : 'must be a string, a finite number, a boolean or a valid Date',
  ],
  'cannot be sent as headers': () => ['must be a plain object of strings', 'Pass Object.fromEntries(headers).'],
  'cannot be sent as a header': (value, header) => aHeader(value, header),
  'cannot hold an Idempotency-Key': () => [
    'cannot hold an Idempotency-Key: it stands for one call',
    'Pass it to the call.',
  ],
  'is not set, nor is another credential': (value) => noCredential(...(value as [string, string])),
};

const baseUrl = (value: unknown): string => {
  let url: URL;
  try {
    url = new URL(value as string);
  } catch {
    return 'is not a URL';
  }
  if (!/^https?:$/.test(url.protocol)) return `must be http or https, got "${url.protocol}"`;
  return `must not carry ${url.username + url.password ? 'a user name or password' : 'a query or a fragment'}`;
};

const credential = (value: unknown): string => {
  if (typeof value !== 'string') return `must be a string, got ${value === null ? value : typeof value}`;
  return value === '' ? 'is empty' : 'contains a space, a line break or a character that no header may carry';
};

const noCredential = (platform: string, wanted: string): Explanation => [
  'is not set, nor is accessToken: no credential',
  `Pass one of them; ${platform}_API_KEY is read where neither they nor baseUrl are named.` +
    (wanted === 'optional' ? ' To log in later, name none.' : ''),
];

const aHeader = (value: unknown, header: string): Explanation => {
  const name: unknown = JSON.parse(header.slice('header '.length));
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(String(name))) return ['has a name that is not allowed in HTTP'];
  return typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
    ? ['is set by HTTP itself', 'Leave it out.']
    : ['is not a string that HTTP can carry', 'Remove line breaks and characters outside Latin-1.'];
};

/** What is to be said of a value that was refused, beyond the few words it was refused with. */
export const explain = (problem: string, value: unknown, name: string): Explanation => {
  if (Object.hasOwn(CLOSER, problem)) return (CLOSER[problem] as (typeof CLOSER)[string])(value, name);
  return [problem.startsWith('must be ') ? `${problem}, got ${describe(value)}` : problem];
};

/** Which of the known names was meant, and which ones there are. */
export const suggest = (key: string, known: readonly string[]): Explanation => {
  const meant = closest(key, known);
  return [meant ? `: did you mean "${meant}"?` : '', `Known: ${known.join(', ')}.`];
};
