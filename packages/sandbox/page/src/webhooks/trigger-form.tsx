import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Platform } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { say } from '../parts/say.ts';
import { useSandbox } from '../sandbox.ts';
import { PLATFORMS } from '../timeline/filter.ts';
import { type SetLine, settings } from './settings.ts';

/** Often wanted; any other of the specification may be typed. */
const TYPES: Record<Platform, readonly string[]> = {
  linktor: [
    'message.received',
    'message.sent',
    'message.delivered',
    'message.read',
    'message.failed',
    'conversation.created',
    'conversation.assigned',
    'conversation.resolved',
    'contact.created',
    'channel.connected',
    'test.ping',
  ],
  antonnia: ['message.created', 'session.created', 'session.transferred', 'session.finished'],
  sinch: ['MESSAGE_INBOUND', 'MESSAGE_DELIVERY', 'EVENT_INBOUND', 'CONVERSATION_START', 'CONTACT_CREATE', 'OPT_IN'],
};

export function TriggerForm(): JSX.Element {
  const { api } = useSandbox();
  const [platform, setPlatform] = useState<Platform>('linktor');
  const [type, setType] = useState<string>('message.received');
  const [fields, setFields] = useState('');
  const read: SetLine[] | string = settings(fields);
  return (
    <div class="fields panel">
      <label>
        Platform
        <select
          value={platform}
          onChange={(event) => {
            const chosen = event.currentTarget.value as Platform;
            setPlatform(chosen);
            setType(TYPES[chosen][0] ?? '');
          }}
        >
          {PLATFORMS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label>
        Event
        <input list="event-types" value={type} onInput={(event) => setType(event.currentTarget.value.trim())} />
        <datalist id="event-types">
          {TYPES[platform].map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </label>
      <label class="wide">
        Fields to set, one to a line
        <textarea
          rows={2}
          placeholder="data.message.content.text=Hi"
          value={fields}
          onInput={(event) => setFields(event.currentTarget.value)}
        />
        {typeof read === 'string' && <small class="wrong">{read}</small>}
      </label>
      <Button
        icon="webhook"
        disabled={type === '' || typeof read === 'string'}
        onPress={async () => {
          const set = typeof read === 'string' ? [] : read;
          await api.trigger({
            platform,
            type,
            ...(set.length > 0 ? { set: Object.fromEntries(set.map(({ path, value }) => [path, value])) } : {}),
          });
          say(`${type} goes out.`);
        }}
      >
        Let it happen
      </Button>
    </div>
  );
}
