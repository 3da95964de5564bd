import { type ReadonlySignal, signal } from '@preact/signals';

export interface Notice {
  id: number;
  text: string;
  tone: 'good' | 'bad';
}

const list = signal<readonly Notice[]>([]);
let count = 0;

/** What is shown in the corner of the page now. */
export const notices: ReadonlySignal<readonly Notice[]> = list;

/** Tells something in the corner of the page. Bad news stays until it is put away. */
export function say(text: string, tone: Notice['tone'] = 'good'): void {
  const id = ++count;
  list.value = [...list.value.filter((one) => one.text !== text), { id, text, tone }].slice(-4);
  if (tone === 'good') setTimeout(() => putAway(id), 3_500);
}

export function putAway(id: number): void {
  list.value = list.value.filter((one) => one.id !== id);
}
