import { Outbox } from '@linktor/outbox';
import { sendersFor } from './senders.ts';
import type { Settings } from './settings.ts';

// Reads a long list into a campaign, and is killed half-way once: called again, it goes on where it was.
const [settingsText, total, dieAt] = process.argv.slice(2) as [string, string, string];
const { connectionString, urls, timeout } = JSON.parse(settingsText) as Settings;

async function* recipients(after: number) {
  for (let n = after + 1; n < Number(total); n++) {
    if (n === Number(dieAt)) process.kill(process.pid, 'SIGKILL');
    // Somebody is on the list twice.
    const who = n % 1000 === 999 ? n - 1 : n;
    const message = {
      to: 'linktor' as const,
      call: 'sendText' as const,
      args: [`linktor-${who}`, `m-${who} Sale!`] as [string, string],
    };
    yield { recipient: `customer-${who}`, cursor: n, ...message };
  }
}

let peak = 0;
const outbox = new Outbox({ connectionString, senders: sendersFor(urls, timeout) });
const filled = await outbox.addMany(
  ({ after }: { after: unknown }) => recipients(typeof after === 'number' ? after : -1),
  {
    campaign: 'sale',
    total: Number(total),
    onProgress: () => {
      peak = Math.max(peak, process.memoryUsage().rss);
    },
  },
);
await outbox.stop();
process.send?.({ ...filled, peak: Math.round(peak / 2 ** 20) });
process.disconnect?.();
