import type { Fetch } from '@linktor/core';

/** A request a scripted `fetch` saw. */
export interface Seen {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: unknown;
}

export interface Scripted {
  fetch: Fetch;
  seen: Seen[];
}

/** A `fetch` that answers what `answer` says: a `Response`, or a value sent as JSON. */
export function scripted(answer: (seen: Seen, count: number) => unknown): Scripted {
  const seen: Seen[] = [];
  const fetch: Fetch = async (url, init) => {
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : init.body;
    const one = { url, method: init.method ?? 'GET', headers: init.headers as Record<string, string>, body };
    seen.push(one);
    const result = await answer(one, seen.length);
    return result instanceof Response ? result : Response.json(result ?? {});
  };
  return { fetch, seen };
}

/** A client option set on a scripted `fetch`. */
export const clientOf = ({
  fetch,
}: Scripted): { apiKey: string; baseUrl: string; fetch: Fetch; maxRetries: number } => ({
  apiKey: 'key',
  baseUrl: 'https://linktor.test',
  fetch,
  maxRetries: 0,
});

/** A response that streams these texts, each as one chunk. */
export const eventStream = (...texts: string[]): Response =>
  new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    }),
    { headers: { 'content-type': 'text/event-stream' } },
  );

export const event = (data: unknown): string => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

export const answerOf = (message: object, finishReason = 'stop'): object => ({
  id: 'cmpl_1',
  model: 'm',
  message: { role: 'assistant', content: '', ...message },
  usage: { promptTokens: 3, completionTokens: 2, totalTokens: 5 },
  finishReason,
});
