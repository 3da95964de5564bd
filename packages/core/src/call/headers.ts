import { misconfigured } from '../errors/errors.ts';

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// What `fetch` accepts as a value. It is checked here because the engines' own errors quote the value.
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
// With one of these engines refuse the call, cut it off, or wait for ever.
const OWNED = /^(?:connection|content-length|expect|host|keep-alive|transfer-encoding|upgrade)$/;

/** Adds headers to `target`, in lower case; refuses what could not be sent, naming the header but never its value. */
export function addHeaders(
  target: Record<string, string>,
  headers: Readonly<Record<string, string>> | undefined,
): void {
  if (headers === undefined) return;
  // `Object.entries` of a `Headers` or a `Map` is empty: they would be left out without a word.
  if (typeof headers !== 'object' || headers === null || Symbol.iterator in headers) {
    throw misconfigured('headers', 'must be a plain object of strings', 'Pass Object.fromEntries(headers).');
  }
  for (const [given, value] of Object.entries(headers)) {
    if (value === undefined || value === null) continue;
    const name = given.toLowerCase();
    const [problem, remedy] = !NAME.test(given)
      ? ['has a name that is not allowed in HTTP']
      : OWNED.test(name)
        ? ['is set by HTTP itself', 'Leave it out.']
        : typeof value !== 'string' || !VALUE.test(value)
          ? ['is not a string that HTTP can carry', 'Remove line breaks and characters outside Latin-1.']
          : [];
    if (problem) throw misconfigured(`header ${JSON.stringify(given)}`, problem, remedy);
    target[name] = value;
  }
}
