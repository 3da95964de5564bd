// A `fetch` that holds every request and every answer to the specification, and lets nothing pass that would touch what this
// run did not make.
import type { Answer } from '../../../packages/mock/src/server/answer.ts';
import {
  type Listed,
  loadOperations,
  type Operation,
  operationId,
} from '../../../packages/mock/src/server/operations.ts';
import { isJson, type MockRequest } from '../../../packages/mock/src/server/request.ts';
import { Router } from '../../../packages/mock/src/server/router.ts';
import type { Surface } from '../../../packages/mock/src/types.ts';
import { validateAnswer, validateRequest } from '../../../packages/mock/src/validation/validator.ts';
import { isError } from '../../../packages/mock/src/validation/violation.ts';
import type { Ledger } from './ledger.ts';
import { at } from './plan.ts';
import { readSpec, type SpecDocument, undescribed } from './undescribed.ts';

/** One request and what came back. */
export interface Exchange {
  operation: string | null;
  status: number;
  /** What is wrong with either, in words that quote no value. */
  faults: string[];
  /** Members of the answer that the specification does not have. */
  extra: string[];
}

/** A request that was not sent, because it names what this run did not make. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export class Observer {
  readonly operations: readonly Listed[];
  readonly #router: Router<Listed>;
  readonly #spec: SpecDocument;
  readonly #base: string;
  readonly #ledger: Ledger;
  readonly #mayTouch = new Set<string>();
  readonly #exchanges: Exchange[] = [];
  /** Why a request was held back, until somebody asks: the runtime would wrap it beyond recognition. */
  #refused: Refused | undefined;

  private constructor(operations: readonly Listed[], given: ObserverOptions) {
    this.operations = operations;
    this.#router = new Router(operations);
    this.#spec = readSpec(given.surface);
    this.#base = new URL(given.target).pathname.replace(/\/+$/, '');
    this.#ledger = given.ledger;
  }

  static async start(given: ObserverOptions): Promise<Observer> {
    return new Observer(await loadOperations(given.surface), given);
  }

  /** Lets operations change what this run did not make, because somebody agreed to it, or because it did make it. */
  allow(...operations: readonly string[]): void {
    for (const id of operations) this.#mayTouch.add(id);
  }

  /** The exchanges since this was last asked. */
  take(): Exchange[] {
    return this.#exchanges.splice(0);
  }

  /** Why the last call was held back, if it was. */
  refusal(): Refused | undefined {
    const refused = this.#refused;
    this.#refused = undefined;
    return refused;
  }

  readonly fetch = async (input: string, init?: RequestInit): Promise<Response> => {
    const request = await received(new Request(input, init), this.#base);
    const match = this.#router.find(request.method, request.path);
    const exchange: Exchange = { operation: null, status: 0, faults: [], extra: [] };
    this.#exchanges.push(exchange);
    if (match.operation === undefined) {
      exchange.faults.push(`${request.method} ${request.path} is no operation of the specification`);
      // Nobody knows what it would touch.
      if (request.method !== 'GET') this.#hold(`${request.method} ${request.path} is in no specification`);
    } else {
      const { operation } = match.operation;
      exchange.operation = operationId(operation);
      this.#guard(operation, request);
      const found = await validateRequest(operation, { ...request, path: match.path });
      exchange.faults.push(...found.filter(isError).map(({ message }) => `sent: ${message}`));
    }
    const response = await fetch(input, init);
    exchange.status = response.status;
    if (match.operation !== undefined) await this.#look(match.operation.operation, response.clone(), exchange);
    return response;
  };

  /** Throws unless a request that changes something names only what is ours. */
  #guard(operation: Operation, request: MockRequest): void {
    const id = operationId(operation) ?? '';
    if (request.method === 'GET' || request.method === 'HEAD' || this.#spec.safe.has(id)) return;
    const values = valuesOf(operation.path, request.path);
    const strangers = this.#mayTouch.has(id)
      ? []
      : this.#ledger.strangers(values, request.body, request.method === 'POST');
    if (strangers.length > 0) this.#hold(`${id} would touch ${strangers.join(', ')}, which this run did not make`);
    const whole = values.length === 0 && request.method !== 'POST';
    if (whole && !this.#mayTouch.has(id)) this.#hold(`${id} would change what this run did not make`);
  }

  /** What a POST made is ours, also where the SDK makes it on the way to something else. */
  #note(id: string | null, answer: unknown): void {
    if (id === null || this.#spec.safe.has(id)) return;
    for (const place of ['id', 'data.id']) {
      const made = at(answer, place);
      if (made !== undefined) this.#ledger.add(made);
    }
  }

  #hold(why: string): never {
    this.#refused = new Refused(why);
    throw this.#refused;
  }

  async #look(operation: Operation, response: Response, exchange: Exchange): Promise<void> {
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('text/event-stream')) return;
    const body = await response.text();
    if (!isDescribed(operation, response.status)) {
      exchange.faults.push(`came: the specification describes no answer ${response.status}`);
      return;
    }
    const answer: Answer = { status: response.status, headers: Object.fromEntries(response.headers), body };
    try {
      const found = await validateAnswer(operation, answer);
      exchange.faults.push(...found.filter(isError).map(({ message }) => `came: ${message}`));
      if (!isJson(type)) return;
      const value = JSON.parse(body) as unknown;
      if (response.ok && operation.method === 'post') this.#note(exchange.operation, value);
      exchange.extra.push(...undescribed(this.#spec, exchange.operation, response.status, value));
    } catch {
      exchange.faults.push('came: the body is not the JSON that it is said to be');
    }
  }
}

export interface ObserverOptions {
  surface: Surface;
  target: string;
  ledger: Ledger;
}

async function received(request: Request, base: string): Promise<MockRequest> {
  const { pathname, searchParams } = new URL(request.url);
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  const text = await request.text();
  const headers = Object.fromEntries(request.headers);
  const body: unknown = text === '' ? null : isJson(headers['content-type']) ? JSON.parse(text) : text;
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return { method: request.method.toUpperCase(), path, query, headers, body, size: Buffer.byteLength(text) };
}

/** Prism lets a status pass that nobody described. */
const isDescribed = ({ responses }: Operation, status: number): boolean =>
  responses.some(
    ({ code }) => code === 'default' || new RegExp(`^${code.replaceAll('X', '\\d')}$`, 'i').test(String(status)),
  );

/** The values that stand in the place of a template's parameters. */
function valuesOf(template: string, path: string): string[] {
  const parts = template.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return (new RegExp(`^${parts.join('([^/]+)')}$`).exec(path)?.slice(1) ?? []).map(decodeURIComponent);
}
