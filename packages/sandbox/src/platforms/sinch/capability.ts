import { lookupCapability } from '@linktor/core-gen/sinch';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { hasChannel, theApp } from './apps.ts';
import { tell } from './callbacks.ts';
import { theContact } from './contacts.ts';
import { contactAt } from './identities.ts';
import { apps, type LookupRecord, lookups } from './records.ts';

/** Milliseconds until an answer is there. */
const PATIENCE = 500;

/** The answer to a lookup. A channel that cannot tell answers as if it could everything, and so do those of the sandbox. */
export function answerLookup(world: World, id: string): void {
  const lookup = lookups(world).get(id);
  const app = lookup && apps(world).get(lookup.app_id);
  if (lookup === undefined || app === undefined) return;
  lookups(world).delete(id);
  const { app_id, request_id, contact_id, channel, identity } = lookup;
  const able = hasChannel(app, channel);
  const reason = { code: 'CHANNEL_CONFIGURATION_MISSING', description: `The app has no ${channel} channel.` };
  const capability_notification = {
    request_id,
    contact_id,
    channel,
    identity,
    capability_status: able ? 'CAPABILITY_FULL' : 'NO_CAPABILITY',
    channel_capabilities: [],
    ...(able ? {} : { reason }),
  };
  tell(world, 'CAPABILITY', { capability_notification }, { app_id });
}

export const capabilityHandlers: Handlers = {
  ...on(lookupCapability, ({ body: { app_id, recipient, request_id } }, context) => {
    theApp(context, app_id);
    const now = context.clock.now();
    const asked = request_id ?? context.ids.ulid('sinch request', now);
    const known = recipient.contact_id === undefined ? undefined : theContact(context, recipient.contact_id);
    const addresses = known?.channel_identities ?? recipient.identified_by?.channel_identities ?? [];
    for (const { channel, identity } of addresses) {
      const contact_id = (known ?? contactAt(context, { channel, identity }, app_id))?.id ?? '';
      const id = context.ids.ulid('sinch lookup', now);
      const lookup: LookupRecord = { id, app_id, request_id: asked, contact_id, channel, identity };
      lookups(context).put(id, lookup);
      context.later('sinch', 'answer lookup', id, PATIENCE);
    }
    return { app_id, recipient, request_id: asked };
  }),
};
