/** A field of an event and what it is to be. */
export interface SetLine {
  path: string;
  value: unknown;
}

/** Reads `data.message.content.text=Hi`, a line each; a value that is JSON is taken as such. Says what cannot be read. */
export function settings(text: string): SetLine[] | string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read: SetLine[] = [];
  for (const line of lines) {
    const at = line.indexOf('=');
    if (at < 1) return `“${line.trim()}” sets nothing: write path=value.`;
    read.push({ path: line.slice(0, at).trim(), value: asValue(line.slice(at + 1).trim()) });
  }
  return read;
}

function asValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
