// The axes of the types matrix, and the ways through them.
import { VERSIONS } from '../../cache/versions.ts';

export const TYPESCRIPT = {
  '5.4': VERSIONS.typescript54,
  '5.9': VERSIONS.typescript59,
  '6.0': VERSIONS.typescript60,
  '7.0': VERSIONS.typescript70,
} as const;

export type TypeScript = keyof typeof TYPESCRIPT;
export type Resolution = 'node16' | 'nodenext' | 'bundler';

export interface Combination {
  typescript: TypeScript;
  resolution: Resolution;
  exact: boolean;
  /** With the DOM library and nothing of Node, or the other way round. */
  dom: boolean;
}

const RESOLUTIONS: readonly Resolution[] = ['node16', 'nodenext', 'bundler'];

export const ALL: readonly Combination[] = (Object.keys(TYPESCRIPT) as TypeScript[]).flatMap((typescript) =>
  RESOLUTIONS.flatMap((resolution) =>
    [true, false].flatMap((exact) => [true, false].map((dom) => ({ typescript, resolution, exact, dom }))),
  ),
);

/** Every pair of values of two axes that matters, on the oldest and the newest compiler. */
export const QUICK: readonly Combination[] = [
  { typescript: '5.4', resolution: 'node16', exact: true, dom: false },
  { typescript: '5.4', resolution: 'bundler', exact: false, dom: true },
  { typescript: '7.0', resolution: 'nodenext', exact: false, dom: false },
  { typescript: '7.0', resolution: 'bundler', exact: true, dom: true },
];

/** The compiler options of a user who has only what the combination says; `lib` is the oldest that we support. */
export const compilerOptions = ({ resolution, exact, dom }: Combination): Record<string, unknown> => ({
  target: 'ES2022',
  lib: dom ? ['ES2022', 'DOM', 'DOM.Iterable'] : ['ES2022'],
  types: dom ? [] : ['node'],
  module: resolution === 'bundler' ? 'ESNext' : resolution,
  moduleResolution: resolution,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: exact,
  // Our declarations are checked, not only used.
  skipLibCheck: false,
  noEmit: true,
});
