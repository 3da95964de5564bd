import { PGlite } from '@electric-sql/pglite';

// To make a cluster takes two seconds of a processor, to copy one that is made half a second: the test files of a process share one.
let made: Promise<Blob> | undefined;

async function makeCluster(): Promise<Blob> {
  // Before it is ready it would be waited for for ever.
  const pglite = await PGlite.create();
  const cluster = await pglite.dumpDataDir('none');
  await pglite.close();
  return cluster as Blob;
}

/** A PGlite of one's own, as `new PGlite()` makes it: in memory, and empty. */
export async function startPglite(): Promise<PGlite> {
  made ??= makeCluster();
  return PGlite.create({ loadDataDir: await made });
}
