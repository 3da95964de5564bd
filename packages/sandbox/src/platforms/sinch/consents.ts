import {
  type ConsentListTypeInput,
  listConsentAuditRecords,
  listConsentIdentities,
  type MessageContentType,
} from '@linktor/core-gen/sinch';
import type { Handlers, World } from '../../engine/context.ts';
import { number, on } from '../typed.ts';
import { bare } from './address-book.ts';
import { theApp } from './apps.ts';

import { PAGE_SIZE, paged } from './paging.ts';
import { audits, consents } from './records.ts';

/** The lists that keep a message of this kind from going out. What says nothing of its purpose always goes. */
const LISTS: Readonly<Record<MessageContentType, readonly ConsentListTypeInput[]>> = {
  CONTENT_UNKNOWN: [],
  CONTENT_MARKETING: ['OPT_OUT_ALL', 'OPT_OUT_MARKETING'],
  CONTENT_NOTIFICATION: ['OPT_OUT_ALL', 'OPT_OUT_NOTIFICATION'],
};

/** Where the state has it that an address is on a list of an app. */
export const consentKey = (app_id: string, list_type: ConsentListTypeInput, identity: string): string =>
  `${app_id} ${list_type} ${bare(identity)}`;

/** Whether the recipient wants no such messages of this app. */
export const isOptedOut = (world: World, app_id: string, identity: string, content: MessageContentType): boolean =>
  LISTS[content].some((list) => consents(world).has(consentKey(app_id, list, identity)));

export const consentHandlers: Handlers = {
  ...on(listConsentIdentities, ({ path }, context) => {
    const { id } = theApp(context, path.app_id);
    const found = consents(context)
      .by('app_id', id)
      .filter(({ list_type }) => list_type === path.list_type);
    const page = number(context, 'page_number') ?? 0;
    const skipped = page * (number(context, 'page_size') ?? PAGE_SIZE);
    const { items, next_page_token } = paged(context, found.slice(skipped));
    return { identities: items.map(({ identity }) => ({ identity })), next_page_token };
  }),

  ...on(listConsentAuditRecords, ({ path }, context) => {
    const { id } = theApp(context, path.app_id);
    const found = audits(context).by('identity', bare(path.identity));
    const audit_records = found.map(({ record }) => record).filter(({ app_id }) => app_id === id);
    return { identity: { identity: path.identity }, audit_records };
  }),
};
