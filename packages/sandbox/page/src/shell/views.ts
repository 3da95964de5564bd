import type { IconName } from '../parts/icon.tsx';

/** The views of the page, in the order of the navigation. */
export const VIEWS: readonly { name: string; label: string; icon: IconName }[] = [
  { name: 'phones', label: 'Phones', icon: 'phone' },
  { name: 'timeline', label: 'Timeline', icon: 'timeline' },
  { name: 'state', label: 'State', icon: 'state' },
  { name: 'webhooks', label: 'Webhooks', icon: 'webhook' },
  { name: 'faults', label: 'Faults', icon: 'fault' },
  { name: 'clock', label: 'Clock', icon: 'clock' },
];
