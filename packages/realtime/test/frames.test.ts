import { readFileSync } from 'node:fs';
import { type LogEntry, type MockFrame, type RealtimeServer, startRealtimeServer } from '@linktor/mock/realtime';
import { Realtime } from '@linktor/realtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openSocket } from '../src/socket/platform-node.ts';
import { CLIENT_FRAMES, SERVER_FRAMES } from './fixtures.ts';

interface Spec {
  components: { schemas: Record<string, { discriminator: { mapping: Record<string, string> } }> };
}

const spec = parse(readFileSync(new URL('../../../spec/linktor.yaml', import.meta.url), 'utf8')) as Spec;
const typesOf = (schema: string): string[] => Object.keys(spec.components.schemas[schema]?.discriminator.mapping ?? {});

// This server validates what it sends and what it gets against the specification.
let server: RealtimeServer;
beforeAll(async () => {
  server = await startRealtimeServer();
});
afterAll(() => server.stop());

test('every frame of the specification has a fixture', () => {
  expect(Object.keys(SERVER_FRAMES).sort()).toEqual(typesOf('RealtimeServerFrame').sort());
  expect(Object.keys(CLIENT_FRAMES).sort()).toEqual(typesOf('RealtimeClientFrame').sort());
});

test('every server frame is valid, and reaches its handler as it is', async () => {
  await using realtime = new Realtime({ apiKey: 'k', url: server.url });
  const seen: Record<string, unknown> = {};
  for (const type of ['message', 'message_status', 'conversation_update', 'typing', 'error'] as const) {
    realtime.on(type, (event) => {
      seen[type] = event;
    });
  }
  // Last, since it refuses the conversation that the other frames are about.
  const last = new Promise<void>((resolve) => realtime.on('error', () => resolve()));
  realtime.subscribe('conv_123');
  await realtime.connect();
  // Of this connection: what is sent to one that has not subscribed is lost.
  const heard = ({ event, what, connection }: LogEntry): boolean =>
    event === 'received' && what === 'subscribe' && connection === server.connections.at(-1);
  await server.waitFor(heard);
  const { typing, error, pong, ...others } = SERVER_FRAMES;
  for (const frame of [pong, ...Object.values(others), typing, error]) server.send(frame as unknown as MockFrame);
  await last;
  expect(seen).toMatchObject({ ...others, typing, error: { code: error.code, message: error.message } });
});

test('every client frame goes out as its fixture has it, and is valid', async () => {
  // Without protocol pings, as in a browser, pings are frames.
  const received: unknown[] = [];
  await using realtime = new Realtime(
    { apiKey: 'k', url: server.url, pongTimeout: 5_000 },
    {
      socket: (request, events) => {
        const socket = openSocket(request, events);
        return {
          get ready() {
            return socket.ready;
          },
          buffered: 0,
          close: socket.close,
          terminate: socket.terminate,
          send: (text) => {
            received.push(JSON.parse(text));
            socket.send(text);
          },
        };
      },
    },
  );
  await realtime.connect();
  realtime.subscribe('conv_123');
  realtime.sendTyping('conv_123', true);
  realtime.unsubscribe('conv_123');
  await server.waitFor(({ event, what }) => event === 'received' && what === 'unsubscribe');
  const { ping, subscribe, typing, unsubscribe } = CLIENT_FRAMES;
  expect(received).toEqual([ping, subscribe, typing, unsubscribe]);
  expect(server.violations).toEqual([]);
});
