import { Refusal } from '@linktor/mock';

/** 404: nothing has this id. */
export const notFound = (what: string): Refusal => new Refusal(404, `${what} not found`);

/** 422: the state of things does not allow it. */
export const notNow = (why: string): Refusal => new Refusal(422, why);

/** 422: a field of the body is at fault. */
export const badField = (field: string, why: string): Refusal => new Refusal(422, why, { fields: { [field]: why } });
