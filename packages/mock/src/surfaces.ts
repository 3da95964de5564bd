import { MockError } from './errors.ts';
import type { Surface } from './types.ts';

interface SurfaceFacts {
  /** What a person calls it. */
  title: string;
  /** Its specification's file name. */
  file: string;
  /** Stable, so that an `.env` file can name it. */
  port: number;
  /** The statuses with which it refuses a request that is not valid, the usual one first. */
  invalid: readonly number[];
  /** What it answers where there is no route, with 404 and in plain text; absent: its error for what it does not find. */
  noRoute?: string;
}

export const SURFACES: Readonly<Record<Surface, SurfaceFacts>> = {
  linktor: { title: 'Linktor', file: 'linktor.yaml', port: 4010, invalid: [400, 422] },
  antonnia: { title: 'Antonnia', file: 'antonnia.yaml', port: 4011, invalid: [422, 400] },
  sinch: { title: 'Sinch Conversation', file: 'sinch-conversation.yaml', port: 4012, invalid: [400, 422] },
  'linktor-server': {
    title: 'Linktor server',
    file: 'linktor-server.yaml',
    port: 4013,
    invalid: [400],
    noRoute: '404 page not found',
  },
};

export const SURFACE_NAMES = Object.keys(SURFACES) as readonly Surface[];

/** Narrows a name that came from outside. */
export function assertSurface(name: string): asserts name is Surface {
  if (!Object.hasOwn(SURFACES, name)) {
    throw new MockError(
      'UNKNOWN_SURFACE',
      `There is no surface "${name}".`,
      `Use one of: ${SURFACE_NAMES.join(', ')}.`,
    );
  }
}
