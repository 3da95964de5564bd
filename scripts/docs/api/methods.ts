import { type DeclarationReflection, ReflectionKind } from 'typedoc';
import { type Call, Doc } from './comment.ts';

/** Every method of a class, or the function itself. */
export const methodsOf = (owner: DeclarationReflection): DeclarationReflection[] =>
  owner.kind === ReflectionKind.Function
    ? [owner]
    : (owner.children ?? []).filter(({ kind, inheritedFrom }) => kind === ReflectionKind.Method && !inheritedFrom);

/** The line of a method's docstring that says what it calls. */
export const apiOf = ({ signatures = [] }: DeclarationReflection): string | undefined => {
  for (const { comment, parameters = [] } of signatures) {
    // TypeDoc moves what `@param` says to the parameters.
    const all = [comment, ...parameters.map((one) => one.comment)];
    const found = Doc.api(all.flatMap((one) => new Doc(one, undefined as never, '').texts));
    if (found !== undefined) return found;
  }
  return undefined;
};

export const callsOf = (method: DeclarationReflection): Call[] => Doc.calls(apiOf(method) ?? '');
