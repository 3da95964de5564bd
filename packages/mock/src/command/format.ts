import type { LogEntry } from '../realtime/types.ts';
import { SURFACES } from '../surfaces.ts';
import type { Mock, RequestRecord, Surface } from '../types.ts';

/** What the command prints once every port answers. */
export function startLines({ urls, realtimeUrl }: Pick<Mock, 'urls' | 'realtimeUrl'>): string[] {
  const rows = Object.entries(urls).map(([name, url]) => [SURFACES[name as Surface].title, name, url] as const);
  if (realtimeUrl !== undefined) rows.splice(1, 0, ['Linktor realtime', '', realtimeUrl]);
  const titles = Math.max(...rows.map(([title]) => title.length));
  const table = rows.map(([title, name, url]) => `  ${title.padEnd(titles)}  ${name.padEnd(8)}  ${url}`);
  return [
    'The mock is running:',
    '',
    ...table,
    '',
    'Any credential of the right form is accepted. Ctrl-C stops it.',
    '',
  ];
}

/** One line a request, its violations indented below. Query, headers and bodies never show. */
export function requestLines(record: RequestRecord): string[] {
  const { method, surface, path, operationId, status, durationMs, scripted, violations } = record;
  const head = `${method} ${surface} ${path}  ${operationId ?? '(no such operation)'}  ${status}  ${Math.round(durationMs)} ms`;
  const details = violations.map(({ direction, message, severity }) => {
    // Most of Prism's messages begin with "Request" or "Response"; the rest get told apart.
    const subject = message.toLowerCase().startsWith(direction) ? '' : `${direction}: `;
    return `    ${severity === 'error' ? '' : `${severity}: `}${subject}${printable(message)}`;
  });
  return [`${printable(head)}${scripted ? '  (scripted)' : ''}`, ...details];
}

/** One line for each thing that happens on the WebSocket, a violation with its reason below. */
export function realtimeLines({ connection, event, what, conversationId, detail }: LogEntry): string[] {
  const head = `WS linktor #${connection}  ${event} ${what}${conversationId === undefined ? '' : ` ${conversationId}`}`;
  return [printable(head), ...(detail === undefined ? [] : [`    ${printable(detail)}`])];
}

/** A path comes from outside; a control character in it must not steer the terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '�');
}
