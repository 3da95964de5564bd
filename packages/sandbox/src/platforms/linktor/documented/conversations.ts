import type {
  DocCloseConversationInput,
  DocMedia,
  DocParticipant,
  DocTransferConversationInput,
} from '@linktor/core-gen/linktor';
import type { Context, Handlers } from '../../../engine/context.ts';
import { callerOf } from '../auth.ts';
import { moveTo } from '../conversations.ts';
import { type KeptConversation, kept, must, present } from '../documents.ts';
import { tellConversation } from '../events.ts';

const conversationOf = (context: Context): KeptConversation => must(context, 'conversations', context.params['id']);

const meta = ({ requestId }: Context) => ({ requestId });

/** How long an upload can be fetched, in milliseconds. */
const MEDIA_LIFE = 7 * 86_400_000;

export const docConversations: Handlers = {
  listConversationParticipants(context) {
    const { contactId, assignedTo } = conversationOf(context);
    const contact = kept(context, 'contacts').get(contactId);
    const user = kept(context, 'users').get(assignedTo ?? '');
    const people: DocParticipant[] = [];
    if (contact !== undefined) {
      const { id, name, phone, email } = contact;
      people.push({ id, type: 'contact', attributes: present({ name, phone, email }) });
    }
    if (assignedTo !== undefined) {
      people.push({
        id: assignedTo,
        type: 'user',
        attributes: present({ name: user?.name, email: user?.email, role: user?.role }),
      });
    }
    return { body: { data: people, meta: meta(context) } };
  },

  closeConversation(context) {
    const { reason, resolution } = (context.body ?? {}) as DocCloseConversationInput;
    const { status } = moveTo(context, conversationOf(context), 'closed');
    const caller = callerOf(context);
    const closedBy = caller && { id: caller.id, name: caller.name };
    const closed = {
      status,
      closedAt: context.clock.iso(),
      ...present({ closedBy, resolution, closureReason: reason }),
    };
    return { body: { data: closed, meta: meta(context) } };
  },

  transferConversation(context) {
    const before = conversationOf(context);
    const { toAssigneeId } = context.body as DocTransferConversationInput;
    const now = context.clock.iso();
    const after = { ...before, assignedTo: toAssigneeId, assignedAt: now, updatedAt: now };
    kept(context, 'conversations').put(before.id, after);
    tellConversation(context, 'conversation.transferred', after, before);
    return { body: { data: {}, meta: meta(context) } };
  },

  /** The bytes are not kept: the address leads nowhere. */
  uploadMedia(context) {
    const file = context.form?.find((part) => 'bytes' in part);
    const type = context.form?.find((part) => part.name === 'type' && 'text' in part);
    const id = context.ids.next('media_');
    const media: DocMedia = {
      ...{ id, url: `https://media.sandbox.invalid/${id}`, expiresAt: context.clock.iso(MEDIA_LIFE) },
      ...(file !== undefined && 'bytes' in file ? { mimeType: file.type, size: file.bytes.length } : {}),
      ...(type !== undefined && 'text' in type ? { type: type.text } : {}),
    };
    return { status: 201, body: { data: media, meta: meta(context) } };
  },
};
