// A tab of the test of shared connections. What it gets is on the page.
import { SharedRealtime } from '../src/shared/index.ts';
import { httpSource } from './http-source.ts';

interface Page {
  seen: string[];
  gaps: string[];
  tab: SharedRealtime;
  synced: number;
  start: (url: string, history: string | undefined) => Promise<void>;
}

const page = globalThis as unknown as Page;
page.seen = [];
page.gaps = [];
page.synced = 0;
page.start = async (url, history) => {
  const backfill = history === undefined ? undefined : httpSource(history);
  // Of a handshake that fails a page learns nothing: it asks for another token, now and then.
  let tokens = 0;
  const getToken = (): string => `token-${++tokens}`;
  page.tab = new SharedRealtime({ name: 'user_1', url, getToken, backfill, maxReconnectInterval: 50 });
  page.tab.on('synced', () => page.synced++);
  page.tab.onMessage((event) => page.seen.push(event.message.id));
  page.tab.on('gap', (gap) => page.gaps.push(`${gap.conversationId} ${gap.reason} ${gap.after?.id}`));
  page.tab.subscribe('conv_1');
  await page.tab.connect();
};
