import type { AI } from '@linktor/ai';
import type { Conversations, Message } from '@linktor/conversations';
import { handOver, orderStatus } from './tools.ts';

const PROMPT =
  'You answer the customers of a shop, briefly and politely. Look orders up before you say where they are.';

const toChat = ({ direction, content }: Message): { role: 'user' | 'assistant'; content: string } => ({
  role: direction === 'inbound' ? 'user' : 'assistant',
  content: content.text ?? '',
});

/** Reads the conversation, lets the model think and act, and sends its answer. Returns the text that was sent. */
export async function answer(
  { ai, conversations }: { ai: AI; conversations: Conversations },
  conversationId: string,
  { eventId, signal }: { eventId: string; signal: AbortSignal },
): Promise<string> {
  const { data: history } = await conversations.listMessages(conversationId, { limit: 20 }, { signal });
  const spoken = history.filter(({ content }) => content.text);
  const { text, steps } = await ai.run(
    {
      messages: [
        { role: 'system', content: PROMPT },
        ...spoken.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)).map(toChat),
      ],
      tools: [orderStatus, handOver(conversations, conversationId)],
      maxSteps: 5,
    },
    { signal },
  );
  // Keyed by the event: where the server honours the key, neither a lost answer nor a redelivery can send it twice.
  await conversations.sendText(conversationId, text, { idempotencyKey: `answer-to-${eventId}`, signal });
  console.log(`answered in ${conversationId} after ${steps.length} steps: ${text}`);
  return text;
}
