// Loaded with the first message that is more than a text.
import { invalidArgument } from '@linktor/core';
import type { ButtonContent, SendMessageInput } from '@linktor/core-gen/linktor';
import type { SendMessageInput as Body } from '@linktor/core-gen/linktor-server';
import { NotSupportedError } from '../errors.ts';
import { given, strings } from '../names.ts';

const KINDS = ['text', 'media', 'location', 'buttons', 'template'] as const;

/** What is more than a text. */
export const structured = (input: SendMessageInput): Body => {
  const kinds = KINDS.filter((kind) => input[kind] !== undefined && !(kind === 'text' && input.buttons !== undefined));
  if (kinds.length !== 1) {
    throw kinds.length === 0
      ? invalidArgument('data', `has none of ${KINDS.join(', ')}`)
      : new NotSupportedError(`a message of ${kinds.join(' and ')} is not supported by the self-hosted server`, {
          details: { parameter: kinds[1] },
          remediation: 'Send one message for each.',
        });
  }
  const { text, media, location, buttons, template } = input;
  if (buttons !== undefined) return buttonsOf(buttons, text);
  if (location) {
    const { latitude, longitude, name, address } = location;
    const known = given({ latitude, longitude, name, address });
    return {
      content_type: 'location',
      content: JSON.stringify(known),
      metadata: strings(known) as Record<string, string>,
    };
  }
  if (template) {
    const { name, language, components } = template;
    const metadata = strings({ template_name: name, template_language: language, template_components: components });
    return { content_type: 'template', content: name, metadata: metadata as Record<string, string> };
  }
  const { type, url, filename, caption, mimeType } = media as NonNullable<typeof media>;
  return {
    content_type: type,
    content: caption || filename || url,
    metadata: strings({ media_url: url, filename, mime_type: mimeType }) as Record<string, string>,
  };
};

const buttonsOf = (buttons: readonly ButtonContent[], text: string | undefined): Body => {
  const odd = buttons.find(({ type }) => type !== 'reply');
  if (odd || buttons.length > 3) {
    throw new NotSupportedError(
      `buttons is not supported by the self-hosted server with ${odd ? `type "${odd.type}"` : 'more than three'}`,
      { details: { parameter: 'buttons' }, remediation: 'It takes one to three buttons of type "reply".' },
    );
  }
  if (buttons.length === 0) throw invalidArgument('buttons', 'is empty');
  if (!text) throw invalidArgument('text', 'is missing', 'Buttons stand below a text.');
  const replies = buttons.map(({ text: title, payload }) => ({
    type: 'reply',
    reply: { id: payload ?? title, title },
  }));
  const content = { type: 'button', body: { text }, action: { buttons: replies } };
  return { content_type: 'interactive', content: JSON.stringify(content), metadata: { interactive_type: 'button' } };
};
