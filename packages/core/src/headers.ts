import { ConfigurationError } from './errors.ts';

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
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
    throw new ConfigurationError('headers must be a plain object of strings', {
      details: { option: 'headers' },
      remediation: 'Turn a Headers object or a Map into one with Object.fromEntries(headers).',
    });
  }
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || value === null) continue;
    if (!NAME.test(name)) throw new ConfigurationError(`header name ${JSON.stringify(name)} is not allowed in HTTP`);
    if (typeof value !== 'string' || !VALUE.test(value)) {
      throw new ConfigurationError(`the value of header "${name}" is not a string that HTTP can carry`, {
        details: { header: name },
        remediation: 'Remove line breaks and characters outside Latin-1.',
      });
    }
    target[name.toLowerCase()] = value;
  }
}
