import type { Owner } from './context.ts';

/** A JSON document. What is in the store is frozen: a change is a new document put in its place. */
export type Document = object;

/** The documents of one kind, in the order in which they came. */
export interface Collection<T extends Document> {
  readonly size: number;
  get(key: string): T | undefined;
  has(key: string): boolean;
  /** Adds a document, or replaces the one with this key, which keeps its place. Returns it. */
  put(key: string, document: T): T;
  /** Whether there was one. */
  delete(key: string): boolean;
  /** All of them, oldest first. */
  list(): T[];
  entries(): [key: string, document: T][];
  /** Those whose member has this value, oldest first; does not look at the others. */
  by<K extends keyof T & string>(member: K, value: T[K]): T[];
}

/** All there is, as JSON. */
export type Snapshot = Readonly<Record<string, readonly (readonly [key: string, document: unknown])[]>>;

/** One change of the state: `document` is absent where it was deleted. */
export interface Change {
  collection: string;
  key: string;
  document?: Document;
}

/** The state of everything. */
export interface Store {
  collection<T extends Document>(owner: Owner, name: string): Collection<T>;
  /** The collections there are. */
  collections(): { owner: Owner; collection: string; count: number }[];
  /** Whatever changes while the function runs changes together: not at all when it throws. */
  transact<R>(change: () => R): R;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
}

type Index = Map<unknown, Set<string>>;

interface Entry<T> {
  /** Its place among the others. */
  seq: number;
  document: T;
}

class MemoryCollection<T extends Document> implements Collection<T> {
  #entries = new Map<string, Entry<T>>();
  #seq = 0;
  readonly #indexes = new Map<string, Index>();
  readonly #changed: (change: Omit<Change, 'collection'>, undo: () => void) => void;

  constructor(changed: (change: Omit<Change, 'collection'>, undo: () => void) => void) {
    this.#changed = changed;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): T | undefined {
    return this.#entries.get(key)?.document;
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  put(key: string, document: T): T {
    const before = this.#entries.get(key);
    this.#set(key, { seq: before?.seq ?? ++this.#seq, document: freeze(document) });
    this.#changed({ key, document }, () => this.#set(key, before));
    return document;
  }

  delete(key: string): boolean {
    const before = this.#entries.get(key);
    if (before === undefined) return false;
    this.#set(key, undefined);
    this.#changed({ key }, () => {
      this.#set(key, before);
      // Back in its place.
      this.#entries = new Map([...this.#entries].sort(([, a], [, b]) => a.seq - b.seq));
    });
    return true;
  }

  list(): T[] {
    return Array.from(this.#entries.values(), ({ document }) => document);
  }

  entries(): [key: string, document: T][] {
    return Array.from(this.#entries, ([key, { document }]) => [key, document]);
  }

  by<K extends keyof T & string>(member: K, value: T[K]): T[] {
    let index = this.#indexes.get(member);
    if (index === undefined) {
      index = new Map();
      this.#indexes.set(member, index);
      for (const [key, { document }] of this.#entries) enter(index, document[member], key);
    }
    return [...(index.get(value) ?? [])].flatMap((key) => this.#entries.get(key)?.document ?? []);
  }

  #set(key: string, entry: Entry<T> | undefined): void {
    const before = this.#entries.get(key)?.document;
    const document = entry?.document;
    if (entry === undefined) this.#entries.delete(key);
    else this.#entries.set(key, entry);
    for (const [member, index] of this.#indexes) {
      const [was, is] = [before?.[member as keyof T], document?.[member as keyof T]];
      if (before !== undefined && document !== undefined && was === is) continue;
      if (before !== undefined) index.get(was)?.delete(key);
      if (document !== undefined) enter(index, is, key);
    }
  }
}

function enter(index: Index, value: unknown, key: string): void {
  const keys = index.get(value);
  if (keys === undefined) index.set(value, new Set([key]));
  else keys.add(key);
}

/** Nobody changes what is in the store by accident. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}

/** A store in memory. What has changed is told at the end of each transaction, to whoever keeps it. */
export class MemoryStore implements Store {
  readonly #collections = new Map<string, MemoryCollection<Document>>();
  readonly #keep: (changes: readonly Change[]) => void;
  #depth = 0;
  #undo: (() => void)[] = [];
  #changes: Change[] = [];

  constructor(keep: (changes: readonly Change[]) => void = () => {}) {
    this.#keep = keep;
  }

  collection<T extends Document>(owner: Owner, name: string): Collection<T> {
    return this.#open(`${owner}/${name}`) as unknown as Collection<T>;
  }

  collections(): { owner: Owner; collection: string; count: number }[] {
    return [...this.#collections].map(([path, { size }]) => {
      const [owner, collection = ''] = path.split('/');
      return { owner: owner as Owner, collection, count: size };
    });
  }

  transact<R>(change: () => R): R {
    const from = this.#undo.length;
    const told = this.#changes.length;
    this.#depth += 1;
    try {
      return change();
    } catch (error) {
      for (const undo of this.#undo.splice(from).reverse()) undo();
      this.#changes.length = told;
      throw error;
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#commit();
    }
  }

  snapshot(): Snapshot {
    const all = [...this.#collections].filter(([, { size }]) => size > 0);
    return structuredClone(Object.fromEntries(all.map(([path, collection]) => [path, collection.entries()])));
  }

  restore(snapshot: Snapshot): void {
    this.transact(() => {
      for (const collection of this.#collections.values()) {
        for (const [key] of collection.entries()) collection.delete(key);
      }
      for (const [path, documents] of Object.entries(structuredClone(snapshot))) {
        const collection = this.#open(path);
        for (const [key, document] of documents) collection.put(key, document as Document);
      }
    });
  }

  #open(path: string): MemoryCollection<Document> {
    let collection = this.#collections.get(path);
    if (collection === undefined) {
      collection = new MemoryCollection<Document>((change, undo) => {
        this.#undo.push(undo);
        this.#changes.push({ collection: path, ...change });
        if (this.#depth === 0) this.#commit();
      });
      this.#collections.set(path, collection);
    }
    return collection;
  }

  #commit(): void {
    const changes = this.#changes;
    this.#undo = [];
    this.#changes = [];
    if (changes.length > 0) this.#keep(changes);
  }
}
