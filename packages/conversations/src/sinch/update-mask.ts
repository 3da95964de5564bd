import { requireFields } from '@linktor/core';

/** What an update takes: for each field a new value, or what was read. */
export type Changes<Update, Read> = {
  [Field in keyof Update]: Update[Field] | (Field extends keyof Read ? Read[Field] : never);
};

/**
 * Refuses a change of nothing. A mask may name fields that the body leaves out: those are cleared.
 */
export function checkUpdate(data: unknown, query: { update_mask?: string[] } | undefined): void {
  if (query?.update_mask === undefined) requireFields(data, 'data');
}

/**
 * The query of an update, with a mask of the fields in its body when the caller gives none: without it, whether `null`
 * clears a field is the platform's guess. What the platform sets itself stays out, so that an object can be sent back as it
 * was read.
 */
export function withMask<Query extends { update_mask?: string[] }>(
  data: object,
  query: Query,
  setByPlatform: readonly string[],
): Query {
  if (query?.update_mask !== undefined) return query;
  const fields = Object.entries(data).flatMap(([field, value]) =>
    value === undefined || setByPlatform.includes(field) ? [] : [field],
  );
  return fields.length === 0 ? query : { ...query, update_mask: fields };
}
