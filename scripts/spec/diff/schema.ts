// Two versions of one schema, for one direction. A `$ref` to the same component on both sides is not entered: components
// are compared by themselves. Where the names differ the shapes are compared, each pair once.

import type { Direction } from '../changes/reach.ts';
import { deref, isObject, type Json, type JsonObject, list, object, same, schemaName, strings } from '../openapi.ts';
import { alternatives, closedValues, discriminatorOf, flatten, isNull, typesOf } from '../schemas.ts';
import { join, type Note } from './change.ts';
import { diffConstraints, diffListed, diffTypes, diffWords, show, widened } from './values.ts';

export interface Sides {
  before: JsonObject;
  after: JsonObject;
}

type Any = Json | undefined;

export function diffSchema(docs: Sides, before: Any, after: Any, direction: Direction, at: string, note: Note): void {
  new SchemaDiff(docs, direction, note).compare(before, after, at);
}

class SchemaDiff {
  readonly #docs: Sides;
  readonly #direction: Direction;
  readonly #note: Note;
  /** The pairs with a name that are being compared, against going round in circles. */
  readonly #open = new Set<string>();

  constructor(docs: Sides, direction: Direction, note: Note) {
    this.#docs = docs;
    this.#direction = direction;
    this.#note = note;
  }

  compare(before: Any, after: Any, at: string): void {
    const [oldName, newName] = [schemaName(before), schemaName(after)];
    if (oldName !== undefined && oldName === newName) return;
    const pair = oldName === undefined && newName === undefined ? undefined : `${show(before)} ${show(after)}`;
    if (pair !== undefined && this.#open.has(pair)) return;
    if (pair !== undefined) this.#open.add(pair);
    diffWords(...this.#fold(before, after), this.#direction, at, this.#note);
    this.#nullability(before, after, at);
    this.#inside(before, after, at);
    if (pair !== undefined) this.#open.delete(pair);
  }

  #inside(before: Any, after: Any, at: string): void {
    const [olds, news] = [this.#members(this.#docs.before, before), this.#members(this.#docs.after, after)];
    const [old, now] = [olds[0], news[0]];
    if (olds.length !== 1 || news.length !== 1) this.#union(olds, news, this.#fold(before, after), at);
    else if (old === before && now === after) this.#shape(this.#fold(before, after), at);
    else if (schemaName(old) === undefined || schemaName(old) !== schemaName(now)) this.#inside(old, now, at);
  }

  /** Both sides with `allOf` folded in, but without the parts they share. */
  #fold(before: Any, after: Any): [JsonObject, JsonObject] {
    const [old, now] = [deref(this.#docs.before, before), deref(this.#docs.after, after)];
    const names = (schema: JsonObject): (string | undefined)[] => list(schema['allOf']).map(schemaName);
    const shared = names(old).filter((name) => name !== undefined && names(now).includes(name));
    const rest = (schema: JsonObject): JsonObject => {
      if (!Array.isArray(schema['allOf'])) return schema;
      return { ...schema, allOf: list(schema['allOf']).filter((part) => !shared.includes(schemaName(part))) };
    };
    return [flatten(this.#docs.before, rest(old)), flatten(this.#docs.after, rest(now))];
  }

  /** The alternatives of a union, `null` aside; of anything else, itself. */
  #members(doc: JsonObject, schema: Any): Any[] {
    const node = deref(doc, schema);
    const members = node['oneOf'] ?? node['anyOf'];
    if (!Array.isArray(members) || node['properties']) return [schema];
    return list(members).filter((member) => !isNull(doc, member));
  }

  #nullability(before: Any, after: Any, at: string): void {
    const nullable = (doc: JsonObject, schema: Any): boolean =>
      alternatives(doc, schema ?? {}).some(
        (member) => isNull(doc, member) || typesOf(flatten(doc, member)).has('null'),
      );
    const [old, now] = [nullable(this.#docs.before, before), nullable(this.#docs.after, after)];
    if (old === now) return;
    this.#note(widened(this.#direction, now), 'nullable', at, now ? 'can now be null' : 'can no longer be null');
  }

  #union(olds: Any[], news: Any[], wholes: [JsonObject, JsonObject], at: string): void {
    const property = discriminatorOf(wholes[0]) ?? discriminatorOf(wholes[1]);
    const named = (members: Any[], name: string | undefined): boolean =>
      name !== undefined && members.some((member) => schemaName(member) === name);
    const unfold = (doc: JsonObject, members: Any[], others: Any[]): Json[] =>
      members
        .filter((member) => !named(others, schemaName(member)))
        .flatMap((member) => alternatives(doc, member ?? {}).filter((alternative) => !isNull(doc, alternative)));
    const left = unfold(this.#docs.after, news, olds);
    const unmatched: Json[] = [];
    for (const old of unfold(this.#docs.before, olds, news)) {
      const tag = this.#tag(this.#docs.before, old, property);
      const found = [
        left.findIndex((now) => named([now], schemaName(old))),
        left.findIndex((now) => tag !== undefined && this.#tag(this.#docs.after, now, property) === tag),
        left.findIndex((now) => same(now, old)),
      ].find((i) => i >= 0);
      if (found === undefined) unmatched.push(old);
      else this.compare(old, left.splice(found, 1)[0], join(at, `<${tag ?? schemaName(old) ?? 'alternative'}>`));
    }
    const describe = (doc: JsonObject, member: Json): string =>
      this.#tag(doc, member, property) ??
      schemaName(member) ??
      ([...typesOf(deref(doc, member))].join(' or ') || 'any');
    for (const member of unmatched) {
      const words = `the alternative ${describe(this.#docs.before, member)} went away`;
      this.#note('breaking', 'union-member-removed', at, words);
    }
    for (const member of left) {
      const words = `the alternative ${describe(this.#docs.after, member)} came in`;
      this.#note('additive', 'union-member-added', at, words);
    }
  }

  /** What tells an alternative apart: the value of the discriminator, else of the first required constant. */
  #tag(doc: JsonObject, member: Json, property: string | undefined): string | undefined {
    const node = flatten(doc, member);
    for (const key of property ? [property] : strings(node['required'])) {
      const [value] = closedValues(flatten(doc, object(node['properties'])[key])) ?? [];
      if (value !== undefined) return String(value);
    }
    return undefined;
  }

  #shape([before, after]: [JsonObject, JsonObject], at: string): void {
    if (!diffTypes(before, after, this.#direction, at, this.#note)) return;
    diffListed(before, after, this.#direction, at, this.#note);
    diffConstraints(before, after, this.#direction, at, this.#note);
    this.#properties(before, after, at);
    this.#extraProperties(before['additionalProperties'], after['additionalProperties'], at);
    if (before['items'] !== undefined || after['items'] !== undefined) {
      this.compare(before['items'] ?? {}, after['items'] ?? {}, join(at, '[]'));
    }
    const [old, now] = [list(before['prefixItems']), list(after['prefixItems'])];
    if (old.length !== now.length)
      this.#note('breaking', 'tuple', at, `had ${old.length} positions, has ${now.length}`);
    for (const [i, item] of old.entries()) if (i in now) this.compare(item, now[i], join(at, `[${i}]`));
  }

  #properties(before: JsonObject, after: JsonObject, at: string): void {
    const [old, now] = [object(before['properties']), object(after['properties'])];
    const [oldRequired, nowRequired] = [strings(before['required']), strings(after['required'])];
    const sent = this.#direction === 'sent';
    for (const name of new Set([...Object.keys(old), ...Object.keys(now), ...oldRequired, ...nowRequired])) {
      const here = join(at, name);
      const [was, is] = [oldRequired.includes(name), nowRequired.includes(name)];
      const [had, has] = [name in old || was, name in now || is];
      if (had && !has) this.#note('breaking', 'property-removed', here, 'the field is gone');
      else if (!had && has) {
        const breaks = sent && is;
        this.#note(
          breaks ? 'breaking' : 'additive',
          'property-added',
          here,
          `new ${is ? 'required' : 'optional'} field`,
        );
      } else {
        if (was !== is) {
          const words = is ? 'is now always there' : 'may now be missing';
          this.#note(
            widened(this.#direction, !is),
            is ? 'property-required' : 'property-optional',
            here,
            sent && is ? 'is now required' : words,
          );
        }
        this.compare(old[name] ?? {}, now[name] ?? {}, here);
      }
    }
  }

  /** Free keys: absent says nothing, which is open when sending and untyped when receiving. */
  #extraProperties(before: Any, after: Any, at: string): void {
    if (same(before, after)) return;
    const open = (value: Any): boolean =>
      this.#direction === 'sent' ? value !== false : value === true || isObject(value);
    if (open(before) !== open(after)) {
      const words = open(after) ? 'takes other keys from now on' : 'takes no other keys any more';
      const level = open(after) ? 'additive' : 'breaking';
      this.#note(level, 'free-keys', at, words);
    } else if (isObject(before) || isObject(after)) {
      this.compare(isObject(before) ? before : {}, isObject(after) ? after : {}, join(at, '[key]'));
    }
  }
}
