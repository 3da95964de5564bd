/** What an event is known by in the table: its id, or where Postgres or its index would not take that, a hash of it. */
export async function eventKey(id: string): Promise<string> {
  if (id.length <= 255 && !id.includes('\0')) return id;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id));
  return `sha256:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
