import { Refusal } from '@linktor/mock';
import type { ModelRequest, ModelServer } from './model.ts';

/** How long a server may take for all of its answer, in milliseconds. */
const PATIENCE = 120_000;

/** Streams the answer of an OpenAI-compatible server. Throws a `Refusal` that says what went wrong, and holds no key. */
export async function* askServer(
  { url, apiKey, model: own }: ModelServer,
  { messages, model, temperature, maxTokens }: ModelRequest,
): AsyncGenerator<string, void, undefined> {
  const address = `${url.replace(/\/+$/, '')}/chat/completions`;
  const asked = {
    model: own ?? model ?? 'default',
    messages,
    stream: true,
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
  };
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (cause) {
    throw failed(
      address,
      cause instanceof Error && cause.name === 'TimeoutError' ? 'it took too long' : 'no connection',
    );
  }
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw failed(address, `it answered ${response.status}`);
  }
  let ended = false;
  for await (const data of eventData(response.body)) {
    if (data === '[DONE]') {
      ended = true;
      break;
    }
    const piece = pieceOf(data);
    if (piece === undefined) throw failed(address, 'it sent something that is no completion');
    if (piece !== '') yield piece;
  }
  if (!ended) throw failed(address, 'its stream broke off');
}

const failed = (address: string, why: string): Refusal => {
  const { origin, pathname } = new URL(address);
  return new Refusal(502, `The language model at ${origin}${pathname} did not answer: ${why}.`, {
    code: 'MODEL_FAILED',
  });
};

function pieceOf(data: string): string | undefined {
  try {
    const chunk = JSON.parse(data) as { choices?: { delta?: { content?: string | null } }[] };
    return Array.isArray(chunk.choices) ? (chunk.choices[0]?.delta?.content ?? '') : undefined;
  } catch {
    return undefined;
  }
}

/** The data of server-sent events of one line each, which is all that these servers send. */
async function* eventData(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true });
    const lines = rest.split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data:')) yield line.slice(5).trim();
  }
}
