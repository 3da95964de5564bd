// What a button or a row of a list carries, and what comes back when it is chosen: the id of the action, and its value.

/** The longest id that leaves room for a value kept in the state (`~` and 16 digits). */
const KEPT = /^~[0-9a-f]{16}$/;

/** An action as one text: `id`, or `id|value`. Whatever the two hold, `decodeAction` gives them back. */
export const encodeAction = (id: string, value?: string): string => {
  const escaped = id.replace(/[%|~]/g, encodeCharacter);
  return value === undefined ? escaped : `${escaped}|${value}`;
};

/** The action in a text; a text of somebody else's is an id without a value. */
export const decodeAction = (data: string): { actionId: string; value?: string } => {
  const bar = data.indexOf('|');
  const actionId = (bar < 0 ? data : data.slice(0, bar)).replace(/%(25|7C|7E)/g, decodeURIComponent);
  return bar < 0 ? { actionId } : { actionId, value: data.slice(bar + 1) };
};

const encodeCharacter = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** A short name for data that is longer than a channel takes; the data itself is kept in the state. */
export const keptName = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `~${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};

/** True for a name that `keptName` gave. */
export const isKeptName = (data: string): boolean => KEPT.test(data);
