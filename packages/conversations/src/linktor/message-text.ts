import type { Message } from '@linktor/core-gen/linktor';

/** The text of a message, wherever the server put it; `undefined` when it has none. */
export const messageText = (message: Message): string | undefined =>
  message.content?.text ?? (message as { text?: string }).text;
