import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Fault, FaultKind, Platform } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { useSandbox } from '../sandbox.ts';
import { operationsOf, PLATFORMS } from '../timeline/filter.ts';
import { FAULT_KINDS, kindOf } from './kinds.ts';

type NewFault = Omit<Fault, 'id'>;

export function FaultForm({ add }: { add: (fault: NewFault) => Promise<unknown> }): JSX.Element {
  const { entries } = useSandbox();
  const [fault, setFault] = useState<NewFault>({ kind: 'latency', ms: 2_000, next: 1 });
  const [often, setOften] = useState<'next' | 'share'>('next');
  const operations = useMemo(() => operationsOf(entries.value), [entries.value]);
  const { does, with: members } = kindOf(fault.kind);
  const set = (change: { [K in keyof NewFault]?: NewFault[K] | undefined }): void => {
    const all = Object.entries({ ...fault, ...change }).filter(([, value]) => value !== undefined && value !== '');
    setFault(Object.fromEntries(all) as unknown as NewFault);
  };
  const chooseKind = (kind: FaultKind): void => {
    const { ms: _, status: __, retryAfter: ___, ...rest } = fault;
    setFault({ ...rest, kind, ...kindOf(kind).with });
  };
  const numeric = (name: 'ms' | 'status' | 'retryAfter' | 'next', label: string, min: number): JSX.Element => (
    <label>
      {label}
      <input
        type="number"
        min={min}
        required
        value={fault[name] ?? ''}
        onInput={(event) =>
          set({ [name]: event.currentTarget.value === '' ? undefined : event.currentTarget.valueAsNumber })
        }
      />
    </label>
  );
  return (
    <form
      class="fields panel"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label class="wide">
        What goes wrong
        <select value={fault.kind} onChange={(event) => chooseKind(event.currentTarget.value as FaultKind)}>
          {(['calls', 'frames', 'webhooks'] as const).map((on) => (
            <optgroup key={on} label={`To ${on}`}>
              {FAULT_KINDS.filter((one) => one.on === on).map(({ kind, name }) => (
                <option key={kind} value={kind}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <small>{does}</small>
      </label>
      {members.ms !== undefined && numeric('ms', 'Milliseconds', 0)}
      {members.status !== undefined && numeric('status', 'Status', 400)}
      {members.retryAfter !== undefined && numeric('retryAfter', 'Retry-After, seconds', 0)}
      <label>
        Platform
        <select
          value={fault.platform ?? ''}
          onChange={(event) => set({ platform: (event.currentTarget.value || undefined) as Platform | undefined })}
        >
          <option value="">Any</option>
          {PLATFORMS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label>
        {kindOf(fault.kind).on === 'webhooks' ? 'Event' : 'Operation'}
        <input
          list="fault-operations"
          placeholder="Any"
          value={fault.operation ?? ''}
          onInput={(event) => set({ operation: event.currentTarget.value.trim() || undefined })}
        />
        <datalist id="fault-operations">
          {operations.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </label>
      <label>
        How often
        <select
          value={often}
          onChange={(event) => {
            const chosen = event.currentTarget.value as 'next' | 'share';
            setOften(chosen);
            set(chosen === 'next' ? { next: 1, share: undefined } : { share: 0.3, next: undefined });
          }}
        >
          <option value="next">The next few</option>
          <option value="share">A share</option>
        </select>
      </label>
      {often === 'next' ? (
        numeric('next', 'How many', 1)
      ) : (
        <label>
          Share, per cent
          <input
            type="number"
            min={0}
            max={100}
            required
            value={Math.round((fault.share ?? 0) * 100)}
            onInput={(event) => set({ share: event.currentTarget.valueAsNumber / 100 })}
          />
        </label>
      )}
      <Button kind="main" icon="fault" onPress={() => add(fault)}>
        Add the fault
      </Button>
    </form>
  );
}
