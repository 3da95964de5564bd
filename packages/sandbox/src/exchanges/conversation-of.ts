type Json = Record<string, unknown>;

/** The conversation that a call is about, as far as its path or its bodies say so. */
export function conversationOf(path: string, ...bodies: unknown[]): string | undefined {
  const [, inPath] = /\/conversations\/([^/:?]+)/.exec(path) ?? [];
  if (inPath !== undefined && inPath !== 'counts') return decoded(inPath);
  for (const body of bodies) {
    if (typeof body !== 'object' || body === null) continue;
    const { conversationId, conversation_id, message } = body as Json;
    const nested = (message as Json | null | undefined)?.['conversation_id'];
    for (const id of [conversationId, conversation_id, nested]) if (typeof id === 'string' && id !== '') return id;
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
