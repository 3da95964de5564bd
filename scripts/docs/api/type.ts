import type {
  DeclarationReflection,
  ReferenceType,
  SignatureReflection,
  SomeType,
  TypeParameterReflection,
} from 'typedoc';
import { type Html, html, join, type Part } from '../html.ts';
import { relative } from '../page.ts';
import type { Places } from './places.ts';

/** Prints types as TypeScript writes them, with a link at every name that is described somewhere. */
export class TypePrinter {
  readonly #places: Places;
  readonly #page: string;

  constructor(places: Places, page: string) {
    this.#places = places;
    this.#page = page;
  }

  print(type: SomeType | undefined): Html {
    if (type === undefined) return html`unknown`;
    switch (type.type) {
      case 'array':
        return html`${this.#grouped(type.elementType)}[]`;
      case 'union':
        return join(
          type.types.map((one) => this.#grouped(one)),
          ' | ',
        );
      case 'intersection':
        return join(
          type.types.map((one) => this.#grouped(one)),
          ' & ',
        );
      case 'reference':
        return this.#reference(type);
      case 'reflection':
        return this.#reflection(type.declaration);
      case 'tuple':
        return html`[${join(
          (type.elements ?? []).map((one) => this.print(one)),
          ', ',
        )}]`;
      case 'typeOperator':
        return html`${type.operator} ${this.print(type.target)}`;
      case 'indexedAccess':
        return html`${this.print(type.objectType)}[${this.print(type.indexType)}]`;
      case 'optional':
        return html`${this.print(type.elementType)}?`;
      case 'rest':
        return html`...${this.print(type.elementType)}`;
      case 'namedTupleMember':
        return html`${type.name}: ${this.print(type.element)}`;
      case 'predicate':
        return html`${type.name} is ${this.print(type.targetType)}`;
      case 'query':
        return html`typeof ${this.print(type.queryType)}`;
      case 'mapped':
        return html`{ [${type.parameter} in ${this.print(type.parameterType)}]: ${this.print(type.templateType)} }`;
      case 'conditional':
        return html`${this.print(type.checkType)} extends ${this.print(type.extendsType)} ? ${this.print(type.trueType)} : ${this.print(type.falseType)}`;
      default:
        return html`${type.toString()}`;
    }
  }

  /** `(id: string, options?: RequestOptions): ApiPromise<Message>` */
  signature(signature: SignatureReflection, result: ': ' | ' => ' = ': '): Html {
    const parameters = (signature.parameters ?? []).map(
      ({ name, type, flags, defaultValue }) =>
        html`${flags.isRest && '...'}${name === '__namedParameters' ? 'options' : name}${(flags.isOptional || defaultValue !== undefined) && '?'}: ${this.print(type)}`,
    );
    return html`${this.typeParameters(signature.typeParameters)}(${join(parameters, ', ')})${result}${this.print(signature.type)}`;
  }

  /** `<T extends X>`, or nothing. */
  typeParameters(parameters: readonly TypeParameterReflection[] | undefined): Html {
    if (!parameters?.length) return html``;
    const all = parameters.map(({ name, type }) => html`${name}${type && html` extends ${this.print(type)}`}`);
    return html`${'<'}${join(all, ', ')}${'>'}`;
  }

  #grouped(type: SomeType): Html {
    const needs =
      ['union', 'intersection', 'conditional', 'typeOperator'].includes(type.type) || this.#isFunction(type);
    return needs ? html`(${this.print(type)})` : this.print(type);
  }

  #isFunction(type: SomeType): boolean {
    return type.type === 'reflection' && Boolean(type.declaration.signatures?.length);
  }

  #reference(type: ReferenceType): Html {
    const args = type.typeArguments?.length
      ? html`${'<'}${join(
          type.typeArguments.map((one) => this.print(one)),
          ', ',
        )}${'>'}`
      : html``;
    const place = this.#placeOf(type);
    const name: Part = place ? html`<a href="${relative(this.#page, place)}">${type.name}</a>` : type.name;
    return html`${name}${args}`;
  }

  #placeOf(type: ReferenceType): string | undefined {
    if (type.reflection) return this.#places.of(type.reflection);
    const { symbolId } = type;
    if (!symbolId) return undefined;
    return this.#places.ofGenerated(symbolId.packagePath, symbolId.qualifiedName);
  }

  #reflection(declaration: DeclarationReflection): Html {
    const { signatures, children = [], indexSignatures = [] } = declaration;
    if (signatures?.[0] && children.length === 0) return this.signature(signatures[0], ' => ');
    const parts = [
      ...indexSignatures.map(
        ({ parameters, type }) =>
          html`[${parameters?.[0]?.name ?? 'key'}: ${this.print(parameters?.[0]?.type)}]: ${this.print(type)}`,
      ),
      ...children.map((child) => this.#property(child)),
    ];
    return parts.length === 0 ? html`{}` : html`{ ${join(parts, '; ')} }`;
  }

  #property({ name, type, flags, signatures }: DeclarationReflection): Html {
    const [signature] = signatures ?? [];
    return html`${flags.isReadonly && 'readonly '}${name}${flags.isOptional && '?'}${
      signature ? this.signature(signature) : html`: ${this.print(type)}`
    }`;
  }
}
