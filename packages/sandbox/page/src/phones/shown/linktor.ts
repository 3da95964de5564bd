import type { ButtonContent, MediaContent, MessageContent, TemplateContent } from '@linktor/core-gen/linktor';
import { type Choice, type Media, mediaKind, type Shown, type Template } from './shown.ts';

export function fromLinktor(content: MessageContent): Shown {
  const { text, media, location, contact, buttons, listSections, template } = content;
  const shown: Shown = {};
  const words = text ?? media?.caption;
  if (words) shown.text = words;
  if (media) shown.media = file(media);
  if (location) {
    const { latitude, longitude, name, address } = location;
    shown.place = { latitude, longitude, ...(name ? { title: name } : {}), ...(address ? { address } : {}) };
  }
  if (contact) shown.person = { name: contact.name, lines: [...(contact.phones ?? []), ...(contact.emails ?? [])] };
  if (buttons?.length) shown.choices = buttons.map(choice);
  if (listSections?.length) shown.menu = { button: 'Choose', sections: listSections };
  if (template) shown.template = templateOf(template);
  return shown;
}

function file({ url, mimeType, filename, size }: MediaContent & { type?: string }): Media {
  const kind = mediaKind(url, mimeType);
  return { kind, url, ...(filename ? { name: filename } : {}), ...(size === undefined ? {} : { size }) };
}

function choice({ type, text, payload, url, phone }: ButtonContent): Choice {
  const id = payload ?? text;
  if (type === 'url') return { kind: 'url', label: text, id, ...(url ? { detail: url } : {}) };
  if (type === 'call') return { kind: 'call', label: text, id, ...(phone ? { detail: phone } : {}) };
  return { kind: 'reply', label: text, id };
}

function templateOf({ name, language, components }: TemplateContent): Template {
  const parameters = (components ?? []).flatMap(({ type, parameters }) =>
    (parameters ?? []).map((one) => ({ name: type, value: one.text ?? one.media?.url ?? one.type })),
  );
  return { name, language, parameters };
}
