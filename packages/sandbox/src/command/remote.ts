import { SandboxError } from '../error.ts';

/** Where a sandbox is, unless it was told otherwise. */
export const HERE = 'http://127.0.0.1:4000';

/** The control API of a sandbox that runs. */
export class Remote {
  readonly #base: string;

  constructor(base: string = HERE) {
    if (!/^https?:\/\//.test(base) || !URL.canParse(base))
      throw new SandboxError('USAGE', `--sandbox ${base} is no address.`, `Give one such as ${HERE}.`);
    this.#base = base.replace(/\/+$/, '');
  }

  /** Calls it; throws what it says when it refuses. */
  async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await this.#fetch(`api/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as T;
    throw new SandboxError('USAGE', `The sandbox refused: ${said(text) ?? response.status}`, 'Correct the command.');
  }

  /** What happens there, as it happens, until the signal or its end. */
  async *live(signal: AbortSignal): AsyncGenerator<{ name: string; data: unknown }, void, undefined> {
    const response = await this.#fetch('api/live', { signal });
    const decoder = new TextDecoder();
    let rest = '';
    for await (const bytes of response.body as AsyncIterable<Uint8Array>) {
      rest += decoder.decode(bytes, { stream: true });
      const events = rest.split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const name = /^event: (.*)$/m.exec(event)?.[1];
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (name !== undefined && data !== undefined) yield { name, data: JSON.parse(data) as unknown };
      }
    }
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(`${this.#base}/${path}`, init);
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      const problem = `No sandbox answers at ${this.#base}.`;
      throw new SandboxError('USAGE', problem, 'Start one with linktor-sandbox, or name another with --sandbox.', {
        cause,
      });
    }
  }
}

function said(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { message?: string }).message;
  } catch {
    return undefined;
  }
}
