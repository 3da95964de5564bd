import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Phone } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { initials } from '../parts/format.ts';
import { go, routeTo } from '../route/route.ts';
import { useSandbox } from '../sandbox.ts';
import { shown } from '../timeline/filter.ts';
import { TimelineList } from '../timeline/list.tsx';
import { channelLook, channelName } from './channels.ts';
import { NewPhone } from './new-phone.tsx';
import { PhoneGone, PhoneView } from './phone.tsx';
import { Welcome } from './welcome.tsx';

export function PhonesView({ path }: { path: readonly string[] }): JSX.Element {
  const { phones } = useSandbox();
  const [asking, setAsking] = useState(false);
  const [platform, channel, address] = path;
  const all = phones.value ?? [];
  const found = all.find((one) => one.platform === platform && one.channel === channel && one.address === address);
  // On a wide screen there is always a phone to look at.
  const wide = matchMedia('(min-width: 760px)').matches;
  const phone = found ?? (address === undefined && wide ? all[0] : undefined);
  return (
    <div class={`phones ${phone || address !== undefined ? 'with-phone' : ''}`}>
      <nav class="phone-list" aria-label="Phones">
        <div class="list-head">
          <h1>Phones</h1>
          <Button icon="plus" onPress={() => setAsking(true)}>
            New
          </Button>
        </div>
        <ul>
          {all.map((one) => (
            <li key={`${one.platform}/${one.channel}/${one.address}`}>
              <PhoneLink phone={one} current={one === phone} />
            </li>
          ))}
        </ul>
      </nav>
      {phone ? (
        <>
          <PhoneView key={`${phone.platform}/${phone.channel}/${phone.address}`} phone={phone} />
          <Behind phone={phone} />
        </>
      ) : address !== undefined && phones.value ? (
        <PhoneGone address={address} />
      ) : (
        phones.value && all.length === 0 && <Welcome onNew={() => setAsking(true)} />
      )}
      {asking && <NewPhone onClose={() => setAsking(false)} />}
    </div>
  );
}

function PhoneLink({ phone, current }: { phone: Phone; current: boolean }): JSX.Element {
  const { platform, channel, address, name, unread } = phone;
  return (
    <a
      class="phone-link"
      href={routeTo(['phones', platform, channel, address])}
      aria-current={current ? 'page' : undefined}
    >
      <span class={`avatar ${channelLook(channel)}`} aria-hidden="true">
        {initials(name ?? address)}
      </span>
      <span class="who">
        <b>{name ?? address}</b>
        <small>
          {channelName(channel)}
          {name && ` · ${address}`}
        </small>
        <span class={`platform ${platform}`}>{platform}</span>
      </span>
      {unread > 0 && (
        <span class="unread" title={`${unread} unread`}>
          {unread}
        </span>
      )}
    </a>
  );
}

/** What happens at the app's side of this conversation. */
function Behind({ phone }: { phone: Phone }): JSX.Element {
  const { entries } = useSandbox();
  const { conversationId } = phone;
  const list = entries.value;
  const found = useMemo(
    () => (conversationId ? shown(list, { conversation: conversationId }) : []),
    [list, conversationId],
  );
  return (
    <section class="behind" aria-label="What your app sees and does">
      <header>
        <h2>What your app sees and does</h2>
        {conversationId && (
          <a href={routeTo(['timeline'], new URLSearchParams({ conversation: conversationId }).toString())}>
            In the timeline
          </a>
        )}
      </header>
      {found.length > 0 ? (
        <TimelineList entries={found} onOpen={(seq) => go(['timeline', String(seq)])} compact />
      ) : (
        <p class="hint">Requests, answers, frames and webhooks of this conversation appear here.</p>
      )}
    </section>
  );
}
