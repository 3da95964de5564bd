import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryKind, Platform } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { type Filter, isFiltered, KINDS, PLATFORMS } from './filter.ts';

interface FiltersProps {
  filter: Filter;
  /** To choose from. */
  operations: readonly string[];
  onChange: (filter: Filter) => void;
}

export function Filters({ filter, operations, onChange }: FiltersProps): JSX.Element {
  // Where there is little room, the rest comes when asked for.
  const { text: _, ...others } = filter;
  const [open, setOpen] = useState(isFiltered(others));
  const set = <K extends keyof Filter>(name: K, value: Filter[K] | ''): void => {
    const { [name]: _, ...rest } = filter;
    onChange(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <search class={`filters ${open ? '' : 'folded'}`}>
      <input
        type="search"
        class="words"
        aria-label="Words of an entry"
        placeholder="Search"
        value={filter.text ?? ''}
        onInput={(event) => set('text', event.currentTarget.value)}
      />
      <Button kind="plain" class="narrow-only more" pressed={open} onPress={() => setOpen(!open)}>
        Filter
      </Button>
      <select
        aria-label="Platform"
        value={filter.platform ?? ''}
        onChange={(event) => set('platform', event.currentTarget.value as Platform | '')}
      >
        <option value="">All platforms</option>
        {PLATFORMS.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <select
        aria-label="Kind"
        value={filter.kind ?? ''}
        onChange={(event) => set('kind', event.currentTarget.value as EntryKind | '')}
      >
        <option value="">All kinds</option>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <input
        list="operations"
        aria-label="Operation"
        placeholder="Operation"
        value={filter.operation ?? ''}
        onInput={(event) => set('operation', event.currentTarget.value)}
      />
      <datalist id="operations">
        {operations.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <input
        aria-label="Conversation"
        placeholder="Conversation"
        value={filter.conversation ?? ''}
        onInput={(event) => set('conversation', event.currentTarget.value.trim())}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={filter.violations ?? false}
          onChange={(event) => set('violations', event.currentTarget.checked)}
        />
        Violations only
      </label>
      {isFiltered(filter) && (
        <Button icon="close" kind="quiet" onPress={() => onChange({})}>
          All
        </Button>
      )}
    </search>
  );
}
