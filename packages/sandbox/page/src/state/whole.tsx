import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { say } from '../parts/say.ts';
import { useSandbox } from '../sandbox.ts';

/** The whole memory at once: kept in a file, brought back, or emptied. */
export function Whole(): JSX.Element {
  const { api } = useSandbox();
  const [asking, setAsking] = useState(false);
  const save = async (): Promise<void> => {
    const text = JSON.stringify(await api.snapshot(), null, 2);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = 'sandbox.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const load = async (file: File): Promise<void> => {
    try {
      await api.restore(JSON.parse(await file.text()));
      say(`${file.name} is what the sandbox remembers now.`);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), 'bad');
    }
  };
  return (
    <div class="row whole-state">
      <Button icon="download" onPress={save}>
        Save
      </Button>
      <label class="button">
        <span>Load</span>
        <input
          type="file"
          accept="application/json,.json"
          class="sr-only"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void load(file);
          }}
        />
      </label>
      <Button icon="trash" kind="danger" onPress={() => setAsking(true)}>
        Reset
      </Button>
      {asking && (
        <Dialog title="Forget everything?" onClose={() => setAsking(false)}>
          <p>Contacts, conversations, messages, faults and the timeline go. Ids begin anew from the seed.</p>
          <p class="row">
            <Button
              kind="danger"
              icon="trash"
              onPress={async () => {
                await api.reset();
                setAsking(false);
                say('The sandbox is empty.');
              }}
            >
              Forget everything
            </Button>
            <Button onPress={() => setAsking(false)}>Keep it</Button>
          </p>
        </Dialog>
      )}
    </div>
  );
}
