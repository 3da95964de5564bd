import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Platform } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { CopyButton } from '../parts/copy.tsx';
import { useSandbox } from '../sandbox.ts';
import { PLATFORMS } from '../timeline/filter.ts';

export function EndpointForm({ onAdded }: { onAdded: () => void }): JSX.Element {
  const { api } = useSandbox();
  const [platform, setPlatform] = useState<Platform>('linktor');
  const [url, setUrl] = useState('http://localhost:3000/webhooks');
  const [secret, setSecret] = useState<string | undefined>();
  const add = async (): Promise<void> => {
    const added = await api.addEndpoint({ platform, url });
    setSecret(added.secret);
    onAdded();
  };
  return (
    <div class="fields panel">
      <label>
        Platform
        <select value={platform} onChange={(event) => setPlatform(event.currentTarget.value as Platform)}>
          {PLATFORMS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label class="rest">
        Address of your receiver
        <input type="url" value={url} onInput={(event) => setUrl(event.currentTarget.value.trim())} />
      </label>
      <Button kind="main" icon="plus" disabled={!URL.canParse(url)} onPress={add}>
        Add the endpoint
      </Button>
      {secret && (
        <p class="secret wide" role="status">
          Its secret, told once: <code>{secret}</code> <CopyButton text={() => secret}>Copy</CopyButton>
        </p>
      )}
    </div>
  );
}
