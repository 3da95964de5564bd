import type { IncomingMessage } from 'node:http';

/**
 * A header by its name in lower case; several of one name as `fetch` joins them. Looked for among those that came: most answers
 * are asked for two or three, and to make an object of all of them takes longer.
 */
export const headerOf = (message: IncomingMessage, name: string): string | undefined => {
  const { rawHeaders } = message;
  let found: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const given = rawHeaders[at] as string;
    if (given.length !== name.length || given.toLowerCase() !== name) continue;
    if (found !== undefined) {
      const value = message.headers[name];
      return typeof value === 'object' ? value.join(', ') : value;
    }
    found = rawHeaders[at + 1];
  }
  return found;
};
