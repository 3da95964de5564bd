// `JSON.parse` makes `__proto__` an own property; a later `Object.assign` or deep merge of it in user code would then
// swap or pollute a prototype. Such keys are dropped. Whatever could do harm has `proto` in a key, as it is or spelt with
// escapes: two plain substring searches, so that ordinary bodies pay next to nothing and are parsed without a reviver.
export const isSuspect = (text: string): boolean =>
  (text.includes('proto') || text.includes('\\u00')) && /__proto__|"constructor"|\\u00[567]/.test(text);

const drop = (_key: string, value: unknown): unknown => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const object = value as Record<string, unknown>;
    // biome-ignore lint/suspicious/noProto: an own property of that name is what is being removed
    if (Object.hasOwn(object, '__proto__')) delete object['__proto__'];
    const inner = Object.hasOwn(object, 'constructor') ? object['constructor'] : undefined;
    // A contact may well have a field "constructor"; only the gadget `{"constructor":{"prototype":…}}` is dropped.
    if (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, 'prototype')) delete object['constructor'];
  }
  return value;
};

/** `JSON.parse` whose result cannot pollute a prototype when it is merged. Throws `SyntaxError` like the original. */
export const parseJson = (text: string): unknown => (isSuspect(text) ? JSON.parse(text, drop) : JSON.parse(text));
