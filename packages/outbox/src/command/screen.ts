import type { Surroundings } from './surroundings.ts';

/** Lines that take the place of those before them on a terminal; elsewhere they follow them. */
export class Screen {
  readonly #around: Pick<Surroundings, 'print' | 'columns'>;
  #drawn = 0;

  constructor(around: Pick<Surroundings, 'print' | 'columns'>) {
    this.#around = around;
  }

  draw(lines: readonly string[]): void {
    const columns = this.#around.columns();
    // A line that wraps would be two.
    const fitting = columns === undefined ? lines : lines.map((line) => line.slice(0, Math.max(columns - 1, 1)));
    const back = columns === undefined || this.#drawn === 0 ? '' : `\u001b[${this.#drawn}A\u001b[J`;
    this.#drawn = fitting.length;
    this.#around.print(back + fitting.join('\n'));
  }
}
