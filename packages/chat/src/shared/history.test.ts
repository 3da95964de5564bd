import { Message } from 'chat';
import { assert, asyncProperty, boolean, integer } from 'fast-check';
import { expect, test } from 'vitest';
import { history } from './history.ts';
import { OffsetHistory } from './offset-history.ts';

interface Raw {
  readonly id: string;
  readonly time: string;
  readonly hidden: boolean;
}

const rawAt = (at: number): Raw => ({ id: `m${at}`, time: new Date(at * 1000).toISOString(), hidden: at % 5 === 3 });

const parse = (raw: Raw): Message<Raw> | undefined =>
  raw.hidden
    ? undefined
    : new Message<Raw>({
        ...{ id: raw.id, threadId: 't', text: raw.id, formatted: { type: 'root', children: [] }, raw, attachments: [] },
        author: { userId: 'u', userName: 'u', fullName: 'u', isBot: false, isMe: false },
        metadata: { dateSent: new Date(raw.time), edited: false },
      });

type Page = (cursor: string | undefined) => Promise<{ messages: Message<Raw>[]; nextCursor?: string }>;

const walk = async (page: Page, between: () => void = () => {}): Promise<string[][]> => {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const { messages, nextCursor } = await page(cursor);
    pages.push(messages.map(({ id }) => id));
    // A page that says there is more holds something, or readers would stop there.
    if (nextCursor !== undefined) expect(messages).not.toHaveLength(0);
    cursor = nextCursor;
    between();
  } while (cursor !== undefined);
  return pages;
};

const visible = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => rawAt(at))
    .filter(({ hidden }) => !hidden)
    .map(({ id }) => id);

test('a list of places is read both ways, in any order, each message once, also while it grows', async () => {
  await assert(
    asyncProperty(
      ...([integer({ min: 0, max: 60 }), integer({ min: 1, max: 9 }), integer({ min: 2, max: 9 })] as const),
      ...([boolean(), boolean(), boolean(), boolean()] as const),
      async (count, limit, pageSize, newestFirst, backward, total, grows) => {
        const list = Array.from({ length: count }, (_, at) => rawAt(at));
        const reader = new OffsetHistory<Raw>({ pageSize, idOf: ({ id }) => id, timeOf: ({ time }) => time, parse });
        const fetch = async (offset: number, most: number) => {
          expect(most).toBeLessThanOrEqual(Math.max(pageSize, limit));
          const all = newestFirst ? list.toReversed() : list;
          const items = all.slice(offset, offset + most);
          return { items, more: offset + items.length < all.length, ...(total ? { total: all.length } : {}) };
        };
        let grown = 0;
        const pages = await walk(
          (cursor) =>
            reader.page(fetch, { direction: backward ? 'backward' : 'forward', limit, ...(cursor ? { cursor } : {}) }),
          () => void (grows && grown < 7 && list.push(rawAt(count + grown++))),
        );
        const read = (backward ? pages.toReversed() : pages).flat();
        // What is written while one reads on from the end is read too, where it comes before the end is seen.
        expect(read.slice(0, visible(count).length)).toEqual(visible(count));
        expect(visible(count + grown).slice(0, read.length)).toEqual(read);
      },
    ),
  );
});

test('a platform that gives more than it was asked for has no message read twice', async () => {
  const list = Array.from({ length: 23 }, (_, at) => rawAt(at));
  const reader = new OffsetHistory<Raw>({ pageSize: 4, idOf: ({ id }) => id, timeOf: ({ time }) => time, parse });
  const fetch = async (offset: number) => {
    const items = list.slice(offset, offset + 4);
    return { items, more: offset + items.length < list.length };
  };
  for (const direction of ['backward', 'forward'] as const) {
    const pages = await walk((cursor) => reader.page(fetch, { direction, limit: 3, ...(cursor ? { cursor } : {}) }));
    expect((direction === 'backward' ? pages.toReversed() : pages).flat()).toEqual(visible(23));
  }
});

test('a list of tokens is read both ways', async () => {
  const newestFirst = Array.from({ length: 23 }, (_, at) => rawAt(at)).toReversed();
  const fetch = async (limit: number, cursor?: string) => {
    const from = Number(cursor ?? 0);
    const next = from + limit < newestFirst.length ? String(from + limit) : undefined;
    return { items: newestFirst.slice(from, from + limit), next };
  };
  for (const direction of ['backward', 'forward'] as const) {
    const pages = await walk((cursor) =>
      history({ direction, limit: 1, ...(cursor ? { cursor } : {}) }, fetch, { pageSize: 4, parse }),
    );
    expect((direction === 'backward' ? pages.toReversed() : pages).flat()).toEqual(visible(23));
  }
  const gone = history({ direction: 'forward', cursor: 'gone' }, fetch, { pageSize: 4, parse });
  await expect(gone).rejects.toThrow(RangeError);
});
