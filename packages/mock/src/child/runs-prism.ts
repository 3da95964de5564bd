/** Whether a runtime is a Node that Prism supports (24.18 or newer). Deno and Bun only look like one. */
export function runsPrism(versions: Partial<Record<string, string>> = process.versions): boolean {
  if (versions['bun'] !== undefined || versions['deno'] !== undefined) return false;
  const [major = 0, minor = 0] = (versions['node'] ?? '').split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 18);
}

/** This runtime's name and version, for messages. */
export function runtimeName(versions: Partial<Record<string, string>> = process.versions): string {
  if (versions['bun'] !== undefined) return `Bun ${versions['bun']}`;
  return versions['deno'] === undefined ? `Node ${versions['node']}` : `Deno ${versions['deno']}`;
}
