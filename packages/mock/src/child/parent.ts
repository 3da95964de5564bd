import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { MockError } from '../errors.ts';
import { RequestLog } from '../request-log.ts';
import { checkScript } from '../scripted/check.ts';
import type { Mock, MockOptions, Surface } from '../types.ts';
import { nodeBinary } from './node-binary.ts';
import type { ChildCommand, ChildEvent, ChildOptions, PlainError } from './protocol.ts';

/** A command without the number that pairs it with its reply. */
type Order = ChildCommand extends infer C ? (C extends ChildCommand ? Omit<C, 'id'> : never) : never;

interface Reply {
  resolve: () => void;
  reject: (error: MockError) => void;
}

/** Starts the mock as a child process and steers it from here. */
export async function startChild<S extends Surface>(options: MockOptions<S>): Promise<Mock<S>> {
  const { surfaces, port, ports, host, specs, onRequest, onRealtime } = options;
  const log = new RequestLog(options.history);
  const passed = { surfaces, port, ports, host, specs } as ChildOptions;
  const inSource = import.meta.url.endsWith('.ts');
  const entry = fileURLToPath(
    inSource ? new URL('../child.ts', import.meta.url) : new URL('./child.js', import.meta.url),
  );
  const child = spawn(nodeBinary(options.node), [entry, JSON.stringify(passed)], { stdio: 'pipe' });
  const replies = new Map<number, Reply>();
  let lastId = 0;

  const { urls, realtimeUrl } = await new Promise<Extract<ChildEvent, { event: 'ready' }>>((resolve, reject) => {
    onExit(child, (error) => {
      reject(error);
      for (const reply of replies.values()) reply.reject(error);
      replies.clear();
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event = JSON.parse(line) as ChildEvent;
      switch (event.event) {
        case 'ready':
          return resolve(event);
        case 'failed':
          return reject(revive(event.error));
        case 'request':
          log.add(event.request);
          return onRequest?.(event.request);
        case 'realtime':
          return onRealtime?.(event.entry);
        case 'done':
          replies.get(event.id)?.resolve();
          return void replies.delete(event.id);
        case 'refused':
          replies.get(event.id)?.reject(revive(event.error));
          return void replies.delete(event.id);
      }
    });
  });

  const send = (order: Order): Promise<void> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      if (!child.stdin.writable) return reject(gone(child, ''));
      replies.set(lastId, { resolve, reject });
      child.stdin.write(`${JSON.stringify({ ...order, id: lastId })}\n`);
    });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.stdin.end();
    });

  return {
    urls: urls as Record<S, string>,
    realtimeUrl,
    realtime: undefined,
    requests: log.records,
    async reset(): Promise<void> {
      // The reply follows every record of an earlier request, so that none of them turns up afterwards.
      await send({ do: 'reset' });
      log.clear();
    },
    async once(target, answer): Promise<void> {
      // Looked at on this side too: on its way a function or an `undefined` would get lost.
      checkScript(target, answer);
      await send({ do: 'once', target, answer });
    },
    flush: () => send({ do: 'ping' }),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function onExit(child: ChildProcessWithoutNullStreams, report: (error: MockError) => void): void {
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-4000);
  });
  // Writing to a child that has just gone must not be an uncaught exception; its exit is reported anyway.
  child.stdin.on('error', () => {});
  child.once('error', (cause) => {
    const remedy = 'Correct the option `node`, or leave it out.';
    report(new MockError('CHILD_FAILED', `The mock's process did not start: ${cause.message}.`, remedy, { cause }));
  });
  child.once('close', () => report(gone(child, stderr)));
}

function gone(child: ChildProcessWithoutNullStreams, stderr: string): MockError {
  const how = child.signalCode ?? `exit code ${child.exitCode}`;
  const said = stderr.trim();
  return new MockError(
    'CHILD_FAILED',
    `The mock's process has ended (${how})${said === '' ? '.' : `:\n${said}\n`}`,
    'Start a new one with startMock().',
  );
}

function revive({ code, message, remedy }: PlainError): MockError {
  return new MockError(code, message.endsWith(remedy) ? message.slice(0, -remedy.length).trim() : message, remedy);
}
