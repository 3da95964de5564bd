import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { InboundContent } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { bytes } from '../parts/format.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { say } from '../parts/say.ts';

/** Files the page brings along, so that the app has something to fetch. */
const SAMPLES: readonly { file: string; mime: string; label: string; icon: IconName }[] = [
  { file: 'parcel.png', mime: 'image/png', label: 'Picture', icon: 'picture' },
  { file: 'receipt.pdf', mime: 'application/pdf', label: 'Document', icon: 'file' },
  { file: 'voice.wav', mime: 'audio/wav', label: 'Voice message', icon: 'play' },
];

const PLACES = [
  { latitude: 59.3293, longitude: 18.0686, name: 'Stockholm', address: 'Gamla stan' },
  { latitude: -23.5614, longitude: -46.6559, name: 'São Paulo', address: 'Avenida Paulista' },
] as const;

/** A file of one's own travels in its address, which should stay readable. */
const LARGEST = 256 * 1024;

export function AttachDialog(props: {
  onClose: () => void;
  send: (inbound: InboundContent) => Promise<boolean>;
}): JSX.Element {
  const [url, setUrl] = useState('');
  const [mime, setMime] = useState('image/jpeg');
  const deliver = async (inbound: InboundContent): Promise<void> => {
    if (await props.send(inbound)) props.onClose();
  };
  const own = async (file: File): Promise<void> => {
    if (file.size > LARGEST)
      return say(`${file.name} has ${bytes(file.size)}. Give the address of files above ${bytes(LARGEST)}.`, 'bad');
    await deliver({ media: { url: await dataUrl(file), mime: file.type || 'application/octet-stream' } });
  };
  return (
    <Dialog title="Send as the customer" onClose={props.onClose}>
      <div class="attach">
        {SAMPLES.map(({ file, mime, label, icon }) => (
          <button
            key={file}
            type="button"
            class="tile"
            onClick={() => void deliver({ media: { url: new URL(`samples/${file}`, location.href).href, mime } })}
          >
            <Icon name={icon} size={26} />
            {label}
          </button>
        ))}
        {PLACES.map((place) => (
          <button key={place.name} type="button" class="tile" onClick={() => void deliver({ location: place })}>
            <Icon name="place" size={26} />
            {place.name}
          </button>
        ))}
        <label class="tile">
          <Icon name="upload" size={26} />
          From this computer
          <input
            type="file"
            class="sr-only"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void own(file);
            }}
          />
        </label>
      </div>
      {/* Not a form: the composer is one, and the dialog stands in it. */}
      <div class="fields">
        <label>
          Address of a file
          <input
            type="url"
            value={url}
            placeholder="https://example.com/picture.jpg"
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
        </label>
        <label>
          Media type
          <input value={mime} onInput={(event) => setMime(event.currentTarget.value)} />
        </label>
        <Button kind="main" disabled={!URL.canParse(url)} onPress={() => deliver({ media: { url, mime } })}>
          Send the file
        </Button>
      </div>
    </Dialog>
  );
}

const dataUrl = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
