import type { Scheme } from '../deliveries/index.ts';
import type { SandboxOptions } from '../options.ts';
import type { Sandbox } from '../sandbox.ts';
import { isLoopback } from '../send/send.ts';
import { startSandbox } from '../start.ts';
import { lineOf, type WholeEntry } from '../timeline/index.ts';
import { number, read, usage } from './arguments.ts';
import { type Print, printable } from './print.ts';

const SHAPE = {
  port: 'one',
  data: 'one',
  seed: 'one',
  time: 'one',
  model: 'one',
  'model-name': 'one',
  signature: 'one',
  'deliver-anywhere': 'flag',
  host: 'one',
  'allow-host': 'many',
  quiet: 'flag',
  json: 'flag',
} as const;

/** The command without a word: the sandbox, until the signal. */
export async function serve(args: readonly string[], print: Print, signal: AbortSignal): Promise<number> {
  const { values, rest } = read(args, SHAPE);
  if (rest.length > 0) throw usage(`There is no command "${rest[0]}".`);
  const options = optionsOf(values);
  await using sandbox = await startSandbox(options);
  print(values.json ? JSON.stringify({ event: 'ready', urls: sandbox.urls }) : startLines(sandbox, options).join('\n'));
  if (values.json) sandbox.timeline.watch((entry) => print(JSON.stringify({ event: 'entry', entry: lineOf(entry) })));
  else if (!values.quiet) sandbox.timeline.watch((entry) => print(lineFor(entry)));
  if (!signal.aborted) await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  return 0;
}

function optionsOf(values: ReturnType<typeof read<typeof SHAPE>>['values']): SandboxOptions {
  const { data, host, time, signature, model } = values;
  const port = number('port', values.port);
  const seed = number('seed', values.seed);
  const key = process.env['OPENAI_API_KEY'];
  const name = values['model-name'];
  if (name !== undefined && model === undefined) throw usage('--model-name goes with --model.');
  return {
    ...(port === undefined ? {} : { port }),
    ...(seed === undefined ? {} : { seed }),
    ...(data === undefined ? {} : { data }),
    ...(host === undefined ? {} : { host }),
    ...(time === undefined ? {} : { time }),
    ...(signature === undefined ? {} : { signature: signature as Scheme }),
    ...(values['allow-host'] === undefined ? {} : { allowedHosts: values['allow-host'] }),
    ...(model === undefined
      ? {}
      : { model: { url: model, ...(key ? { apiKey: key } : {}), ...(name === undefined ? {} : { model: name }) } }),
    deliverAnywhere: values['deliver-anywhere'] ?? false,
  };
}

/** What the command prints once every port answers. */
export function startLines({ urls }: Pick<Sandbox, 'urls'>, options: SandboxOptions): string[] {
  const open = !isLoopback(new URL(urls.page));
  return [
    'The sandbox is running:',
    '',
    `  Page                ${urls.page}`,
    `  Linktor             ${urls.linktor}`,
    `  Linktor realtime    ${urls.realtime}`,
    `  Antonnia            ${urls.antonnia}`,
    `  Sinch Conversation  ${urls.sinch}`,
    '',
    'Any credential of the right form is accepted. Ctrl-C stops it.',
    ...(open ? ['It listens beyond this machine: whoever reaches it can read and change everything in it.'] : []),
    ...(options.deliverAnywhere ? ['Webhooks go to other machines, too.'] : []),
    '',
  ];
}

/** One line for each thing that happens. Query, headers and bodies never show. */
function lineFor({
  kind,
  platform,
  method,
  path,
  operationId,
  status,
  ms,
  title,
  source,
  violations,
}: WholeEntry): string {
  const call = kind === 'exchange' || kind === 'stream';
  const from = source === 'state' ? '' : `  (${source})`;
  const head = call
    ? `${method} ${platform} ${path}  ${operationId ?? '(no such operation)'}  ${status}  ${Math.round(ms ?? 0)} ms`
    : `${kind} ${platform}  ${title}`;
  const wrong = violations.map(({ direction, message }) => `\n    ${direction}: ${printable(message)}`);
  return `${printable(head)}${from}${wrong.join('')}`;
}
