import type { ManifestEntry } from '@linktor/core-gen';
import { manifest as antonnia } from '@linktor/core-gen/antonnia/manifest';
import { manifest as linktor } from '@linktor/core-gen/linktor/manifest';
import { manifest as sinch } from '@linktor/core-gen/sinch/manifest';
import { Refusal } from '@linktor/mock';
import type { Context, Handler, Platform, Reply } from '../context.ts';
import type { Collection } from '../store.ts';
import { matching } from './matching.ts';
import { pageOf } from './page.ts';
import { type Plan, plansOf, type Step, stepsOf } from './plan.ts';

// What no handler is written for has a memory all the same: the manifest says which operation creates, lists, gets, changes
// and deletes what, and the specification's example what such a thing looks like.

type Resource = Record<string, unknown>;

const MANIFESTS: Readonly<Record<Platform, Readonly<Record<string, ManifestEntry>>>> = { linktor, antonnia, sinch };
const plans = new Map<Platform, Map<string, Plan>>();

/** Answers an operation that has no handler of its own; `undefined` where the specification's example has to. */
export function generic(platform: Platform, operationId: string): Handler | undefined {
  const entry = MANIFESTS[platform][operationId];
  if (entry === undefined) return undefined;
  return (context) => {
    const plan = planFor(platform, operationId);
    mustExist(context, entry, plan);
    return plan && ANSWERS[plan.does](context, plan);
  };
}

/** Whether a key makes repeating an operation harmless. */
export const repeatsByKey = (platform: Platform, operationId: string): boolean =>
  MANIFESTS[platform][operationId]?.idempotency === 'key';

function planFor(platform: Platform, operationId: string): Plan | undefined {
  let known = plans.get(platform);
  if (known === undefined) {
    known = plansOf(MANIFESTS[platform]);
    plans.set(platform, known);
  }
  return known.get(operationId);
}

const ANSWERS: Readonly<Record<Plan['does'], (context: Context, plan: Plan) => Promise<Reply | undefined> | Reply>> = {
  async create(context, plan) {
    const { status, body, required } = await context.example();
    if (!isResource(body) || typeof body['id'] !== 'string') return undefined;
    const now = context.clock.iso();
    const id = newId(context, body['id']);
    // Of the example only what must be there: the rest is somebody else's.
    const template = Object.fromEntries(required.map((name) => [name, Array.isArray(body[name]) ? [] : body[name]]));
    const times = Object.fromEntries(Object.keys(body).flatMap((name) => (isTime(name) ? [[name, now]] : [])));
    const given = isResource(context.body) ? context.body : {};
    const resource = { ...template, ...given, id, ...times };
    documents(context, plan).put(keyOf(context, plan.parents, id), resource);
    return { status, body: resource };
  },

  list(context, plan) {
    const prefix = keyOf(context, plan.parents, '');
    const within = documents(context, plan)
      .entries()
      .flatMap(([key, document]) => (key.startsWith(prefix) ? [document] : []));
    return { body: pageOf(context, plan, matching(within, context.query)) };
  },

  get: (context, plan) => ({ body: found(context, plan) }),

  change(context, plan) {
    const before = found(context, plan);
    const given = isResource(context.body) ? context.body : {};
    const times = Object.fromEntries(
      Object.keys(before).flatMap((name) =>
        /^update/i.test(name) && isTime(name) ? [[name, context.clock.iso()]] : [],
      ),
    );
    const resource = { ...before, ...given, id: before['id'], ...times };
    documents(context, plan).put(keyOf(context, plan.parents, idOf(context, plan)), resource);
    return { body: resource };
  },

  async delete(context, plan) {
    found(context, plan);
    documents(context, plan).delete(keyOf(context, plan.parents, idOf(context, plan)));
    const { status, body } = await context.example();
    return { status, body };
  },
};

function documents({ store, platform }: Context, { collection }: Pick<Plan, 'collection'>): Collection<Resource> {
  return store.collection<Resource>(platform, collection);
}

const keyOf = ({ params }: Context, parents: readonly string[], id: string): string =>
  [...parents.map((name) => params[name]), id].join('/');

const idOf = ({ params }: Context, { key = '' }: Plan): string => params[key] ?? '';

function found(context: Context, plan: Plan): Resource {
  const resource = documents(context, plan).get(keyOf(context, plan.parents, idOf(context, plan)));
  if (resource === undefined) throw missing(plan.collection, idOf(context, plan));
  return resource;
}

/** Whatever a path goes through, as far as this engine keeps it. */
function mustExist(context: Context, entry: ManifestEntry, plan: Plan | undefined): void {
  for (const step of stepsOf(entry)) {
    if (step.key === plan?.key || !isKept(context, step)) continue;
    const id = context.params[step.key] ?? '';
    if (!documents(context, step).has(keyOf(context, step.parents, id))) throw missing(step.collection, id);
  }
}

/** Whether documents of this kind can be created here, or are there. */
function isKept({ platform, store }: Context, { collection }: Step): boolean {
  const known = [...(plans.get(platform)?.values() ?? [])];
  const created = known.some((plan) => plan.does === 'create' && plan.collection === collection);
  return created || store.collection(platform, collection).size > 0;
}

export const missing = (collection: string, id: string): Refusal =>
  new Refusal(404, `There is no document ${JSON.stringify(id)} among ${collection}.`);

/** An id that looks like the specification's. */
function newId({ ids, clock }: Context, example: string): string {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(example)) return ids.uuid('generic');
  if (/^[0-9A-HJKMNP-TV-Z]{26}$/.test(example)) return ids.ulid('generic', clock.now());
  return ids.next(/^[a-z]+(?:_[a-z]+)*_/i.exec(example)?.[0] ?? '');
}

const isTime = (name: string): boolean => /^(?:created?|updated?)(?:At|_at|_time)$/.test(name);

const isResource = (value: unknown): value is Resource =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
