import { checkOptions, closest, invalidArgument, NotFoundError } from '@linktor/core';
import { setPaused } from '../campaigns/pause.ts';
import { isLaneName } from '../engine/lanes.ts';
import { assertText } from '../messages/text.ts';
import { Pace } from '../pace/pace.ts';
import type { Runtime } from '../runtime.ts';

/** What is paused, or goes on. */
export type Holding =
  /** A campaign. */
  | { campaign: string; platform?: never; all?: never }
  /** Whatever goes to a platform, under the name it has among the senders. */
  | { platform: string; campaign?: never; all?: never }
  /** Every platform that something was ever added for. */
  | { all: true; campaign?: never; platform?: never };

/** Pauses something for the whole fleet, or lets it go on. */
export async function hold({ database, schema, senders }: Runtime, what: Holding, paused: boolean): Promise<void> {
  const { campaign, platform, all } = checkOptions(what, ['campaign', 'platform', 'all'], 'pause options');
  if ([campaign, platform, all].filter((given) => given !== undefined).length !== 1)
    throw invalidArgument('what', 'must name one of campaign, platform and all');
  if (all !== undefined && all !== true) throw invalidArgument('all', 'must be true, or left out');
  if (campaign !== undefined) {
    assertText(campaign, 'campaign');
    await setPaused(database, schema, campaign, paused);
    return;
  }
  if (platform !== undefined && !isLaneName(platform))
    throw invalidArgument('platform', 'must be the name of a sender', 'For one: linktor, sinch or antonnia.');
  const { rows } = await database.query(
    `SELECT DISTINCT platform FROM ${schema}.message UNION SELECT platform FROM ${schema}.gate`,
  );
  const known = (rows as { platform: string }[]).map((row) => row.platform);
  // A slip of the pen must not leave somebody believing that nothing goes out.
  if (platform !== undefined && !known.includes(platform) && !Object.hasOwn(senders, platform))
    throw unknownPlatform(platform, [...new Set([...known, ...Object.keys(senders)])]);
  const pace = new Pace(database, { schema });
  for (const name of platform === undefined ? known : [platform]) await (paused ? pace.pause(name) : pace.resume(name));
}

const unknownPlatform = (platform: string, known: readonly string[]): NotFoundError => {
  const near = closest(platform, known);
  return new NotFoundError(
    `nothing goes to a platform ${JSON.stringify(platform)}${near ? `; did you mean "${near}"?` : ''}`,
    {
      code: 'PLATFORM_NOT_FOUND',
      remediation: `There is ${known.length > 0 ? known.join(', ') : 'none yet: no message was ever added'}.`,
    },
  );
};
