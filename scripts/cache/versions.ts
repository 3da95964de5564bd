/**
 * Exact versions of what a check needs and nobody else does: about 1 GB of runtimes, compilers and a registry, which an
 * ordinary `pnpm install` should not have to bring.
 */
export const VERSIONS = {
  node20: '20.20.2',
  node22: '22.23.3',
  node26: '26.10.0',
  bun: '1.4.5',
  deno: '2.9.6',
  workerd: '1.20261117.1',
  typesNode: '20.19.43',
  verdaccio: '6.10.4',
  typescript54: '5.4.5',
  typescript59: '5.9.3',
  typescript60: '6.0.3',
  typescript70: '7.0.2',
} as const;
