import assert from 'node:assert/strict';
import { startMock } from '@linktor/mock';
import { signTestPayload } from '@linktor/webhooks/sinch';
import type { Example } from './example.ts';
import { Program } from './program.ts';
import { assertClean, requestsOf } from './requests.ts';

const secret = 'callback-secret';
const app_id = '01EB37HMH1M6SV18BSNS3G135H';
const identity = '+46701234567';

export const sinchFallback: Example = {
  name: 'sinch-fallback',
  async run() {
    await using mock = await startMock({ surfaces: ['sinch'], port: 0 });
    const { sinch } = mock.urls;
    await using program = new Program('sinch-fallback/main.ts', {
      SINCH_URL: sinch,
      SINCH_AUTH_URL: sinch,
      SINCH_PROJECT_ID: 'demo-project',
      SINCH_KEY_ID: 'demo-key',
      SINCH_KEY_SECRET: 'demo-secret',
      SINCH_APP_ID: app_id,
      SINCH_WEBHOOK_SECRET: secret,
      PORT: '0',
    });
    const url = await program.url();
    const [, message_id] = await program.prints(/accepted (\w+)/);
    const report = async (channel: string, status: string, more: object, key = secret): Promise<number> => {
      const message_delivery_report = { message_id, status, channel_identity: { channel, identity }, ...more };
      const { payload, headers } = await signTestPayload({ secret: key, payload: { app_id, message_delivery_report } });
      return (await fetch(url, { method: 'POST', headers, body: String(payload) })).status;
    };

    assert.equal(await report('SMS', 'DELIVERED', {}, 'guessed'), 401, 'a forged report changes nothing');
    assert.equal(await report('SMS', 'DELIVERED', { message_id: 'another' }), 200);
    assert.equal(await report('SMS', 'QUEUED_ON_CHANNEL', {}), 200);
    assert.equal(await report('SMS', 'SWITCHING_CHANNEL', { reason: { description: 'unreachable' } }), 200);
    assert.equal(await report('WHATSAPP', 'DELIVERED', {}), 200);
    assert.equal(await program.exit(), 0);

    const lines = program.output.split('\n').filter((line) => /^(SMS|WHATSAPP): /.test(line));
    assert.deepEqual(lines, [
      'SMS: handed to the channel',
      'SMS: failed there, trying the next channel: unreachable',
      'WHATSAPP: delivered',
    ]);
    const [sent] = requestsOf(mock, 'sendMessage');
    const { channel_priority_order, recipient, ttl } = (sent?.body ?? {}) as Record<string, unknown>;
    assert.deepEqual(channel_priority_order, ['SMS', 'WHATSAPP']);
    assert.deepEqual(recipient, {
      identified_by: {
        channel_identities: [
          { channel: 'SMS', identity },
          { channel: 'WHATSAPP', identity },
        ],
      },
    });
    assert.equal(ttl, '3600s');
    assertClean(mock);
    return 'SMS failed, WhatsApp delivered; a forged report refused';
  },
};
