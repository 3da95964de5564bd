import type { Choice, Shown } from './shown.ts';

/**
 * The words of the button or row that a customer picked, which is what the phone shows; the app is told its id. `before` is the
 * message that was last sent with something to pick from.
 */
export function pickedLabel(said: string, before: Shown | undefined): string | undefined {
  const choices: readonly Choice[] = [
    ...(before?.choices ?? []),
    ...(before?.cards ?? []).flatMap((card) => card.choices),
  ];
  const rows = (before?.menu?.sections ?? []).flatMap((section) => section.rows);
  return choices.find(({ id }) => id === said)?.label ?? rows.find(({ id }) => id === said)?.title;
}
