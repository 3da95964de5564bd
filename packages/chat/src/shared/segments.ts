import { ValidationError } from '@chat-adapter/shared';

/** A thread id: the adapter, and what tells its threads apart, whatever characters that has. */
export const joinSegments = (adapter: string, ...values: readonly string[]): string =>
  [adapter, ...values.map((value) => encode(adapter, value))].join(':');

/** What a thread id tells apart. Throws where it is none of this adapter's, or not as `joinSegments` writes it. */
export function splitSegments(adapter: string, id: string, count: number): string[] {
  const [name, ...segments] = typeof id === 'string' ? id.split(':') : [];
  if (name !== adapter || segments.length !== count) throw invalid(adapter, id, count);
  const values = segments.map((segment) => decode(segment));
  // Two ids for one thread would be two locks and two subscriptions.
  if (
    values.some((value) => value === undefined || value === '') ||
    joinSegments(adapter, ...(values as string[])) !== id
  )
    throw invalid(adapter, id, count);
  return values as string[];
}

const invalid = (adapter: string, id: string, count: number): ValidationError =>
  new ValidationError(
    adapter,
    `"${String(id)}" is no id of ${adapter}: it has the form ${[adapter, ...Array.from({ length: count }, (_, at) => `<${at + 1}>`)].join(':')}, and comes from a message or openDM`,
  );

// What people read in logs stays readable; the rest is base64url behind a mark that no plain segment begins with.
const PLAIN = /^[A-Za-z0-9+][A-Za-z0-9+_.@-]*$/;

function encode(adapter: string, value: string): string {
  if (PLAIN.test(value)) return value;
  const bytes = new TextEncoder().encode(value);
  if (value === '' || new TextDecoder().decode(bytes) !== value)
    throw new ValidationError(adapter, 'a thread id needs text: an id is empty, or holds half of a character');
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `~${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

function decode(segment: string): string | undefined {
  if (!segment.startsWith('~')) return segment;
  try {
    const binary = atob(segment.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(binary, (character) => character.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}
