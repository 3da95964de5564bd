import type { ComponentChildren, JSX } from 'preact';
import type { PhoneMessage } from '../../api/types.ts';
import { timeOfDay } from '../../parts/format.ts';
import { Icon } from '../../parts/icon.tsx';
import type { Card, Person, Place, Shown, Template } from '../shown/shown.ts';
import { Ticks } from '../ticks.tsx';
import { Choices, MenuButton, type Pick } from './choices.tsx';
import { MediaView } from './media.tsx';
import { Words } from './words.tsx';

interface BubbleProps {
  message: PhoneMessage;
  shown: Shown;
  /** Picks a button or row of this message. */
  onPick: Pick;
}

/** One message as the customer's phone shows it, or why the channel would not show it. */
export function Bubble({ message, shown, onPick }: BubbleProps): JSX.Element {
  const mine = message.from === 'customer';
  const refused = message.refused !== undefined;
  const pick = mine || refused ? undefined : onPick;
  const time = (
    <span class="stamp">
      <time dateTime={message.at}>{timeOfDay(message.at)}</time>
      {!mine && <Ticks status={message.status} />}
    </span>
  );
  if (shown.aside !== undefined)
    return (
      <li class="aside">
        <details>
          <summary>{shown.aside}</summary>
          <pre>{typeof shown.raw === 'string' ? shown.raw : JSON.stringify(shown.raw, null, 2)}</pre>
        </details>
      </li>
    );
  const sticker = shown.media?.kind === 'sticker' && !shown.text;
  const many = (shown.cards?.length ?? 0) > 1;
  return (
    <li class={`message ${mine ? 'mine' : 'theirs'} ${refused ? 'refused' : ''}`}>
      <span class="sr-only">{mine ? 'Customer' : 'App'}: </span>
      {refused && (
        <p class="refusal" role="note">
          <Icon name="failed" size={18} />
          <span>
            <b>Not delivered</b> {message.refused}
          </span>
        </p>
      )}
      {hasBubble(shown) && (
        <div class={`bubble ${sticker ? 'bare' : ''}`}>
          {shown.media && <MediaView media={shown.media} alone={!shown.text} />}
          {shown.place && <PlaceView place={shown.place} />}
          {shown.person && <PersonView person={shown.person} />}
          {shown.template && <TemplateView template={shown.template} />}
          {shown.header && <p class="header">{shown.header}</p>}
          {shown.text && <Words text={shown.text} />}
          {shown.footer && <p class="footer">{shown.footer}</p>}
          {shown.raw !== undefined && <pre class="raw">{JSON.stringify(shown.raw, null, 2)}</pre>}
          {time}
        </div>
      )}
      {shown.cards && (
        <section class={`cards ${many ? 'many' : ''}`} aria-label="Cards" {...(many ? { tabIndex: 0 } : {})}>
          {shown.cards.map((card, at) => (
            <CardView key={`${at}`} card={card} onPick={pick}>
              {hasBubble(shown) || at > 0 ? undefined : time}
            </CardView>
          ))}
        </section>
      )}
      {shown.choices && <Choices choices={shown.choices} onPick={pick} />}
      {shown.menu && <MenuButton menu={shown.menu} onPick={pick} />}
    </li>
  );
}

const hasBubble = ({ text, header, media, place, person, template, raw, cards, choices, menu }: Shown): boolean =>
  Boolean(text || header || media || place || person || template || raw !== undefined) || !(cards || choices || menu);

function CardView(props: { card: Card; onPick: Pick | undefined; children: ComponentChildren }): JSX.Element {
  const { title, text, media, choices } = props.card;
  return (
    <div class="card">
      {media && <MediaView media={media} />}
      <div class="card-text">
        {title && <b>{title}</b>}
        {text && <Words text={text} />}
        {props.children}
      </div>
      {choices.length > 0 && <Choices choices={choices} onPick={props.onPick} />}
    </div>
  );
}

function PlaceView({ place }: { place: Place }): JSX.Element {
  const { latitude, longitude, title, address } = place;
  return (
    <a
      class="place"
      href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`}
      target="_blank"
      rel="noreferrer"
    >
      <span class="map" aria-hidden="true">
        <Icon name="place" size={34} />
      </span>
      <b>{title ?? 'A place'}</b>
      <small>{address ?? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`}</small>
    </a>
  );
}

function PersonView({ person }: { person: Person }): JSX.Element {
  return (
    <span class="person">
      <span class="avatar" aria-hidden="true">
        <Icon name="person" size={20} />
      </span>
      <span>
        <b>{person.name}</b>
        {person.lines.map((line) => (
          <small key={line}>{line}</small>
        ))}
      </span>
    </span>
  );
}

/** The channel fills in its own text, which only the provider knows: here is what it is filled in with. */
function TemplateView({ template: { name, language, parameters } }: { template: Template }): JSX.Element {
  return (
    <span class="template">
      <small>Template</small>
      <b>{name}</b>
      {language && <small>{language}</small>}
      {parameters.length > 0 && (
        <span class="parameters">
          {parameters.map((one, at) => (
            <span key={`${at}`}>
              {one.name && <small>{one.name}</small>} {one.value}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
