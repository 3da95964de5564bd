import type { Comment, CommentDisplayPart } from 'typedoc';
import { type Html, html } from '../html.ts';
import { codeBlock, renderInline, renderText } from '../markdown.ts';
import { relative } from '../page.ts';
import type { Places } from './places.ts';

/** A call of the REST API that a docstring names. */
export interface Call {
  method: string;
  path: string;
}

const API = /\s*API: ([\s\S]*)$/;

/** What a docstring says, taken apart. */
export class Doc {
  readonly #comment: Comment | undefined;
  readonly #places: Places;
  readonly #page: string;
  readonly #link: (part: CommentDisplayPart) => string;

  constructor(comment: Comment | undefined, places: Places, page: string) {
    this.#comment = comment;
    this.#places = places;
    this.#page = page;
    this.#link = (part) => {
      if (part.kind !== 'inline-tag') return part.text;
      const place =
        part.target && typeof part.target === 'object' && 'id' in part.target
          ? places.of(part.target as never)
          : undefined;
      return place ? `[\`${part.text}\`](${relative(page, place)})` : `\`${part.text}\``;
    };
  }

  /** The first part: what the thing is. */
  get summary(): Html {
    return renderText(this.summaryText);
  }

  get inline(): Html {
    return renderInline(this.summaryText);
  }

  get summaryText(): string {
    return this.#text(this.#comment?.summary);
  }

  /** What `@param name` says. */
  static text(comment: Comment | undefined, places: Places, page: string): Html {
    return new Doc(comment, places, page).inline;
  }

  get returns(): Html | undefined {
    return this.#tags('@returns')[0];
  }

  /** What `@throws` says; the error it begins with leads to its description. */
  get throws(): Html[] {
    return this.#tags('@throws', (text) =>
      text.replace(/^\w+Error\b/, (name) => {
        const place = this.#places.named(name);
        return place ? `[\`${name}\`](${relative(this.#page, place)})` : name;
      }),
    );
  }

  get examples(): Html[] {
    const all = this.#comment?.getTags('@example') ?? [];
    return all.map(({ content }) => {
      const text = content.map((part) => part.text).join('');
      const [, language = 'ts', code = text] = /^\s*```(\w*)\n([\s\S]*?)\n```\s*$/.exec(text) ?? [];
      return codeBlock(code, language);
    });
  }

  /** The line `API: …`, wherever in the docstring it ended up: after a tag it counts as the tag's text. */
  static api(texts: readonly string[]): string | undefined {
    for (const text of texts) {
      const found = API.exec(text)?.[1];
      if (found !== undefined) return found.trim();
    }
    return undefined;
  }

  /** The calls a line `API: …` names. */
  static calls(api: string): Call[] {
    return [...api.matchAll(/`(GET|POST|PUT|PATCH|DELETE) ([^`\s?]+)[^`]*`/g)].map(([, method = '', path = '']) => ({
      method,
      path,
    }));
  }

  /** Everything the docstring says, as it was written. */
  get texts(): string[] {
    const tags = this.#comment?.blockTags.map(({ content }) => content) ?? [];
    return [this.#comment?.summary ?? [], ...tags].map((parts) => parts.map(({ text }) => text).join(''));
  }

  #tags(name: `@${string}`, edit = (text: string): string => text): Html[] {
    return (this.#comment?.getTags(name) ?? []).map(({ content }) => renderInline(edit(this.#text(content))));
  }

  #text(parts: CommentDisplayPart[] | undefined): string {
    return (parts ?? []).map(this.#link).join('').replace(API, '');
  }
}

/** A list of sentences, or nothing. */
export const lines = (title: string, items: readonly Html[]): Html =>
  items.length === 0 ? html`` : html`<p>${title}</p><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
