import type { ChannelCredentialRequest } from '@linktor/core-gen/sinch';
import type { World } from '../../engine/context.ts';
import { addApp } from './apps.ts';

/** The id of the app in the specification's examples: code that was copied from them finds it here. */
const APP_ID = '01EB37HMH1M6SV18BSNS3G135H';

const token = 'sandbox';

const CHANNELS: readonly ChannelCredentialRequest[] = [
  { channel: 'SMS', static_bearer: { claimed_identity: 'sandbox-sms', token } },
  { channel: 'WHATSAPP', static_bearer: { claimed_identity: 'sandbox-whatsapp', token } },
  { channel: 'RCS', static_bearer: { claimed_identity: 'sandbox-rcs', token } },
  { channel: 'MESSENGER', static_token: { token } },
  { channel: 'INSTAGRAM', instagram_credentials: { token } },
  { channel: 'TELEGRAM', telegram_credentials: { token } },
];

/** There is an app to send from before anybody has made one. It keeps contacts and conversations. */
export function begin(world: World): void {
  addApp(world, APP_ID, { display_name: 'Sandbox', processing_mode: 'CONVERSATION' }, CHANNELS);
}
