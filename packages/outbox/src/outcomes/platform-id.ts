import type { Platform } from './calls.ts';

/** The platform's id of what was sent, by which its reports name it; `undefined` where the answer has none. */
export function platformIdOf(platform: Platform, result: unknown): string | undefined {
  if (platform === 'sinch') return text(result, 'message_id') ?? text(result, 'id');
  // The documented routes wrap what they answer in `data`.
  return text(result, 'id') ?? text((result as { data?: unknown } | null | undefined)?.data, 'id');
}

const text = (value: unknown, key: string): string | undefined => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const found = (value as Record<string, unknown>)[key];
  return typeof found === 'string' && found !== '' ? found : undefined;
};
