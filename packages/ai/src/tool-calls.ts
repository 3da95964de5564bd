import { SerializationError } from '@linktor/core';
import type { ToolCall } from '@linktor/core-gen/linktor';

/** Calls one message may hold. An index beyond it is a fault of the server, not a reason to fill memory. */
const MOST_CALLS = 1_024;

/** What keeps a call from being run: a server may leave out what its own specification requires. */
export const flawOf = ({ id, function: called }: { id?: unknown; function?: unknown }): string | undefined => {
  const { name, arguments: text } = (called ?? {}) as { name?: unknown; arguments?: unknown };
  if (typeof name !== 'string' || name === '') return 'a call of the model names no tool';
  if (typeof id !== 'string' || id === '') return `the model's call of "${name}" has no id`;
  // Models send nothing at all to a tool without parameters.
  // Stryker disable next-line StringLiteral: any text is one
  if (typeof (text ?? '') !== 'string') return `the arguments of "${name}" are not a text`;
  return undefined;
};

/** Part of a call, as deployments send it: whole, or in pieces told apart by index or by id. */
interface Fragment {
  index?: unknown;
  id?: unknown;
  function?: { name?: unknown; arguments?: unknown } | null;
}

interface Slot {
  order: number;
  id: string;
  name: string;
  arguments: string;
}

/**
 * Puts tool calls together from their pieces. A piece belongs to the call with its index, else to the one with its id,
 * else to the one before it. Only the fields of a call are read, into fresh objects: nothing a server sends can reach a
 * prototype or lie about the length of a list.
 */
export class ToolCallCollector {
  readonly #byIndex = new Map<number, Slot>();
  readonly #byId = new Map<string, Slot>();
  readonly #slots: Slot[] = [];
  #last: Slot | undefined;

  add(fragments: readonly unknown[]): void {
    if (!Array.isArray(fragments)) throw fault('the tool calls of an event are not a list');
    for (const fragment of fragments) {
      if (typeof fragment !== 'object' || fragment === null) throw fault('a tool call of an event is not an object');
      this.#merge(fragment as Fragment);
    }
  }

  result(): ToolCall[] {
    return [...this.#slots]
      .sort((a, b) => a.order - b.order)
      .map(({ id, name, arguments: text }) => ({ id, type: 'function', function: { name, arguments: text } }));
  }

  #merge(fragment: Fragment): void {
    const id = typeof fragment.id === 'string' && fragment.id !== '' ? fragment.id : undefined;
    const slot = this.#slot(fragment.index, id);
    this.#last = slot;
    if (id !== undefined && slot.id === '') {
      slot.id = id;
      this.#byId.set(id, slot);
    }
    const { name, arguments: text } = fragment.function ?? {};
    if (typeof name === 'string' && slot.name === '') slot.name = name;
    if (typeof text === 'string') slot.arguments += text;
  }

  #slot(index: unknown, id: string | undefined): Slot {
    if (index !== undefined && index !== null) {
      if (!Number.isInteger(index) || (index as number) < 0 || (index as number) >= MOST_CALLS) {
        throw fault(`a tool call has an index that is not within 0 and ${MOST_CALLS - 1}`);
      }
      const known = this.#byIndex.get(index as number);
      if (known) return known;
      const slot = this.#open(index as number);
      this.#byIndex.set(index as number, slot);
      return slot;
    }
    if (id !== undefined) return this.#byId.get(id) ?? this.#open(this.#slots.length);
    if (!this.#last) throw fault('the first piece of a tool call has neither index nor id');
    return this.#last;
  }

  #open(order: number): Slot {
    if (this.#slots.length === MOST_CALLS) throw fault(`an answer has more than ${MOST_CALLS} tool calls`);
    const slot: Slot = { order, id: '', name: '', arguments: '' };
    this.#slots.push(slot);
    return slot;
  }
}

const fault = (message: string): SerializationError => new SerializationError(message, { code: 'UNEXPECTED_EVENT' });
