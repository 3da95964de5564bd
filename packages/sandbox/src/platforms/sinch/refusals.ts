import { Refusal } from '@linktor/mock';

/** 404: nothing has this id. */
export const notFound = (what: string, id: string): Refusal =>
  new Refusal(404, `${what} ${id} was not found.`, { code: 'NOT_FOUND' });

/** 400: a field is at fault. */
export const invalid = (field: string, why: string): Refusal =>
  new Refusal(400, `Request contains an invalid argument: ${field} ${why}.`, {
    code: 'INVALID_ARGUMENT',
    fields: { [field]: why },
  });

/** 400: the state of things does not allow it. */
export const notNow = (why: string): Refusal => new Refusal(400, why, { code: 'FAILED_PRECONDITION' });

/** 409: something else has what this asks for. */
export const conflict = (why: string): Refusal => new Refusal(409, why, { code: 'ALREADY_EXISTS' });
