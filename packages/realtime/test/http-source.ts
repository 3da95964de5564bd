import type { Message, MessagePage, MessageSource } from '@linktor/realtime';

/** Messages over HTTP, with nothing but `fetch`: what `Conversations` does, without its package. */
export const httpSource = (baseUrl: string): MessageSource => ({
  listMessages(conversationId, query, { signal }) {
    const page = async (more: Record<string, string>): Promise<MessagePage & { cursor?: string }> => {
      const search = new URLSearchParams({ ...stringified(query), ...more });
      const response = await fetch(`${baseUrl}/conversations/${conversationId}/messages?${search}`, { signal });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const body = (await response.json()) as MessagePage & { pagination: { nextCursor?: string } };
      const { nextCursor } = body.pagination;
      return nextCursor === undefined ? body : { ...body, cursor: nextCursor };
    };
    return {
      // biome-ignore lint/suspicious/noThenProperty: a list call is both, as in the SDK
      then: (resolve, reject) => page({}).then(resolve, reject),
      async *[Symbol.asyncIterator](): AsyncGenerator<Message> {
        let { data, cursor } = await page({});
        yield* data;
        while (cursor !== undefined) {
          ({ data, cursor } = await page({ cursor }));
          yield* data;
        }
      },
    };
  },
});

const stringified = (query: object): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)]));
