import type { JSX } from 'preact';
import { Button } from './button.tsx';
import { notices, putAway } from './say.ts';

export function Notices(): JSX.Element {
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.value.map(({ id, text, tone }) => (
        <p key={id} class={`notice ${tone}`}>
          {text}
          <Button icon="close" label="Put away" kind="quiet" onPress={() => putAway(id)} />
        </p>
      ))}
    </div>
  );
}
