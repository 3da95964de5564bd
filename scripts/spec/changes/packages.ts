// Which published packages a change belongs to, and the version step it asks of each.
import type { Change, Level } from '../diff/change.ts';
import type { Surface } from '../openapi.ts';
import type { Touchpoint } from './reach.ts';

export type Bump = 'major' | 'minor' | 'patch';

/** Everything is generated into these. */
export const GENERATED: readonly string[] = ['@linktor/core-gen', '@linktor/raw'];

const BY_TAG: Readonly<Record<string, string>> = {
  Conversations: '@linktor/conversations',
  Contacts: '@linktor/conversations',
  Channels: '@linktor/conversations',
  Messages: '@linktor/conversations',
  Media: '@linktor/conversations',
  Bots: '@linktor/ai',
  Agents: '@linktor/ai',
  Completions: '@linktor/ai',
  Embeddings: '@linktor/ai',
  KnowledgeBases: '@linktor/ai',
  Flows: '@linktor/ai',
  Webhooks: '@linktor/webhooks',
  Auth: '@linktor/auth',
  Analytics: '@linktor/analytics',
  VRE: '@linktor/analytics',
};

/** The package whose user meets the touchpoint; nothing for a tag nobody has claimed. */
export function packageOf(surface: Surface, { kind, tag }: Touchpoint): string | undefined {
  if (surface === 'linktor-server') return '@linktor/self-hosted';
  if (kind === 'event') return '@linktor/webhooks';
  if (kind === 'realtime') return '@linktor/realtime';
  return surface === 'linktor' ? BY_TAG[tag] : '@linktor/conversations';
}

/** New words reach only the generated doc comments. */
export function packagesOf(surface: Surface, { level, touches }: Change): string[] {
  const owners = level === 'docs' ? [] : touches.map((touchpoint) => packageOf(surface, touchpoint));
  return [...new Set([...GENERATED, ...owners.filter((owner) => owner !== undefined)])].sort();
}

/** Before 1.0 a breaking change is a minor step, and everything else a patch. */
export function bumpFor(level: Level, version: string): Bump {
  const stable = !version.startsWith('0.');
  if (level === 'breaking') return stable ? 'major' : 'minor';
  return level === 'additive' && stable ? 'minor' : 'patch';
}

const ORDER: readonly Bump[] = ['patch', 'minor', 'major'];

/** The largest step any change asks of each package. */
export function bumps(
  changes: readonly { change: Change; packages: readonly string[] }[],
  versionOf: (name: string) => string,
): Record<string, Bump> {
  const steps: Record<string, Bump> = {};
  for (const { change, packages } of changes) {
    for (const name of packages) {
      const step = bumpFor(change.level, versionOf(name));
      const known = steps[name];
      if (!known || ORDER.indexOf(step) > ORDER.indexOf(known)) steps[name] = step;
    }
  }
  return Object.fromEntries(Object.entries(steps).sort(([a], [b]) => (a < b ? -1 : 1)));
}
