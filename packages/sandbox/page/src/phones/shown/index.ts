import type { MessageContent as AntonniaContent } from '@linktor/core-gen/antonnia';
import type { MessageContent as LinktorContent } from '@linktor/core-gen/linktor';
import type { AppMessage, ContactMessage } from '@linktor/core-gen/sinch';
import type { PhoneMessage, Platform } from '../../api/types.ts';
import { fromAntonnia } from './antonnia.ts';
import { fromLinktor } from './linktor.ts';
import type { Shown } from './shown.ts';
import { fromSinchApp, fromSinchContact } from './sinch.ts';

/**
 * What a phone on this channel shows of a message. The content is the platform's own, validated by the sandbox; what the page
 * cannot read all the same is shown as it is.
 */
export function showMessage(platform: Platform, channel: string, { from, content }: PhoneMessage): Shown {
  if (typeof content === 'string') return { text: content };
  if (typeof content !== 'object' || content === null) return { raw: content };
  try {
    const shown =
      platform === 'linktor'
        ? fromLinktor(content as LinktorContent)
        : platform === 'antonnia'
          ? fromAntonnia(content as AntonniaContent)
          : from === 'app'
            ? fromSinchApp(content as AppMessage, channel)
            : fromSinchContact(content as ContactMessage);
    return Object.keys(shown).length > 0 ? shown : { raw: content };
  } catch {
    return { raw: content };
  }
}
