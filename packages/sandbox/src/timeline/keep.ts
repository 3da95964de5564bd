/** Longer bodies are kept as a statement of their size: a timeline of uploads should not fill the memory. */
export const BODY_LIMIT: number = 64 * 1024;

/** What stands where a body was too long to keep. */
export interface Omitted {
  omitted: string;
  bytes: number;
}

/** A body as the timeline keeps it, and about how many bytes that takes. */
export function keepBody(body: unknown): { body: unknown; bytes: number } {
  const bytes = sizeOf(body, BODY_LIMIT + 1);
  if (bytes <= BODY_LIMIT) return { body, bytes };
  const omitted: Omitted = { omitted: `longer than ${BODY_LIMIT} bytes, not kept`, bytes: wholeSize(body) };
  return { body: omitted, bytes: 100 };
}

const wholeSize = (body: unknown): number => (typeof body === 'string' ? Buffer.byteLength(body) : sizeOf(body, 1e9));

/** About the bytes of a value as JSON; stops counting once it is clear that there are too many. */
function sizeOf(value: unknown, enough: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 8;
  let bytes = 2;
  for (const [name, inner] of Object.entries(value)) {
    if (bytes > enough) break;
    bytes += name.length + 3 + sizeOf(inner, enough - bytes);
  }
  return bytes;
}
