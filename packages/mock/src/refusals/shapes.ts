import type { Violation } from '../types.ts';
import { predicate, subject } from '../validation/violation.ts';

type Json = Record<string, unknown>;

/** What a refusal is about. */
export interface Complaint {
  status: number;
  violations: readonly Violation[];
  /** All of it in one sentence. */
  sentence: string;
  /** The platform's code for it, where that is not the usual one. */
  code?: string | undefined;
}

/** One of the forms that error bodies have; recognised by the specification's own example of it. */
interface Shape {
  fits(example: Json): boolean;
  write(example: Json, complaint: Complaint): Json;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a member is told apart by its path alone, as in `details` of Linktor. */
const field = ({ location }: Violation): string => subject(location);

const isInvalid = ({ status, violations }: Complaint): boolean =>
  violations.length > 0 && status !== 401 && status !== 404 && status !== 405;

/** The code for what has none in the examples: they describe operations, and this is none. */
const codeOf = ({ status, code }: Complaint, example: unknown): unknown =>
  code ?? (status === 405 ? 'METHOD_NOT_ALLOWED' : example);

/** FastAPI's (Antonnia): `{detail: "…"}`, or on 422 a list with the place of each problem. */
const fastApi: Shape = {
  fits: (example) => 'detail' in example,
  write: (example, { status, violations, sentence }) => ({
    ...example,
    detail:
      status === 422 && violations.length > 0
        ? violations.map((each) => ({ loc: loc(each), msg: predicate(each), type: pydanticType(each) }))
        : sentence,
  }),
};

const loc = ({ location }: Violation): (string | number)[] =>
  location.map((part, i) => (i > 0 && /^\d+$/.test(part) ? Number(part) : part));

const PYDANTIC: Readonly<Record<string, string>> = {
  required: 'missing',
  additionalProperties: 'extra_forbidden',
  unevaluatedProperties: 'extra_forbidden',
  enum: 'literal_error',
  const: 'literal_error',
  minimum: 'greater_than_equal',
  maximum: 'less_than_equal',
  minLength: 'string_too_short',
  maxLength: 'string_too_long',
  pattern: 'string_pattern_mismatch',
  minItems: 'too_short',
  maxItems: 'too_long',
  json: 'json_invalid',
};

const pydanticType = ({ rule = '' }: Violation): string => PYDANTIC[rule] ?? `${rule === '' ? 'value' : rule}_error`;

/** A Linktor server's, of its routes without an envelope: `{error: "…"}`. */
const bare: Shape = {
  fits: (example) => typeof example['error'] === 'string' && !('error_description' in example),
  write: (example, { sentence }) => ({ ...example, error: sentence }),
};

/** The token endpoint's, RFC 6749: `{error: "invalid_request", error_description}`. */
const oauth: Shape = {
  fits: (example) => typeof example['error'] === 'string',
  write: (example, complaint) => ({
    ...example,
    error: complaint.code ?? (isInvalid(complaint) ? oauthCode(complaint.violations) : 'invalid_client'),
    error_description: complaint.sentence,
  }),
};

const oauthCode = (violations: readonly Violation[]): string => {
  const grant = violations.some(({ location, rule }) => location.at(-1) === 'grant_type' && rule !== 'required');
  return grant ? 'unsupported_grant_type' : 'invalid_request';
};

/** google.rpc.Status (Sinch): the parts at fault are `field_violations` of a `BadRequest` among the details. */
const googleRpc: Shape = {
  fits: ({ error }) => isObject(error) && typeof error['code'] === 'number',
  write: (example, complaint) => {
    const error = example['error'] as Json;
    const { status, sentence, violations } = complaint;
    if (!isInvalid(complaint)) {
      const symbol = complaint.code ?? (status === 405 ? 'UNIMPLEMENTED' : error['status']);
      return { ...example, error: { ...error, code: status, message: sentence, status: symbol } };
    }
    const fields = violations.map((each) => ({ field: field(each), description: each.message }));
    return {
      ...example,
      error: {
        ...error,
        code: status,
        message: `Request contains an invalid argument: ${sentence}`,
        status: complaint.code ?? 'INVALID_ARGUMENT',
        details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', field_violations: fields }],
      },
    };
  },
};

/** A Linktor server's: `{success: false, error: {code, message, details}}`; the details are ours, the server gives none. */
const unsuccessful: Shape = {
  fits: ({ success, error }) => success === false && isObject(error),
  write: (example, complaint) => ({ ...example, error: flat.write(example['error'] as Json, complaint) }),
};

/** That of Linktor's REST reference: `{error: {code, message, details: [{field, message}]}, meta}`. */
const enveloped: Shape = {
  fits: ({ error }) => isObject(error) && typeof error['code'] === 'string',
  write: (example, complaint) => {
    const { code, message: _, details: __, ...rest } = example['error'] as Json;
    const details = complaint.violations.map((each) => ({ field: field(each), message: predicate(each) }));
    const invalid = { code: isInvalid(complaint) ? (complaint.code ?? 'VALIDATION_ERROR') : codeOf(complaint, code) };
    return {
      ...example,
      error: { ...rest, ...invalid, message: complaint.sentence, ...(isInvalid(complaint) ? { details } : {}) },
    };
  },
};

/** Linktor's: `{code, message, details}`, a member of the details for each part at fault. */
const flat: Shape = {
  fits: (example) => typeof example['message'] === 'string',
  write: (example, complaint) => {
    const { details: _, ...rest } = example;
    const coded = (code: unknown): Json => (typeof example['code'] === 'string' ? { code } : {});
    if (!isInvalid(complaint))
      return { ...rest, ...coded(codeOf(complaint, example['code'])), message: complaint.sentence };
    const details = Object.fromEntries(complaint.violations.map((each) => [field(each), predicate(each)]));
    return { ...rest, ...coded(complaint.code ?? 'VALIDATION_ERROR'), message: complaint.sentence, details };
  },
};

const SHAPES: readonly Shape[] = [fastApi, bare, oauth, googleRpc, unsuccessful, enveloped, flat];

/** The example of an error body, saying what is wrong with this request; `undefined` for a form nobody knows. */
export function inShape(example: unknown, complaint: Complaint): Json | undefined {
  if (!isObject(example)) return undefined;
  return SHAPES.find((shape) => shape.fits(example))?.write(example, complaint);
}
