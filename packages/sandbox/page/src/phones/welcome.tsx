import type { JSX } from 'preact';
import { Button } from '../parts/button.tsx';
import { CopyButton } from '../parts/copy.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSandbox } from '../sandbox.ts';

/** Before anybody wrote: what to do first. */
export function Welcome({ onNew }: { onNew: () => void }): JSX.Element {
  const { state } = useSandbox();
  const urls = state.value?.urls;
  const code = `import { Conversations } from '@linktor/conversations';

const conversations = new Conversations({
  baseUrl: '${urls?.linktor ?? 'http://127.0.0.1:4010'}',
  apiKey: 'any',
});`;
  return (
    <section class="welcome">
      <Icon name="phone" size={44} />
      <h2>Nobody has written yet</h2>
      <p>
        Point your app at the sandbox, then write to it from a phone here. What it answers appears on that phone, and
        everything between in the timeline.
      </p>
      <pre>{code}</pre>
      <p class="row">
        <CopyButton text={() => code}>Copy</CopyButton>
        <Button icon="plus" kind="main" onPress={onNew}>
          Write the first message
        </Button>
      </p>
      {urls && (
        <dl class="urls">
          {(['linktor', 'antonnia', 'sinch', 'realtime'] as const).map((one) => (
            <div key={one}>
              <dt>{one}</dt>
              <dd>
                <code>{urls[one]}</code>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
