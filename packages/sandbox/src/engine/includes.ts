/** Whether a value has at least what is wanted of it: the same members with the same values, at any depth. */
export function includes(value: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return Object.is(value, wanted);
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(wanted)) return false;
  if (Array.isArray(wanted) && (value as unknown[]).length !== wanted.length) return false;
  return Object.entries(wanted).every(
    ([name, inner]) => Object.hasOwn(value, name) && includes((value as Record<string, unknown>)[name], inner),
  );
}
