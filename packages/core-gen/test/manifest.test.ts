import { describe, expect, test } from 'vitest';
import * as antonnia from '../src/antonnia/index.gen.ts';
import { manifest as antonniaManifest } from '../src/antonnia/manifest.gen.ts';
import type { ManifestEntry, Operation, OperationInfo } from '../src/index.ts';
import * as linktor from '../src/linktor/index.gen.ts';
import { manifest as linktorManifest } from '../src/linktor/manifest.gen.ts';
import * as server from '../src/linktor-server/index.gen.ts';
import { manifest as serverManifest } from '../src/linktor-server/manifest.gen.ts';
import * as sinch from '../src/sinch/index.gen.ts';
import { manifest as sinchManifest } from '../src/sinch/manifest.gen.ts';

const isOperation = (value: unknown): value is OperationInfo =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value;

describe.each([
  ['linktor', linktor, linktorManifest],
  ['antonnia', antonnia, antonniaManifest],
  ['sinch', sinch, sinchManifest],
  ['linktor-server', server, serverManifest],
] as const)('%s', (_name, module, manifest: Readonly<Record<string, ManifestEntry>>) => {
  const operations = Object.entries(module).flatMap(([name, value]) =>
    isOperation(value) ? [[name, value] as const] : [],
  );

  test('the operation table and the manifest list the same operations', () => {
    expect(operations.map(([name]) => name).sort()).toEqual(Object.keys(manifest).sort());
  });

  test.each(operations)('%s', (name, operation) => {
    const entry = manifest[name];
    expect(operation.id).toBe(name);
    expect(entry).toMatchObject({ method: operation.method, path: operation.path });
    expect(entry?.pathParams).toEqual([...operation.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter));
    expect(entry?.streaming).toBe(operation.stream !== undefined);
    expect(entry?.tag).not.toBe('');
  });

  test('no two operations share a method and a path', () => {
    const routes = operations.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(routes).size).toBe(routes.length);
  });
});

// Compiled, never run: what the types must and must not allow.
export const typeTests = (): void => {
  const get: Operation<{ path: { id: string } }, linktor.Conversation> = linktor.getConversation;
  // @ts-expect-error another input
  const wrong: Operation<{ path: { ident: string } }, linktor.Conversation> = linktor.getConversation;
  const known: linktor.Conversation['status'] = 'open';
  const unknown: linktor.Conversation['status'] = 'invented-tomorrow';
  const sent: linktor.UpdateConversationInput = { status: 'open', assignedTo: null };
  // @ts-expect-error closed on what we send
  const refused: linktor.UpdateConversationInput = { status: 'invented-tomorrow' };
  const text: sinch.AppMessage = { text_message: { text: 'hi' } };
  // @ts-expect-error two kinds at once
  const two: sinch.AppMessage = { text_message: { text: 'hi' }, media_message: { url: 'https://example.com' } };
  // @ts-expect-error no kind
  const none: sinch.AppMessage = {};
  const content: antonnia.MessageContent = { type: 'text', text: 'hi' };
  // @ts-expect-error the text is missing
  const empty: antonnia.MessageContent = { type: 'text' };
  const event = (type: keyof linktor.WebhookEventMap): keyof linktor.WebhookEventMap => type;
  event('message.received');
  // @ts-expect-error no such event
  event('message.recieved');
  void [get, wrong, known, unknown, sent, refused, text, two, none, content, empty];
};
