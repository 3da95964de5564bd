import assert from 'node:assert/strict';
import { type Sandbox, startSandbox } from '@linktor/sandbox';
import type { Example } from './example.ts';
import { Program } from './program.ts';

const secret = 'a secret of the example';
/** The app that Sinch's sandbox has from the start. */
const APP = '01EB37HMH1M6SV18BSNS3G135H';
const PLATFORMS = ['linktor', 'sinch', 'antonnia'] as const;

/** The programs that answer customers, talked to from the phones of the sandbox. */
export const onTheSandbox: Example = {
  name: 'sandbox',
  async run() {
    await using sandbox = await startSandbox({ port: 0, seed: 7 });
    await oneBot(sandbox);
    await sandbox.reset();
    await supportInbox(sandbox);
    assert.deepEqual(
      sandbox.timeline.list({ violations: true }).entries.map(({ title }) => title),
      [],
      'violations of the specifications',
    );
    return 'one bot answers three phones and hands over by button; the inbox reads and answers a fourth';
  },
};

async function oneBot(sandbox: Sandbox): Promise<void> {
  const { linktor, sinch, antonnia } = sandbox.urls;
  await using bot = new Program('one-bot/main.ts', {
    ...{ PORT: '0', LINKTOR_API_KEY: 'key', LINKTOR_BASE_URL: linktor, LINKTOR_WEBHOOK_SECRET: secret },
    ...{ SINCH_PROJECT_ID: 'demo-project', SINCH_KEY_ID: 'id', SINCH_KEY_SECRET: 'key', SINCH_BASE_URL: sinch },
    ...{ SINCH_AUTH_URL: sinch, SINCH_APP_ID: APP, SINCH_WEBHOOK_SECRET: secret },
    ...{ ANTONNIA_TOKEN: 'token', ANTONNIA_BASE_URL: antonnia, ANTONNIA_WEBHOOK_SECRET: secret },
  });
  const url = (await bot.url()).replace(/,$/, '');
  for (const platform of PLATFORMS) {
    const signed = platform === 'antonnia' ? { headers: { 'x-webhook-secret': secret } } : { secret };
    sandbox.addEndpoint({ platform, url: `${url}/webhooks/${platform}`, ...signed });
  }

  for (const platform of PLATFORMS) {
    const phone = { platform, channel: 'whatsapp', from: '+46701234567' } as const;
    await sandbox.inbound({ ...phone, name: 'Ada', text: 'Where is order 7?' });
    await bot.prints(new RegExp(`answered on ${platform}`));
    await onThePhone(sandbox, phone, /order 7/i);

    await sandbox.inbound({ ...phone, text: 'A human, please' });
    const { id } = await onThePhone(sandbox, phone, /hand-over|Yes, please/);
    if (platform === 'sinch') await sandbox.inbound({ ...phone, choose: { message: id, id: 'hand-over|now' } });
    else await sandbox.inbound({ ...phone, text: platform === 'linktor' ? 'Yes, please' : '1' });
    await bot.prints(new RegExp(`handed over on ${platform}`));
    await onThePhone(sandbox, phone, /A person will write to you soon/);
  }
  await sandbox.settled();
  bot.signal('SIGTERM');
  assert.equal(await bot.exit(), 0);
}

async function supportInbox(sandbox: Sandbox): Promise<void> {
  const phone = { platform: 'linktor', channel: 'whatsapp', from: '+46700000001' } as const;
  await sandbox.inbound({ ...phone, name: 'Maria', text: 'Hello?' });
  await using inbox = new Program('support-inbox/main.ts', {
    LINKTOR_URL: sandbox.urls.linktor,
    LINKTOR_WS_URL: sandbox.urls.realtime,
    LINKTOR_API_KEY: 'demo-key',
  });
  await inbox.prints(/‹ Hello\?/);
  await inbox.prints(/— up to date/);
  await sandbox.inbound({ ...phone, text: 'Is anybody there?' });
  await inbox.prints(/‹ Is anybody there\?/);
  inbox.type('I am.');
  await onThePhone(sandbox, phone, /I am\./);
  inbox.type('/resolve');
  await inbox.prints(/— resolved/);
  inbox.type('/quit');
  assert.equal(await inbox.exit(), 0);
}

interface Phone {
  readonly platform: (typeof PLATFORMS)[number];
  readonly channel: string;
  readonly from: string;
}

/** Waits until a message of the app's that reads like this stands on the phone. */
async function onThePhone(sandbox: Sandbox, { platform, channel, from }: Phone, words: RegExp) {
  for (let tries = 0; tries < 500; tries++) {
    const shown = sandbox.messages(platform, channel, from);
    const found = shown.findLast((one) => one.from === 'app' && words.test(JSON.stringify(one.content)));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`${words} did not come to the phone: ${JSON.stringify(sandbox.messages(platform, channel, from))}`);
}
