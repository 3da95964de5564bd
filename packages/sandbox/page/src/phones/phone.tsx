import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { InboundContent, Phone, PhoneMessage } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { day, initials, timeOfDay } from '../parts/format.ts';
import { Icon } from '../parts/icon.tsx';
import { useFetched } from '../parts/use-fetched.ts';
import { routeTo } from '../route/route.ts';
import { useSandbox } from '../sandbox.ts';
import { Bubble } from './bubbles/bubble.tsx';
import { channelLook, channelName } from './channels.ts';
import { Composer } from './composer.tsx';
import { showMessage } from './shown/index.ts';
import { pickedLabel } from './shown/picked.ts';
import { asPlain, isWordsOnly } from './shown/plain.ts';
import type { Shown } from './shown/shown.ts';

const NONE: readonly PhoneMessage[] = [];

/** The phone of one customer on one channel. */
export function PhoneView({ phone }: { phone: Phone }): JSX.Element {
  const sandbox = useSandbox();
  const { platform, channel, address } = phone;
  const key = `${platform}/${channel}/${address}`;
  const { value, error, again } = useFetched(key, () => sandbox.api.messages(phone), sandbox.changes);
  const messages = value?.messages ?? NONE;
  const shown = useMemo(() => shownOn(phone, messages), [phone, messages]);
  const list = useRef<HTMLOListElement>(null);
  const last = messages.at(-1)?.id;
  useLayoutEffect(() => {
    const { current } = list;
    if (current) current.scrollTop = current.scrollHeight;
  }, [last, key]);

  const send = async (inbound: InboundContent): Promise<void> => {
    await sandbox.api.send(phone, inbound);
    again();
  };
  const name = phone.name ?? address;
  return (
    <section class={`phone ${channelLook(channel)}`} aria-label={`Phone of ${name}`}>
      <div class="screen">
        <div class="status-bar" aria-hidden="true">
          <span>{sandbox.clock.value ? timeOfDay(sandbox.clock.value.now) : ''}</span>
          <span class="signal" />
        </div>
        <header class="chat-head">
          <a class="to-list" href={routeTo(['phones'])} aria-label="All phones">
            <Icon name="back" size={22} />
          </a>
          <span class="avatar app" aria-hidden="true">
            {initials('Your App')}
          </span>
          <span class="who">
            <b>Your app</b>
            <small>
              {channelName(channel)} · seen by {name}
            </small>
          </span>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the focus to be scrolled by keys */}
        <ol class="chat" ref={list} aria-label="Messages" aria-live="polite" tabIndex={0}>
          {messages.length === 0 && (
            <li class="hint">{error ?? (value ? 'Nothing yet. Write as the customer, below.' : 'Looking …')}</li>
          )}
          {withDays(messages).map((one) =>
            typeof one === 'string' ? (
              <li key={one} class="day">
                {one}
              </li>
            ) : (
              <Bubble
                key={one.id}
                message={one}
                shown={shown.get(one) ?? {}}
                onPick={(id) => void send({ choose: { message: one.id, id } })}
              />
            ),
          )}
        </ol>
        <Composer send={send} />
      </div>
    </section>
  );
}

/** Each message as the phone shows it. */
function shownOn({ platform, channel }: Phone, messages: readonly PhoneMessage[]): Map<PhoneMessage, Shown> {
  const plain = isWordsOnly(channel);
  let offered: Shown | undefined;
  return new Map(
    messages.map((message) => {
      const shown = showMessage(platform, channel, message);
      if (message.from === 'app') {
        if (shown.choices || shown.cards || shown.menu) offered = shown;
        return [message, plain && message.refused === undefined ? asPlain(shown, channel) : shown];
      }
      const label = shown.text === undefined || plain ? undefined : pickedLabel(shown.text, offered);
      return [message, label === undefined ? shown : { ...shown, text: label }];
    }),
  );
}

/** The messages with the days they were sent on between them. */
function withDays(messages: readonly PhoneMessage[]): (PhoneMessage | string)[] {
  let last = '';
  return messages.flatMap((message) => {
    const on = day(message.at);
    const isNew = on !== last;
    last = on;
    return isNew ? [on, message] : [message];
  });
}

export function PhoneGone({ address }: { address: string }): JSX.Element {
  return (
    <div class="empty">
      <Icon name="phone" size={40} />
      <p>Nobody writes from {address} now.</p>
      <Button onPress={() => location.assign(routeTo(['phones']))}>All phones</Button>
    </div>
  );
}
