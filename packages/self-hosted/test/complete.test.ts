import { expect, test } from 'vitest';
import type { entries as ai } from '../src/operations/ai.ts';
import type { entries as analytics } from '../src/operations/analytics.ts';
import type { entries as auth } from '../src/operations/auth.ts';
import type { entries as bots } from '../src/operations/bots.ts';
import type { entries as channels } from '../src/operations/channels.ts';
import type { entries as contacts } from '../src/operations/contacts.ts';
import type { entries as conversations } from '../src/operations/conversations.ts';
import type { entries as documented } from '../src/operations/documented.ts';
import type { entries as flows } from '../src/operations/flows.ts';
import type { entries as knowledgeBases } from '../src/operations/knowledge-bases.ts';
import type { entries as vre } from '../src/operations/vre.ts';
import type { SdkOperation } from '../src/table.ts';

type All = typeof ai &
  typeof analytics &
  typeof auth &
  typeof bots &
  typeof channels &
  typeof contacts &
  typeof conversations &
  typeof documented &
  typeof flows &
  typeof knowledgeBases &
  typeof vre;

/** `true` where every operation has an entry; the names of those without otherwise. */
type Complete = [Exclude<SdkOperation, keyof All>] extends [never] ? true : Exclude<SdkOperation, keyof All>;

test('every operation of the SDK has a mapping or a reason for having none, or this does not compile', () => {
  const complete: Complete = true;
  expect(complete).toBe(true);
});
