/** What is asked of a language model. */
export interface ModelRequest {
  messages: readonly { role: string; content: string }[];
  model?: string | undefined;
  temperature?: number | undefined;
  /** At most so many tokens of answer. */
  maxTokens?: number | undefined;
}

/** Answers where a language model would. */
export interface Model {
  /** The answer, piece by piece. */
  answer(request: ModelRequest): AsyncIterable<string>;
}

/** One line of a script. */
export interface ScriptLine {
  /** Fits where the last thing the user said holds this text, in any case, or matches. Absent: fits always. */
  when?: string | RegExp;
  say: string;
}

/** An OpenAI-compatible server of yours: it gets `POST {url}/chat/completions`. */
export interface ModelServer {
  url: string;
  apiKey?: string;
  /** Which of its models, whatever was asked for. Default: the one asked for. */
  model?: string;
}

/**
 * Who answers: `echo` (the default) says again what the user said; a script, the first line that fits, else echo; your own
 * function; or a server.
 */
export type ModelOptions =
  | 'echo'
  | readonly ScriptLine[]
  | ((request: ModelRequest) => string | Promise<string>)
  | ModelServer;

/** What the user said last. */
export function lastWords({ messages }: ModelRequest): string {
  return messages.findLast(({ role }) => role === 'user')?.content ?? '';
}

/** All of an answer. */
export async function wholeAnswer(model: Model, request: ModelRequest): Promise<string> {
  let text = '';
  for await (const piece of model.answer(request)) text += piece;
  return text;
}

/** What a text costs: a model's tokens are about words and punctuation. */
export const tokensOf = (text: string): number => text.match(/\w+|[^\s\w]/gu)?.length ?? 0;
