import type { LinktorError } from './error.ts';

const made = new Map<string, typeof LinktorError>();

/**
 * The class of an error that is made in code loaded after a failure: programs that do not name it need not carry it. It is not the
 * very one that `errors.ts` exports, but as good: `instanceof` compares by `kind`.
 * @param Base `LinktorError`, handed in: to import it would take it along once more.
 */
export function errorClass(Base: typeof LinktorError, name: string): typeof LinktorError {
  let found = made.get(name);
  if (!found) {
    const named = {
      // Whose name is that of the member, whatever a minifier does.
      [name]: class extends Base {
        static override readonly kind: string = `linktor.${name}`;
      },
    };
    found = named[name] as typeof LinktorError;
    made.set(name, found);
  }
  return found;
}
