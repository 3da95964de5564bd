// The API reference: a page per import, with everything it exports.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DeclarationReflection, ReflectionKind, type SignatureReflection } from 'typedoc';
import { root } from '../../run-command.ts';
import { type Html, html, join, raw } from '../html.ts';
import { renderInline } from '../markdown.ts';
import { type Page, relative, type Section } from '../page.ts';
import { Doc, lines } from './comment.ts';
import { apiOf, methodsOf } from './methods.ts';
import { anchor, type Places } from './places.ts';
import type { Module } from './project.ts';
import { TypePrinter } from './type.ts';
import type { Wrappers } from './wrappers.ts';

const ORDER = [ReflectionKind.Class, ReflectionKind.Function, ReflectionKind.Interface, ReflectionKind.TypeAlias];
const rank = ({ kind }: DeclarationReflection): number => (ORDER.indexOf(kind) + ORDER.length + 1) % (ORDER.length + 1);

const KINDS: Readonly<Record<number, string>> = {
  [ReflectionKind.Class]: 'class',
  [ReflectionKind.Function]: 'function',
  [ReflectionKind.Interface]: 'interface',
  [ReflectionKind.TypeAlias]: 'type',
  [ReflectionKind.Variable]: 'constant',
  [ReflectionKind.Namespace]: 'namespace',
};

/** A path that may be broken at its slashes. */
const breakable = (path: string): Html => raw(path.replaceAll('/', '/<wbr>'));

/** Writes the page of one import. */
export class ApiPage {
  readonly #module: Module;
  readonly #places: Places;
  readonly #wrappers: Wrappers;
  readonly #types: TypePrinter;

  constructor(module: Module, places: Places, wrappers: Wrappers) {
    this.#module = module;
    this.#places = places;
    this.#wrappers = wrappers;
    this.#types = new TypePrinter(places, module.entry.path);
  }

