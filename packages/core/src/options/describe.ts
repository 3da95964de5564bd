/** What came instead, without quoting a text: it may be the message itself, or a secret in the wrong place. */
export const describe = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'an array'
      : typeof value === 'number'
        ? String(value)
        : typeof value === 'object'
          ? 'an object'
          : typeof value;
