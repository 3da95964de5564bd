import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { collectedText } from './text.ts';

test('a body that was cut before anybody asked for it is not waited for', async () => {
  const stream = new Readable({ read() {} });
  stream.destroy();
  await new Promise((resolve) => stream.once('close', resolve));
  const text = collectedText(stream, stream as IncomingMessage, 10);
  await expect(text).rejects.toMatchObject({ message: 'the body broke off', code: 'ECONNRESET' });
});