  page(): Page {
    const { entry, others } = this.#module;
    const own = [...this.#module.own].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
    const again = others.flatMap(({ name, reflection }) => {
      const place = this.#places.of(reflection);
      return place ? [html`<a href="${relative(entry.path, place)}"><code>${name}</code></a>`] : [];
    });
    const sections: Section[] = own.flatMap((one) => [
      { id: anchor(one.name), title: one.name, level: 2, text: this.#doc(one).summaryText },
      ...methodsOf(one)
        .filter((method) => method !== one)
        .map((method) => ({
          id: anchor(one.name, method.name),
          title: `${one.name}.${method.name}`,
          level: 3,
          text: new Doc(method.signatures?.[0]?.comment, this.#places, entry.path).summaryText,
        })),
    ]);
    return {
      path: entry.path,
      title: entry.name,
      label: entry.name.replace('@linktor/', ''),
      group: 'API reference',
      body: html`<h1 id="top">${breakable(entry.name)}</h1>${this.#guide()}${own.map((one) => this.#export(one))}${
        again.length > 0 && html`<h2 id="also-exported">Also exported</h2><p>${join(again, ', ')}</p>`
      }`,
      sections: [{ id: 'top', title: entry.name, level: 1, text: 'API reference' }, ...sections],
    };
  }

  /** The guide of the package this import belongs to. */
  #guide(): Html {
    const { name, path } = this.#module.entry;
    const [, folder = ''] = name.split('/');
    if (!existsSync(resolve(root, 'packages', folder, 'README.md'))) return html``;
    return html`<p>What it exports. How to use it: <a href="${relative(path, `guides/${folder}.html`)}">the guide of @linktor/${folder}</a>.</p>`;
  }

  #doc(one: DeclarationReflection): Doc {
    return new Doc(one.comment ?? one.signatures?.[0]?.comment, this.#places, this.#module.entry.path);
  }

  #export(one: DeclarationReflection): Html {
    return html`<section class="export"><h2 id="${anchor(one.name)}"><span class="kind">${KINDS[one.kind] ?? ''}</span> <code>${one.name}</code></h2>${
      one.kind === ReflectionKind.Class ? this.#class(one) : this.#other(one)
    }</section>`;
  }

  #class(one: DeclarationReflection): Html {
    const [base] = one.extendedTypes ?? [];
    const maker = one.children?.find(
      ({ kind, inheritedFrom }) => kind === ReflectionKind.Constructor && !inheritedFrom,
    );
    const data = (one.children ?? []).filter(
      ({ kind, inheritedFrom, flags }) =>
        (kind === ReflectionKind.Property || kind === ReflectionKind.Accessor) && !inheritedFrom && !flags.isStatic,
    );
    return html`${base && html`<p>extends <code>${this.#types.print(base)}</code></p>`}${this.#doc(one).summary}${this.#doc(one).examples}${
      maker && this.#signatures(maker, `new ${one.name}`)
    }${this.#properties(one, data)}${methodsOf(one).map((method) => this.#method(one, method))}`;
  }

  #other(one: DeclarationReflection): Html {
    if (one.kind === ReflectionKind.Function) return this.#signatures(one, one.name);
    const doc = this.#doc(one);
    const type = one.kind === ReflectionKind.Interface ? undefined : one.type;
    const word = one.kind === ReflectionKind.TypeAlias ? 'type' : 'const';
    const sign = one.kind === ReflectionKind.TypeAlias ? ' = ' : ': ';
    // A type that is an object is told field by field, like an interface.
    const fields = type?.type === 'reflection' ? type.declaration.children : one.children;
    const bases = (one.extendedTypes ?? []).map((base) => this.#types.print(base));
    return html`${bases.length > 0 && html`<p>extends <code>${join(bases, ', ')}</code></p>`}${
      type &&
      !fields?.length &&
      html`<pre tabindex="0"><code>${word} ${one.name}${this.#types.typeParameters(one.typeParameters)}${sign}${this.#types.print(type)}</code></pre>`
    }${doc.summary}${doc.examples}${this.#properties(
      one,
      (fields ?? []).filter(({ inheritedFrom }) => !inheritedFrom),
    )}`;
  }

  #properties(owner: DeclarationReflection, properties: readonly DeclarationReflection[]): Html {
    if (properties.length === 0) return html``;
    return html`<dl class="fields">${properties.map((one) => {
      const [signature] = one.getSignature ? [one.getSignature] : (one.signatures ?? []);
      const isMethod = Boolean(one.signatures?.length);
      const type =
        signature && isMethod ? this.#types.signature(signature) : this.#types.print(signature?.type ?? one.type);
      const doc = new Doc(one.comment ?? signature?.comment, this.#places, this.#module.entry.path);
      return html`<dt id="${anchor(owner.name, one.name)}"><code>${one.name}${one.flags.isOptional && '?'}</code> <code class="type">${type}</code></dt><dd>${doc.inline}</dd>`;
    })}</dl>`;
  }

  #method(owner: DeclarationReflection, method: DeclarationReflection): Html {
    return html`<section class="method"><h3 id="${anchor(owner.name, method.name)}"><code>${method.flags.isStatic && 'static '}${method.name}</code></h3>${this.#signatures(method, method.name)}</section>`;
  }

  #signatures(one: DeclarationReflection, name: string): Html {
    const signatures = one.signatures ?? [];
    const api = apiOf(one);
    return html`${signatures.map((signature) => this.#signature(signature, name))}${api && html`<p class="api">${this.#api(api)}</p>`}`;
  }

  #signature(signature: SignatureReflection, name: string): Html {
    const { path } = this.#module.entry;
    const doc = new Doc(signature.comment, this.#places, path);
    const told = (signature.parameters ?? []).filter(({ comment }) => comment?.hasVisibleComponent());
    return html`<pre tabindex="0"><code>${name}${this.#types.signature(signature)}</code></pre>${doc.summary}${
      told.length > 0 &&
      html`<dl class="fields">${told.map(
        ({ name: parameter, comment }) =>
          html`<dt><code>${parameter}</code></dt><dd>${Doc.text(comment, this.#places, path)}</dd>`,
      )}</dl>`
    }${doc.returns && html`<p>Returns: ${doc.returns}</p>`}${lines('Throws', doc.throws)}${doc.examples}`;
  }

  #api(api: string): Html {
    const { entry } = this.#module;
    const [call] = Doc.calls(api);
    const found = call && this.#wrappers.operation(entry.name, call.method, call.path);
    const text = renderInline(api);
    return found ? html`API: ${text} (<a href="${relative(entry.path, found)}">reference</a>)` : html`API: ${text}`;
  }
}
