import { invalidArgument } from '@linktor/core';
import { camel } from './names.ts';

/** How many characters fit: the server answers more with an internal error. */
const LONGEST: Readonly<Record<string, number>> = {
  ...{ phone: 50, status: 50, priority: 50, content_type: 50, type: 50, provider: 50, trigger: 50 },
  ...{ model: 100, start_node_id: 100 },
  ...{ name: 255, email: 255, identifier: 255, trigger_value: 255, source: 255 },
  avatar_url: 500,
};

/** Refuses texts that the server cannot store. */
export const checkTexts = (body: unknown): void => {
  for (const [name, value] of Object.entries(body ?? {})) {
    if (typeof value !== 'string') continue;
    const longest = LONGEST[name] ?? Number.POSITIVE_INFINITY;
    const problem =
      value.length > longest && [...value].length > longest
        ? `has more than ${longest} characters`
        : value.includes('\0') && 'contains a NUL character';
    if (problem)
      throw invalidArgument(
        Object.keys(camel({ [name]: value }))[0] as string,
        `${problem}: the server cannot store it`,
      );
  }
};
