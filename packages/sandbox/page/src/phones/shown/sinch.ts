import type {
  AppMessage,
  CardMessage,
  ContactInfoMessage,
  ContactMessage,
  ListMessage,
  LocationMessage,
  MediaMessage,
  Choice as SinchChoice,
  TemplateMessage,
} from '@linktor/core-gen/sinch';
import {
  type Card,
  type Choice,
  fileName,
  type Media,
  type Menu,
  mediaKind,
  type Person,
  type Place,
  type Shown,
} from './shown.ts';

export function fromSinchApp(message: AppMessage, channel: string): Shown {
  const own =
    message.channel_specific_message?.[channel.toUpperCase()] ??
    message.explicit_channel_message?.[channel.toUpperCase()];
  if (own !== undefined) return { aside: 'A message of this channel only', raw: own };
  if (message.text_message) return { text: message.text_message.text };
  if (message.media_message) return { media: media(message.media_message) };
  if (message.location_message) return { place: place(message.location_message) };
  if (message.card_message) return { cards: [card(message.card_message)] };
  if (message.carousel_message) {
    const { cards, choices } = message.carousel_message;
    return { cards: cards.map(card), ...(choices?.length ? { choices: choices.map(choice) } : {}) };
  }
  if (message.choice_message) {
    const { choices, text_message, message_properties } = message.choice_message;
    const footer = message_properties?.whatsapp_footer;
    return {
      ...(text_message ? { text: text_message.text } : {}),
      ...(footer ? { footer } : {}),
      choices: choices.map(choice),
    };
  }
  if (message.list_message) return list(message.list_message);
  if (message.contact_info_message) return { person: person(message.contact_info_message) };
  if (message.template_message) return template(message.template_message, channel);
  return { raw: message };
}

export function fromSinchContact(message: ContactMessage): Shown {
  if (message.text_message) return { text: message.text_message.text };
  if (message.media_message) return { media: media(message.media_message) };
  if (message.media_card_message) {
    const { url, caption } = message.media_card_message;
    return { media: media({ url }), ...(caption ? { text: caption } : {}) };
  }
  if (message.location_message) return { place: place(message.location_message) };
  if (message.choice_response_message) return { text: message.choice_response_message.postback_data };
  if (message.product_response_message) return { text: message.product_response_message.title ?? 'An order' };
  return { raw: message };
}

const media = ({ url, filename_override }: MediaMessage): Media => ({
  kind: mediaKind(filename_override ?? url),
  url,
  name: filename_override ?? fileName(url),
});

const place = ({ coordinates, title, label }: LocationMessage): Place => ({
  latitude: coordinates.latitude,
  longitude: coordinates.longitude,
  title,
  ...(label ? { address: label } : {}),
});

const card = ({ title, description, media_message, choices }: CardMessage): Card => ({
  ...(title ? { title } : {}),
  ...(description ? { text: description } : {}),
  ...(media_message ? { media: media(media_message) } : {}),
  choices: (choices ?? []).map(choice),
});

function choice(one: SinchChoice): Choice {
  const { postback_data } = one;
  const made = (kind: Choice['kind'], label: string, detail?: string): Choice => ({
    kind,
    label,
    id: postback_data ?? label,
    ...(detail ? { detail } : {}),
  });
  if (one.text_message) return made('reply', one.text_message.text);
  if (one.url_message) return made('url', one.url_message.title, one.url_message.url);
  if (one.call_message) return made('call', one.call_message.title, one.call_message.phone_number);
  if (one.location_message) return made('place', one.location_message.title);
  if (one.calendar_message) return made('calendar', one.calendar_message.title, one.calendar_message.event_title);
  if (one.share_location_message) return made('share-place', one.share_location_message.title);
  return made('reply', 'Choice');
}

function list({ title, description, media: picture, sections, message_properties }: ListMessage): Shown {
  const menu: Menu = {
    button: message_properties?.menu ?? 'Options',
    sections: sections.map(({ title, items }) => ({
      ...(title ? { title } : {}),
      rows: items.map(({ choice, product }) =>
        choice
          ? {
              id: choice.postback_data ?? choice.title,
              title: choice.title,
              ...(choice.description ? { description: choice.description } : {}),
            }
          : { id: product?.id ?? '', title: product?.id ?? 'Product', description: product?.marketplace ?? '' },
      ),
    })),
  };
  return {
    header: message_properties?.whatsapp_header ?? title,
    text: description ?? title,
    ...(picture ? { media: media(picture) } : {}),
    menu,
  };
}

const person = ({ name, phone_numbers, email_addresses, organization }: ContactInfoMessage): Person => ({
  name: name.full_name,
  lines: [
    ...(organization?.company ? [organization.company] : []),
    ...phone_numbers.map(({ phone_number }) => phone_number),
    ...(email_addresses ?? []).map(({ email_address }) => email_address),
  ],
});

function template({ omni_template, channel_template }: TemplateMessage, channel: string): Shown {
  const found = channel_template?.[channel.toUpperCase()] ?? omni_template ?? Object.values(channel_template ?? {})[0];
  if (!found) return { raw: { omni_template, channel_template } };
  const { template_id, language_code, parameters } = found;
  return {
    template: {
      name: template_id,
      ...(language_code ? { language: language_code } : {}),
      parameters: Object.entries(parameters ?? {}).map(([name, value]) => ({ name, value })),
    },
  };
}
