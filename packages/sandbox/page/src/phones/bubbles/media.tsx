import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { bytes } from '../../parts/format.ts';
import { Icon } from '../../parts/icon.tsx';
import { fileName, type Media } from '../shown/shown.ts';

// The page asks nothing of other machines by itself. Whoever wants to see pictures from the web says so once.
const KEY = 'pictures-from-the-web';
const fromWeb = signal(localStorage.getItem(KEY) === 'yes');

const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

function hostOf(url: string): string | undefined {
  try {
    const { protocol, hostname, host } = new URL(url, location.href);
    if (protocol === 'data:' || protocol === 'blob:') return undefined;
    return LOCAL.test(hostname) || host === location.host ? undefined : host;
  } catch {
    return undefined;
  }
}

export function MediaView({ media, alone }: { media: Media; alone?: boolean }): JSX.Element {
  const [broken, setBroken] = useState(false);
  const { kind, url, name, size } = media;
  const host = hostOf(url);
  const held = host !== undefined && !fromWeb.value;
  const title = name ?? fileName(url);
  if (kind === 'document' || broken)
    return (
      <a class="file" href={url} target="_blank" rel="noreferrer">
        <Icon name={kind === 'image' || kind === 'sticker' ? 'picture' : 'file'} size={26} />
        <span>
          <b>{title}</b>
          <small>
            {broken ? 'could not be shown' : kind}
            {size === undefined ? '' : ` · ${bytes(size)}`}
          </small>
        </span>
      </a>
    );
  if (kind === 'audio') return <Voice media={media} />;
  if (held)
    return (
      <button
        type="button"
        class={`media held ${kind}`}
        onClick={() => {
          localStorage.setItem(KEY, 'yes');
          fromWeb.value = true;
        }}
      >
        <Icon name={kind === 'video' ? 'play' : 'picture'} size={30} />
        <span>Show pictures from the web</span>
        <small>{host}</small>
      </button>
    );
  if (kind === 'video')
    return (
      // biome-ignore lint/a11y/useMediaCaption: what the app sent has none
      <video class="media" src={url} controls preload="metadata" aria-label={title} onError={() => setBroken(true)} />
    );
  return (
    <img
      class={`media ${kind} ${alone ? 'alone' : ''}`}
      src={url}
      alt={title}
      referrerpolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
}

const BARS = [5, 9, 14, 8, 17, 12, 6, 15, 19, 10, 7, 13, 18, 9, 5, 11, 16, 8, 12, 6, 10, 14, 7, 5];

function Voice({ media: { url, name, transcript } }: { media: Media }): JSX.Element {
  return (
    <span class="voice">
      <a href={url} target="_blank" rel="noreferrer" aria-label={`Voice message ${name ?? fileName(url)}`}>
        <Icon name="play" size={24} />
      </a>
      <svg viewBox="0 0 120 24" width="120" height="24" aria-hidden="true">
        {BARS.map((height, at) => (
          <rect key={`${at}`} x={at * 5} y={12 - height / 2} width="3" height={height} rx="1.5" />
        ))}
      </svg>
      {transcript && <small>“{transcript}”</small>}
    </span>
  );
}
