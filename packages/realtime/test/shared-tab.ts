// A tab of the test of shared connections. What it gets is on the page; the server is asked through the page's own origin.
import { SharedRealtime } from '../src/shared/index.ts';

interface Page {
  seen: string[];
  gaps: string[];
  tab: SharedRealtime;
  start: (url: string, name: string) => Promise<void>;
}

const page = globalThis as unknown as Page;
page.seen = [];
page.gaps = [];
page.start = async (url, name) => {
  page.tab = new SharedRealtime({ name, url, getToken: () => 'token', reconnectInterval: 10 });
  page.tab.onMessage((event) => page.seen.push(event.message.id));
  page.tab.on('gap', (gap) => page.gaps.push(`${gap.conversationId} ${gap.reason} ${gap.after?.id}`));
  page.tab.subscribe('conv_1');
  await page.tab.connect();
};
