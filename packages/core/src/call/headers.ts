import { refusedOption } from '../errors/errors.ts';

// Names as HTTP allows them, but for those with which engines refuse the call, cut it off, or wait for ever.
const NAME =
  /^(?!(?:connection|content-length|expect|host|keep-alive|transfer-encoding|upgrade)$)[!#$%&'*+.^_`|~0-9a-z-]+$/i;
// What `fetch` accepts as a value. It is checked here because the engines' own errors quote the value.
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Adds headers to `target`, in lower case; refuses what could not be sent, naming the header but never its value. */
export function addHeaders(
  target: Record<string, string>,
  headers: Readonly<Record<string, string>> | undefined,
): void {
  if (headers === undefined) return;
  // `Object.entries` of a `Headers` or a `Map` is empty: they would be left out without a word.
  if (typeof headers !== 'object' || headers === null || Symbol.iterator in headers) {
    throw refusedOption('headers', 'cannot be sent as headers');
  }
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || value === null) continue;
    if (!NAME.test(name) || typeof value !== 'string' || !VALUE.test(value)) {
      throw refusedOption(`header ${JSON.stringify(name)}`, 'cannot be sent as a header', value);
    }
    target[name.toLowerCase()] = value;
  }
}
