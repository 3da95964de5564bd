import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { InboundContent } from '../api/types.ts';
import { Icon } from '../parts/icon.tsx';
import { say } from '../parts/say.ts';
import { AttachDialog } from './attach.tsx';

/** Where one types as the customer. What could not be sent stays in the field. */
export function Composer({ send }: { send: (inbound: InboundContent) => Promise<void> }): JSX.Element {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [attaching, setAttaching] = useState(false);
  const deliver = async (inbound: InboundContent): Promise<boolean> => {
    setBusy(true);
    try {
      await send(inbound);
      return true;
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), 'bad');
      return false;
    } finally {
      setBusy(false);
    }
  };
  const submit = async (): Promise<void> => {
    const said = text.trim();
    if (said === '' || busy) return;
    if (await deliver({ text: said })) setText('');
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <button type="button" class="round" aria-label="Send a file or a place" onClick={() => setAttaching(true)}>
        <Icon name="plus" size={22} />
      </button>
      <textarea
        rows={1}
        aria-label="Message as the customer"
        placeholder="Message"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void submit();
        }}
      />
      <button type="submit" class="round main" aria-label="Send" disabled={busy || text.trim() === ''}>
        <Icon name="send" size={20} />
      </button>
      {attaching && <AttachDialog onClose={() => setAttaching(false)} send={deliver} />}
    </form>
  );
}
