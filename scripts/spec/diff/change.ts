// What the diff finds.
import type { Touchpoint } from '../changes/reach.ts';

/**
 * What a change asks of someone who uses the SDK: breaking, they may have to change their code; additive, they may;
 * docs, nothing but the words changed.
 */
export type Level = 'breaking' | 'additive' | 'docs';

export const LEVELS: readonly Level[] = ['breaking', 'additive', 'docs'];

export interface Change {
  level: Level;
  /** Stable name of the rule, for filters and tests. */
  rule: string;
  subject: { kind: 'operation' | 'event' | 'schema' | 'document'; name: string };
  /** Where in the subject: `request.fields.status`. Empty for the subject itself. */
  at: string;
  /** Why it is breaking, or not. */
  reason: string;
  /** What reaches the subject; decides which packages the change belongs to. Empty: nothing an SDK user can touch. */
  touches: Touchpoint[];
}

export type Note = (level: Level, rule: string, at: string, reason: string) => void;

export function join(at: string, key: string): string {
  return at === '' ? key : key.startsWith('[') ? at + key : `${at}.${key}`;
}
