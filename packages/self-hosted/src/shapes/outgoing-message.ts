import type { SendMessageInput } from '@linktor/core-gen/linktor';
import type { SendMessageInput as Body } from '@linktor/core-gen/linktor-server';
import { strings } from '../names.ts';
import { loaded } from '../rooms.ts';

/** To the server a message is one text, not empty, a type and a map of strings. */
export const outgoingMessage = async (input: SendMessageInput): Promise<Body> => {
  const { text, metadata: own, ...more } = input;
  const plain = text !== undefined && Object.values(more).every((one) => one === undefined);
  const { content_type, content, metadata }: Body = plain
    ? { content_type: 'text', content: text }
    : (await loaded(import('./structured-outgoing.ts'))).structured(input);
  const all = { ...strings(own), ...metadata };
  return { content_type, content, ...(Object.keys(all).length > 0 && { metadata: all }) };
};
