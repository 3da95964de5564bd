import type { JSX } from 'preact';
import { Button } from './button.tsx';
import { say } from './say.ts';

/** Copies a text, also where the clipboard is only for pages of https: the sandbox may be opened from another machine. */
export async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

export function CopyButton({
  text,
  children,
}: {
  text: () => string | Promise<string>;
  children: string;
}): JSX.Element {
  return (
    <Button
      icon="copy"
      onPress={async () => {
        await copy(await text());
        say('Copied.');
      }}
    >
      {children}
    </Button>
  );
}
