import { Fragment, type JSX } from 'preact';
import { type TextPart, textParts } from './text-parts.ts';

export function Words({ text }: { text: string }): JSX.Element {
  return (
    <p class="words">
      {textParts(text).map((part, at) => (
        <Fragment key={`${at}`}>{drawn(part)}</Fragment>
      ))}
    </p>
  );
}

function drawn({ kind, text }: TextPart): JSX.Element | string {
  switch (kind) {
    case 'bold':
      return <b>{text}</b>;
    case 'slanted':
      return <i>{text}</i>;
    case 'struck':
      return <s>{text}</s>;
    case 'code':
      return <code>{text}</code>;
    case 'link':
      return (
        <a href={text} target="_blank" rel="noreferrer">
          {text}
        </a>
      );
    default:
      return text;
  }
}
