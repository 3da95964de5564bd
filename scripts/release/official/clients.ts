// The official clients, and how each is installed and driven. Exact versions: a new one is looked at, not slipped in.
import { join } from 'node:path';
import { cached } from '../../cache/cached.ts';
import { root } from '../../run-command.ts';
import { drive } from './drive.ts';
import { eventExamples } from './events.ts';
import { NotHere, python } from './python.ts';
import type { Result, Run } from './report.ts';

export interface Client {
  name: string;
  version: string;
  /** Whether it calls the API; the others only read events. */
  calls: boolean;
  run(urls: { antonnia: string; sinch: string }): Promise<Run>;
}

const program = (file: string): string => join(root, 'scripts', 'release', 'official', file);

const client = (
  name: string,
  version: string,
  results: (urls: { antonnia: string; sinch: string }) => Promise<Result[]>,
  calls = true,
): Client => ({
  name,
  version,
  calls,
  async run(urls) {
    try {
      return { client: name, version, results: await results(urls) };
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      return { client: name, version, results: [], skipped: error.message };
    }
  },
});

export const CLIENTS: readonly Client[] = [
  client('@sinch/sdk-core', '1.4.0', async (urls) => {
    const folder = await cached('@sinch/sdk-core', '1.4.0');
    return drive(process.execPath, [program('sinch-node.mjs'), folder, urls.sinch]);
  }),
  client('sinch (PyPI)', '2.3.0', async (urls) =>
    drive(
      await python('sinch', '2.3.0'),
      [program('sinch_client.py'), urls.sinch],
      eventExamples('sinch-conversation'),
    ),
  ),
  client('antonnia-conversations', '2.0.42', async (urls) =>
    drive(await python('antonnia-conversations', '2.0.42'), [program('antonnia_client.py'), urls.antonnia]),
  ),
  client(
    'antonnia-events',
    '1.0.8',
    async () =>
      drive(await python('antonnia-events', '1.0.8'), [program('antonnia_events.py')], eventExamples('antonnia')),
    false,
  ),
];
