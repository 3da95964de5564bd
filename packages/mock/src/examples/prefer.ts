/** What a caller can ask of Prism in the `Prefer` header (RFC 7240): `code=404, example=closed, dynamic=true`. */
export interface Preferences {
  code?: number;
  exampleKey?: string;
  dynamic?: boolean;
  seed?: string;
}

/** A `Prefer` header that cannot be used; the message reads well after "prefer". */
export class UnusablePrefer extends Error {
  override readonly name = 'UnusablePrefer';
}

/** Reads the header; throws for a value Prism could not use. Unknown preferences are ignored. */
export function parsePrefer(header: string | undefined): Preferences {
  const preferences: Preferences = {};
  for (const part of (header ?? '').split(/[,;]/)) {
    const [, name, quoted, bare] = /^\s*([\w-]+)\s*=\s*(?:"([^"]*)"|(\S*))\s*$/.exec(part) ?? [];
    const value = quoted ?? bare;
    if (name === undefined || value === undefined) continue;
    if (name === 'code') preferences.code = statusCode(value);
    if (name === 'example') preferences.exampleKey = value;
    if (name === 'dynamic') preferences.dynamic = boolean(value);
    if (name === 'seed') preferences.seed = value;
  }
  return preferences;
}

function statusCode(value: string): number {
  if (/^[1-5]\d\d$/.test(value)) return Number(value);
  throw new UnusablePrefer(`asks for code=${value}, which is not a status code`);
}

function boolean(value: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw new UnusablePrefer(`says dynamic=${value}, which is neither true nor false`);
}
