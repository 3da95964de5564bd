import type { CampaignProgress } from '../campaigns/progress.ts';
import type { Remaining } from '../look/drain.ts';
import type { Message } from '../look/message.ts';
import type { Paused } from '../look/paused.ts';
import type { Stats } from '../look/stats.ts';
import { STATES, type State } from '../states/states.ts';
import { bar, percent, rate, span, table, whole } from './format.ts';

const BAR = 20;

/** `stats()` as a person reads it. */
export function statusLines(stats: Stats, perSecond?: number | undefined): string[] {
  const { messages, platforms, campaigns, waiting } = stats;
  const states = STATES.filter((state) => messages[state] > 0);
  if (states.length === 0 && campaigns.length === 0) return ['nothing was ever added'];
  const names = Object.keys(platforms).sort();
  const rows = names.map((name) => [name, ...states.map((state) => count(platforms[name], state))]);
  const all = names.length > 1 ? [['all', ...states.map((state) => messages[state])]] : [];
  const notes = [
    ...stats.paused.map(pausedLine),
    waiting >= 1 ? `first in the queue: due for ${span(waiting)}` : '',
    perSecond === undefined ? '' : `${rate(perSecond)} sent`,
  ].filter(Boolean);
  return [
    ...table([['platform', ...states], ...rows, ...all]),
    ...notes,
    ...(campaigns.length > 0 ? ['', ...campaignLines(campaigns)] : []),
  ];
}

const pausedLine = ({ platform, why, reason, seconds }: Paused): string => {
  const said = { held: 'paused by somebody', throttled: 'paused as it asked', down: 'down' }[why];
  const again = seconds === undefined ? '' : `, tried again in ${span(seconds)}`;
  return `${platform}: ${said}${again}${why === 'down' && reason ? ` (${printable(reason)})` : ''}`;
};

const count = (messages: Readonly<Record<State, number>> | undefined, state: State): number => messages?.[state] ?? 0;

/** A line for each campaign. */
export function campaignLines(campaigns: readonly CampaignProgress[]): string[] {
  return table(
    campaigns.map((campaign) => {
      const { name, state, finished, total, perSecond, secondsLeft } = campaign;
      const going = state !== 'done' && state !== 'paused';
      return [
        name,
        state,
        `${bar(finished, total, BAR)} ${percent(finished, total).padStart(4)}`,
        `${whole(finished)} of ${whole(total)}`,
        going ? rate(perSecond) : '',
        going && secondsLeft !== undefined ? `${span(secondsLeft)} left` : '',
        trouble(campaign),
      ];
    }),
  );
}

/** What somebody should look at. */
const trouble = ({ messages }: CampaignProgress): string =>
  (['failed', 'uncertain', 'undelivered', 'cancelled'] as const)
    .filter((state) => messages[state] > 0)
    .map((state) => `${whole(messages[state])} ${state}`)
    .join(', ');

/** A line for each message; what it says stays in the database. */
export function messageLines(messages: readonly Message[]): string[] {
  if (messages.length === 0) return ['no such messages'];
  return table([
    ['key', 'state', 'platform', 'call', 'attempts', 'updated', 'error'],
    ...messages.map(({ key, state, platform, call, attempts, updatedAt, error }) => [
      ...[printable(key), state, platform, call, attempts, updatedAt.toISOString()],
      error ? printable(`${error.code ?? error.name}: ${error.message}`) : '',
    ]),
  ]);
}

/** Keys and errors come from elsewhere: none of their characters may steer the terminal. */
const printable = (text: string): string => text.replace(/\p{C}/gu, '?').slice(0, 200);

/** What is still to wait for. */
export const remainingLine = ({ due, uncertain, undecided, failed }: Remaining, perSecond?: number): string =>
  [
    `${whole(due)} to send`,
    ...(perSecond && due > 0 ? [rate(perSecond), `${span(due / perSecond)} left`] : []),
    ...(uncertain > 0 ? [`${whole(uncertain)} uncertain, being looked for`] : []),
    ...(undecided > 0 ? [`${whole(undecided)} to be resolved by you`] : []),
    ...(failed > 0 ? [`${whole(failed)} failed`] : []),
  ].join(', ');
