// What this run made, and nothing else, may be changed or deleted by it.

/** Members that name something else: `contact_id`, `channelIds`, `sessionId`; not `external_id`, which is the caller's own. */
const REFERENCE = /(?:^|_)ids?$|[a-z]Ids?$/;
/** What is the caller's own business: its ids elsewhere, settings of a provider, the steps of a flow. */
const PRIVATE: ReadonlySet<string> = new Set([
  ...['id', 'external_id', 'externalId', 'config', 'credentials', 'metadata', 'nodes', 'edges', 'variables'],
  ...['start_node_id', 'startNodeId', 'request_id', 'client_id'],
]);

export class Ledger {
  readonly #own = new Set<string>();
  readonly #known = new Set<string>();

  /** Notes something that this run made. */
  add(value: string): void {
    this.#own.add(value);
  }

  /** Notes something that a request may name, though this run did not make it: the project everything is in. */
  permit(value: string): void {
    this.#known.add(value);
  }

  /**
   * What a request would touch that is not ours: values of its path, and members of its body that refer to something. To change
   * or delete what a path ends in, it must be ours and not just known.
   */
  strangers(path: readonly string[], body: unknown, creates: boolean): string[] {
    const named = [...path, ...references(body)].filter(
      (one) => one !== '' && !this.#own.has(one) && !this.#known.has(one),
    );
    const last = path.at(-1);
    return !creates && last !== undefined && !this.#own.has(last) ? [...new Set([...named, last])] : named;
  }
}

/** The ids in a body, wherever they are. */
function references(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  if (Array.isArray(body)) return body.flatMap(references);
  return Object.entries(body).flatMap(([name, value]) => {
    if (PRIVATE.has(name)) return [];
    if (!REFERENCE.test(name)) return references(value);
    return [value].flat().filter((one): one is string => typeof one === 'string');
  });
}
