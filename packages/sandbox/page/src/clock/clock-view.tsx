import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { day } from '../parts/format.ts';
import { useSandbox } from '../sandbox.ts';
import { useNow } from './use-now.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const STEPS = [
  ['1 minute', MINUTE],
  ['5 minutes', 5 * MINUTE],
  ['1 hour', HOUR],
  ['24 hours', 24 * HOUR],
  ['7 days', 7 * 24 * HOUR],
] as const;

/** The time of the sandbox: retries, progress of messages and schedules go by it. */
export function ClockView(): JSX.Element {
  const { api, clock } = useSandbox();
  const now = useNow();
  const [minutes, setMinutes] = useState(10);
  const stopped = clock.value?.stopped ?? false;
  return (
    <div class="page-body clock">
      <div class="list-head">
        <h1>Clock</h1>
      </div>
      <p class="lead">
        Retries, schedules and the progress of messages go by this clock. Advance it, and what is due happens at once
        and in order.
      </p>
      <div class="face">
        <time dateTime={now}>{now ? time(now) : '--:--:--'}</time>
        <span>{now ? day(now) : ''}</span>
        <span class={`badge ${stopped ? 'poor' : 'good'}`}>{stopped ? 'stopped' : 'running'}</span>
      </div>
      <div class="row">
        {stopped ? (
          <Button kind="main" icon="play" onPress={() => api.clock({ start: true })}>
            Start
          </Button>
        ) : (
          <Button kind="main" icon="stop" onPress={() => api.clock({ stop: true })}>
            Stop
          </Button>
        )}
        {STEPS.map(([name, ms]) => (
          <Button key={name} onPress={() => api.clock({ advance: ms })}>
            + {name}
          </Button>
        ))}
      </div>
      <div class="row">
        <label class="inline">
          <input
            type="number"
            min={1}
            aria-label="Minutes"
            value={minutes}
            onInput={(event) => setMinutes(event.currentTarget.valueAsNumber)}
          />
          minutes
        </label>
        <Button disabled={!(minutes > 0)} onPress={() => api.clock({ advance: Math.round(minutes * MINUTE) })}>
          Advance
        </Button>
      </div>
    </div>
  );
}

const time = (iso: string): string =>
  new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
