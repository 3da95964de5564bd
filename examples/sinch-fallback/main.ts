// Sends one message over several channels of Sinch: by SMS, and by WhatsApp when that fails. What became of it is told by
// delivery reports, whose signatures are checked.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Sinch } from '@linktor/conversations/sinch';
import { Reports } from './reports.ts';

const need = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`set ${name}`);
  return value;
};
const { SINCH_URL, SINCH_AUTH_URL, PORT = '3000', TO = '+46701234567' } = process.env;

const reports = new Reports(need('SINCH_WEBHOOK_SECRET'));
reports.server.listen(Number(PORT), '127.0.0.1');
await once(reports.server, 'listening');
console.log(`listening on http://127.0.0.1:${(reports.server.address() as AddressInfo).port}`);

const sinch = new Sinch({
  projectId: need('SINCH_PROJECT_ID'),
  keyId: need('SINCH_KEY_ID'),
  keySecret: need('SINCH_KEY_SECRET'),
  region: 'eu',
  baseUrl: SINCH_URL,
  authUrl: SINCH_AUTH_URL,
});
const { message_id } = await sinch.messages.sendTextMessage({
  app_id: need('SINCH_APP_ID'),
  text: 'Your parcel is on its way.',
  recipient_identities: [
    { channel: 'SMS', identity: TO },
    { channel: 'WHATSAPP', identity: TO },
  ],
  channel_priority_order: ['SMS', 'WHATSAPP'],
  ttl: 3600, // seconds; after that no other channel is tried
});
console.log(`accepted ${message_id}, by SMS first`);

const verdicts: Readonly<Record<string, string>> = {
  QUEUED_ON_CHANNEL: 'handed to the channel',
  SWITCHING_CHANNEL: 'failed there, trying the next channel',
  DELIVERED: 'delivered',
  READ: 'read',
  FAILED: 'failed on all channels',
};
let last = 'no report';
try {
  for await (const { status = '', channel_identity, reason } of reports.of(
    message_id,
    AbortSignal.timeout(3_600_000),
  )) {
    last = status;
    const why = reason?.description ? `: ${reason.description}` : '';
    console.log(`${channel_identity?.channel ?? 'unknown channel'}: ${verdicts[status] ?? status}${why}`);
    if (['DELIVERED', 'READ', 'FAILED'].includes(status)) break;
  }
} finally {
  reports.server.close();
}
process.exitCode = last === 'FAILED' ? 1 : 0;
