import { validateHeaderName, validateHeaderValue } from 'node:http';
import { messageOf } from '../errors.ts';
import type { ScriptedAnswer, ScriptTarget } from '../types.ts';
import { known, refuse, whole } from './arguments.ts';
import { checkStream } from './play.ts';

const TARGET = ['surface', 'operationId', 'path', 'body', 'skip', 'times'];
const ANSWER = ['status', 'headers', 'body', 'stream', 'delay', 'fault', 'after'];
const FAULTS = ['reset', 'stall', 'truncate', 'empty'];

/** Refuses a script that would not do what it says, when it is given and not when a client waits for it. */
export function checkScript(target: ScriptTarget, answer: ScriptedAnswer): void {
  known('target', target, TARGET);
  known('answer', answer, ANSWER);
  const { path, skip, times } = target;
  if (path !== undefined && !(typeof path === 'string' && path.startsWith('/')))
    refuse('`path` does not begin with "/"');
  whole('skip', skip, 0);
  whole('times', times, 1);
  json('body', target.body);

  const { status, headers = {}, stream, delay, fault, after } = answer;
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    refuse('`status` is not a final HTTP status, 200 to 599');
  }
  checkHeaders(headers);
  json('body', answer.body);
  whole('delay', delay, 0);
  if (fault !== undefined && !FAULTS.includes(fault)) refuse(`\`fault\` is none of ${FAULTS.join(', ')}`);
  whole('after', after, 0);
  if (after !== undefined && (fault === undefined || fault === 'empty')) {
    refuse('`after` says nothing without a `fault` that sends part of the answer (reset, stall, truncate)');
  }
  if (stream === undefined) return;
  if (answer.body !== undefined) refuse('`body` and `stream` are given, and only one can be sent');
  if (fault !== undefined) refuse('`fault` is for a plain answer; a `stream` has the steps `stall` and `cut`');
  checkStream(stream);
}

function checkHeaders(headers: unknown): void {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) refuse('`headers` is not an object');
  for (const [name, value] of Object.entries(headers as object)) {
    try {
      if (typeof value !== 'string') throw new TypeError(`the value of ${name} is not a text`);
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch (cause) {
      refuse(`a header cannot be sent: ${messageOf(cause)}`);
    }
  }
}

function json(name: string, value: unknown): void {
  if (value === undefined) return;
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A cycle, or a bigint.
  }
  if (text === undefined) refuse(`\`${name}\` cannot be written as JSON`);
}
