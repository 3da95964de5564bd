// A client that follows conversations whose history is in the hands of a test.
import type { Message, MessagePage, MessageSource } from '@linktor/realtime';
import { settle } from './fake-clock.ts';
import { messageOf } from './messages.ts';
import { Workbench } from './workbench.ts';

export const frame = (n: number, conversationId = 'conv_1', message: Partial<Message> = {}): object => ({
  type: 'message',
  conversationId,
  message: messageOf(n, conversationId, message),
});

/** A history in the hands of a test: what it has, how it answers, and who asked. */
export class History implements MessageSource {
  readonly lists: Map<string, Message[]> = new Map<string, Message[]>();
  readonly asked: string[] = [];
  answer: (conversationId: string, signal: AbortSignal) => unknown = () => undefined;

  add(...messages: Message[]): void {
    for (const message of messages) {
      const list = this.lists.get(message.conversationId);
      if (list) list.push(message);
      else this.lists.set(message.conversationId, [message]);
    }
  }

  listMessages(
    conversationId: string,
    { limit, offset = 0 }: { limit: number; offset?: number },
    { signal }: { signal: AbortSignal },
  ): PromiseLike<MessagePage> & AsyncIterable<Message> {
    this.asked.push(conversationId);
    const page = async (): Promise<MessagePage> => {
      await this.answer(conversationId, signal);
      const all = [...(this.lists.get(conversationId) ?? [])].reverse();
      const data = all.slice(offset, offset + limit);
      return { data, pagination: { hasMore: offset + data.length < all.length } };
    };
    return page() as never;
  }
}

export const connect = async (bench: Workbench): Promise<void> => {
  const before = bench.sockets.length;
  const done = bench.realtime.connect();
  // Loading the code that reads histories takes a real moment.
  while (bench.sockets.length === before) await new Promise((go) => setImmediate(go));
  bench.socket.open();
  await done;
};

export const calm = async (): Promise<void> => {
  for (let n = 0; n < 10; n++) await settle();
};

/** Lets time pass in steps, each with its consequences. */
export const pass = async (bench: Workbench, ms: number, step = 250): Promise<void> => {
  for (let left = ms; left > 0; left -= step) {
    bench.socket.events.alive();
    bench.clock.advance(Math.min(step, left));
    await calm();
  }
};

export const ids = (bench: Workbench): number[] =>
  bench.events.message.map(({ message }) => Number(message.id.slice(4)));
export const gaps = (bench: Workbench): string[] =>
  bench.events.gap.map(({ reason, messageIds = [] }) => [reason, ...messageIds].join(' '));

export const follow = async (
  history: History,
  options = {},
  conversations: string[] = ['conv_1'],
): Promise<Workbench> => {
  const bench = new Workbench({ backfill: history, ...options });
  for (const id of conversations) bench.realtime.subscribe(id);
  await connect(bench);
  await calm();
  return bench;
};
