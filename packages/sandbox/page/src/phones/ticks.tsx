import type { JSX } from 'preact';
import { Icon, type IconName } from '../parts/icon.tsx';

export type Progress = 'pending' | 'sent' | 'delivered' | 'read' | 'failed';

/** The platforms' words for how far a message has come, in one. */
export function progressOf(status: string): Progress {
  switch (status.toUpperCase()) {
    case 'READ':
      return 'read';
    case 'DELIVERED':
      return 'delivered';
    case 'SENT':
    case 'QUEUED_ON_CHANNEL':
      return 'sent';
    case 'FAILED':
    case 'REJECTED':
      return 'failed';
    default:
      return 'pending';
  }
}

const ICONS: Record<Progress, IconName> = {
  pending: 'pending',
  sent: 'tick',
  delivered: 'ticks',
  read: 'ticks',
  failed: 'failed',
};

/** What the app is told of its message. */
export function Ticks({ status }: { status: string }): JSX.Element {
  const progress = progressOf(status);
  return (
    <span class={`ticks ${progress}`} title={status}>
      <Icon name={ICONS[progress]} label={progress} size={16} />
    </span>
  );
}
