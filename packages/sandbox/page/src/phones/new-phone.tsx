import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Platform } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { go } from '../route/route.ts';
import { useSandbox } from '../sandbox.ts';
import { PLATFORMS } from '../timeline/filter.ts';
import { CHANNELS, channelName } from './channels.ts';

/** Somebody new writes. */
export function NewPhone({ onClose }: { onClose: () => void }): JSX.Element {
  const { api } = useSandbox();
  const [platform, setPlatform] = useState<Platform>('linktor');
  const [channel, setChannel] = useState<string>(CHANNELS.linktor[0]);
  const [address, setAddress] = useState('+46701234567');
  const [name, setName] = useState('Maria Silva');
  const [text, setText] = useState('Hi! Where is my parcel?');
  const start = async (): Promise<void> => {
    await api.send({ platform, channel, address }, { text, ...(name ? { name } : {}) });
    onClose();
    go(['phones', platform, channel, address]);
  };
  return (
    <Dialog title="Somebody new writes" onClose={onClose}>
      <div class="fields">
        <label>
          Platform
          <select
            value={platform}
            onChange={(event) => {
              const chosen = event.currentTarget.value as Platform;
              setPlatform(chosen);
              setChannel(CHANNELS[chosen][0]);
            }}
          >
            {PLATFORMS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label>
          Channel
          <select value={channel} onChange={(event) => setChannel(event.currentTarget.value)}>
            {CHANNELS[platform].map((one) => (
              <option key={one} value={one}>
                {channelName(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Number or address
          <input value={address} required onInput={(event) => setAddress(event.currentTarget.value.trim())} />
        </label>
        <label>
          Name
          <input value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label class="wide">
          First message
          <textarea rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <Button kind="main" icon="send" disabled={address === '' || text.trim() === ''} onPress={start}>
          Send
        </Button>
      </div>
    </Dialog>
  );
}
