import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import type { Choice, Menu } from '../shown/shown.ts';

export type Pick = (id: string) => void;

const ICONS: Record<Choice['kind'], IconName> = {
  reply: 'reply',
  url: 'link',
  call: 'call',
  place: 'place',
  calendar: 'calendar',
  'share-place': 'place',
};

/** Buttons below a bubble. Those that answer are sent; of the others is said what they would do. */
export function Choices({ choices, onPick }: { choices: readonly Choice[]; onPick: Pick | undefined }): JSX.Element {
  return (
    <div class="choices">
      {choices.map((choice, at) => {
        const inside = (
          <>
            <Icon name={ICONS[choice.kind]} size={15} />
            <span>{choice.label}</span>
          </>
        );
        return choice.kind === 'url' && choice.detail ? (
          <a key={`${at}`} class="choice" href={choice.detail} target="_blank" rel="noreferrer" title={choice.detail}>
            {inside}
          </a>
        ) : (
          <button
            key={`${at}`}
            type="button"
            class="choice"
            title={choice.detail}
            disabled={!onPick}
            onClick={() => onPick?.(choice.id)}
          >
            {inside}
          </button>
        );
      })}
    </div>
  );
}

/** A list: one button that opens the rows to choose from. */
export function MenuButton({ menu, onPick }: { menu: Menu; onPick: Pick | undefined }): JSX.Element {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="choices">
      <button ref={button} type="button" class="choice" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="list" size={15} />
        <span>{menu.button}</span>
      </button>
      {open && (
        <Dialog title={menu.button} onClose={close}>
          <div class="menu-sheet">
            {menu.sections.map((section, at) => (
              <section key={`${at}`}>
                {section.title && <h3>{section.title}</h3>}
                {section.rows.map((row) => (
                  <button
                    key={row.id}
                    type="button"
                    class="menu-row"
                    disabled={!onPick}
                    onClick={() => {
                      close();
                      onPick?.(row.id);
                    }}
                  >
                    <span>
                      <b>{row.title}</b>
                      {row.description && <small>{row.description}</small>}
                    </span>
                    <span class="radio" />
                  </button>
                ))}
              </section>
            ))}
          </div>
        </Dialog>
      )}
    </div>
  );
}
