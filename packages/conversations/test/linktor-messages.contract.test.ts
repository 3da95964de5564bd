import { openAsBlob } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { Media, Messages } from '../src/index.ts';

const { urls, credentials } = contract();
const options = { baseUrl: urls.linktor, apiKey: credentials.apiKey };
const messages = new Messages(options);
const media = new Media(options);

describe('messages by the REST reference', () => {
  test('are sent and listed', async () => {
    const sent = await messages.send({
      channelId: 'ch_1',
      to: '+1234567890',
      content: { type: 'text', text: 'Hello' },
      scheduledAt: '2026-03-02T14:00:00Z',
    });
    expect(sent.data.id).toMatch(/^msg_/);
    await messages.send({
      channelId: 'ch_1',
      conversationId: 'conv_1',
      content: { type: 'image', url: 'https://e.com/a' },
    });
    const page = await messages.list({ page: 1, perPage: 50, direction: 'inbound', sortOrder: 'desc' });
    expect(page.data[0]?.id).toMatch(/^msg_/);
    expect(page.body.meta?.pagination?.page).toBe(1);
  });

  test('are read and deleted one by one, and marked in bulk', async () => {
    expect((await messages.get('msg_1')).data.id).toMatch(/^msg_/);
    expect((await messages.markAsRead('msg_1')).data.status).toBeTypeOf('string');
    const marked = await messages.markManyAsRead({ conversationId: 'conv_1', beforeTimestamp: '2026-03-02T14:00:00Z' });
    expect(marked.data.markedCount).toBeTypeOf('number');
    expect((await messages.markManyAsRead({ messageIds: ['msg_1'] })).data).toBeTypeOf('object');
    expect((await messages.delete('msg_1', { forEveryone: true })).data.deleted).toBe(true);
  });
});

describe('media', () => {
  test.each([
    ['bytes', new Uint8Array([137, 80, 78, 71])],
    ['a buffer', new Uint8Array([137, 80, 78, 71]).buffer],
    ['a Blob', new Blob(['x'], { type: 'image/png' })],
    ['a File', new File(['x'], 'a.png', { type: 'image/png' })],
  ])('uploads %s', async (_name, file) => {
    const uploaded = await media.upload(file, { type: 'image', filename: 'a.png', mimeType: 'image/png' });
    expect(uploaded.data.url).toMatch(/^https:/);
  });

  test('uploads a file of the disk', async () => {
    const uploaded = await media.upload(await openAsBlob(fileURLToPath(import.meta.url)), { type: 'document' });
    expect(uploaded.data.id).toMatch(/^media_/);
  });
});
