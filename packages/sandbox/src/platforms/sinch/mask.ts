import type { Context } from '../../engine/context.ts';
import { text } from '../typed.ts';

/** Names that would reach an object's prototype. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A document with the changes of a request. `update_mask` names the fields to change, nested ones with dots; without it
 * they are those of the body. A named field that is `null` in the body, or not there, is cleared: it goes back to its
 * default, or away. Lists are replaced as a whole. `fixed` are fields that requests do not change.
 */
export function masked<T extends object>(
  context: Context,
  { kept, body, fixed, defaults }: { kept: T; body: object; fixed: readonly string[]; defaults: Partial<T> },
): T {
  const mask = text(context, 'update_mask')?.split(',').filter(Boolean) ?? Object.keys(body);
  const changed = structuredClone(kept) as Fields;
  for (const path of mask) {
    const names = path.trim().split('.');
    const [first = ''] = names;
    if (fixed.includes(first) || names.some((name) => FORBIDDEN.has(name))) continue;
    const value = names.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), body);
    set(changed, names, value ?? (names.length === 1 ? (defaults as Fields)[first] : undefined));
  }
  return changed as T;
}

function set(target: Fields, names: readonly string[], value: unknown): void {
  const [name = '', ...rest] = names;
  if (rest.length > 0) {
    const inner = isObject(target[name]) ? (target[name] as Fields) : {};
    target[name] = inner;
    set(inner, rest, value);
  } else if (value === undefined) delete target[name];
  else target[name] = value;
}

/** A JSON merge patch (RFC 7396): objects are merged, `null` takes a member away, everything else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Fields = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (FORBIDDEN.has(name)) continue;
    if (value === null) delete merged[name];
    else merged[name] = mergePatch(merged[name], value);
  }
  return merged;
}
