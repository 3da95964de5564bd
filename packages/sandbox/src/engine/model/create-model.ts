import { askServer } from './ask-server.ts';
import { lastWords, type Model, type ModelOptions, type ModelRequest, type ScriptLine } from './model.ts';

/** The model that the options describe. */
export function createModel(options: ModelOptions = 'echo'): Model {
  if (options === 'echo') return saying(lastWords);
  if (typeof options === 'function') return saying(options);
  if (isScript(options)) return saying((request) => scripted(options, request));
  return { answer: (request) => askServer(options, request) };
}

const isScript = (options: ModelOptions): options is readonly ScriptLine[] => Array.isArray(options);

function scripted(script: readonly ScriptLine[], request: ModelRequest): string {
  const words = lastWords(request);
  const fits = ({ when }: ScriptLine): boolean =>
    when === undefined ||
    (typeof when === 'string' ? words.toLowerCase().includes(when.toLowerCase()) : words.search(when) >= 0);
  return script.find(fits)?.say ?? words;
}

const saying = (say: (request: ModelRequest) => string | Promise<string>): Model => ({
  async *answer(request) {
    const text = await say(request);
    // Words with the space after them, as a model would hand them out.
    yield* text.match(/\s*\S+\s*/gu) ?? [text];
  },
});
