import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';
import { say } from './say.ts';

interface ButtonProps {
  icon?: IconName;
  /** Said instead of shown, when there is nothing but the icon. */
  label?: string;
  kind?: 'main' | 'plain' | 'danger' | 'quiet';
  type?: 'button' | 'submit';
  disabled?: boolean;
  pressed?: boolean;
  class?: string;
  /** What it does. It is not pressed twice meanwhile, and its failure is shown. */
  onPress?: () => unknown;
  children?: ComponentChildren;
}

export function Button({ icon, label, kind = 'plain', type = 'button', onPress, ...rest }: ButtonProps): JSX.Element {
  const [busy, setBusy] = useState(false);
  const press = async (): Promise<void> => {
    setBusy(true);
    try {
      await onPress?.();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), 'bad');
    } finally {
      setBusy(false);
    }
  };
  return (
    <button
      type={type}
      class={`button ${kind} ${rest.children ? '' : 'only-icon'} ${rest.class ?? ''}`}
      aria-label={label}
      title={rest.children ? undefined : label}
      aria-pressed={rest.pressed}
      disabled={rest.disabled || busy}
      onClick={onPress && (() => void press())}
    >
      {icon && <Icon name={icon} />}
      {rest.children && <span>{rest.children}</span>}
    </button>
  );
}
