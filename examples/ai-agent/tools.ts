// What the model may do. Each tool is typed by its validator; a wrong call is told to the model, which may try again.
import { tool } from '@linktor/ai';
import type { Conversations } from '@linktor/conversations';
import { z } from 'zod';

/** Stands in for your shop. */
const ORDERS: Readonly<Record<string, string>> = {
  '7': 'packed, leaves the house tomorrow',
  '8': 'delivered on Monday',
};

export const orderStatus = tool({
  name: 'order_status',
  description: 'Where an order is',
  input: z.object({ order: z.string().describe('Number of the order') }),
  execute: ({ order }) => ORDERS[order] ?? `there is no order ${order}`,
});

/** Gives the conversation to a person. Made per conversation: the model does not choose which one. */
export const handOver = (conversations: Conversations, conversationId: string) =>
  tool({
    name: 'hand_over',
    description: 'Gives the conversation to a human colleague, when the customer asks for one or you cannot help',
    input: z.object({ reason: z.string() }),
    execute: async ({ reason }, { signal }) => {
      await conversations.addTags(conversationId, ['needs-human'], { signal });
      return `a colleague takes over: ${reason}`;
    },
  });
