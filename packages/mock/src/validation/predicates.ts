import { closest } from '../closest.ts';

/** What a validator knows about one broken rule of a schema. */
export interface BrokenRule {
  /** The keyword of JSON Schema: `required`, `type`. */
  rule: string;
  /** The validator's own words: "must be <= 60". */
  message: string;
  /** The members that the schema describes, where one of them was misspelt. */
  known?: readonly string[];
  /** The member that is missing, or too many. */
  member?: string;
  /** The values that are allowed. */
  allowed?: readonly unknown[];
}

/** Words for a broken rule that read well after the name of the part. */
export function toPredicate({ rule, message, known = [], member, allowed = [] }: BrokenRule): string {
  switch (rule) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const meant = member === undefined ? undefined : closest(member, known);
      return `is not a member the specification knows${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
    }
    case 'false schema':
      return 'is not allowed here';
    case 'enum':
      return allowed.length > 0 ? `must be one of ${allowed.join(', ')}` : message;
    case 'const':
      return allowed.length > 0 ? `must be ${JSON.stringify(allowed[0])}` : 'is not the one value it may have';
    case 'type':
      return message
        .replace(/^must be (?=[aeio])/, 'must be an ')
        .replace(/^must be (?!an )/, 'must be a ')
        .replaceAll(',', ' or ');
    default:
      return message;
  }
}
