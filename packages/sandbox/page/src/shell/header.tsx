import type { JSX } from 'preact';
import { useNow } from '../clock/use-now.ts';
import { Button } from '../parts/button.tsx';
import { day, timeOfDay } from '../parts/format.ts';
import { Icon } from '../parts/icon.tsx';
import { routeTo } from '../route/route.ts';
import { type Link, useSandbox } from '../sandbox.ts';
import { switchTheme } from './theme.ts';
import { VIEWS } from './views.ts';

export function Header({ view }: { view: string }): JSX.Element {
  const { state, link, faults, phones } = useSandbox();
  const unread = (phones.value ?? []).reduce((sum, phone) => sum + phone.unread, 0);
  const marks: Record<string, number> = { faults: faults.value.length, phones: unread };
  return (
    <header class="top">
      <a class="brand" href={routeTo([])}>
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <rect width="32" height="32" rx="9" />
          <path d="M9 8h4v12h10v4H9z" />
          <circle cx="21.5" cy="11.5" r="3.5" />
        </svg>
        <span>Sandbox</span>
      </a>
      <nav class="views" aria-label="Views">
        {VIEWS.map(({ name, label, icon }) => (
          <a key={name} href={routeTo([name])} aria-current={name === view ? 'page' : undefined}>
            <Icon name={icon} />
            <span>{label}</span>
            {(marks[name] ?? 0) > 0 && <span class="mark">{marks[name]}</span>}
          </a>
        ))}
      </nav>
      <div class="facts-of-it">
        <ClockChip />
        <LinkChip link={link.value} />
        {state.value && (
          <span class="seed" title="The same seed and script give the same bytes">
            seed {state.value.seed}
          </span>
        )}
        <a class="button quiet only-icon" href={routeTo(['reference'])} aria-label="Reference" title="Reference">
          <Icon name="book" />
        </a>
        <Button icon="theme" label="Light or dark" kind="quiet" onPress={switchTheme} />
      </div>
    </header>
  );
}

function ClockChip(): JSX.Element | null {
  const { clock } = useSandbox();
  const now = useNow();
  if (!now) return null;
  const stopped = clock.value?.stopped;
  return (
    <a class={`chip ${stopped ? 'poor' : ''}`} href={routeTo(['clock'])} title={day(now)}>
      <Icon
        name={stopped ? 'stop' : 'clock'}
        size={15}
        label={stopped ? 'The clock is stopped at' : 'The clock of the sandbox'}
      />
      {timeOfDay(now)}
    </a>
  );
}

const WORDS: Record<Link, string> = { connecting: 'Connecting', live: 'Live', gone: 'Gone' };

function LinkChip({ link }: { link: Link }): JSX.Element {
  return (
    <span class={`chip link-${link}`} role="status">
      <span class="dot" aria-hidden="true" />
      {WORDS[link]}
    </span>
  );
}
