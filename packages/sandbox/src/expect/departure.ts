/** Where a value first departs from what is wanted of it, in words; `undefined` where it does not. */
export function departure(value: unknown, wanted: unknown, path: string): string | undefined {
  if (wanted instanceof RegExp) {
    return typeof value === 'string' && wanted.test(value)
      ? undefined
      : `${path} is ${shown(value)}, not like ${wanted}`;
  }
  if (typeof wanted !== 'object' || wanted === null) {
    return Object.is(value, wanted) ? undefined : `${path} is ${shown(value)}, not ${shown(wanted)}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(wanted)) {
    return `${path} is ${shown(value)}, not ${Array.isArray(wanted) ? 'a list' : 'an object'}`;
  }
  if (Array.isArray(wanted) && (value as unknown[]).length !== wanted.length) {
    return `${path} has ${(value as unknown[]).length} items, not ${wanted.length}`;
  }
  for (const [name, inner] of Object.entries(wanted)) {
    const place = Array.isArray(wanted) ? `${path}[${name}]` : `${path}.${name}`;
    if (!Object.hasOwn(value, name)) return `${place} is missing`;
    const found = departure((value as Record<string, unknown>)[name], inner, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
