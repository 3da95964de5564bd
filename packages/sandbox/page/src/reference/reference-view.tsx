import type { ManifestEntry } from '@linktor/core-gen';
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Platform } from '../api/types.ts';
import { Icon } from '../parts/icon.tsx';
import { useFetched } from '../parts/use-fetched.ts';
import { routeTo } from '../route/route.ts';
import { useSandbox } from '../sandbox.ts';
import { PLATFORMS } from '../timeline/filter.ts';
import { manifestOf } from './manifests.ts';

const never = signal(0);

/** What the specification says of an operation, without the network. */
export function ReferenceView({ path }: { path: readonly string[] }): JSX.Element {
  const platform = PLATFORMS.find((one) => one === path[1]) ?? 'linktor';
  const chosen = path[2];
  const { value } = useFetched(platform, () => manifestOf(platform), never);
  const { state } = useSandbox();
  const byExample = state.value?.example ?? [];
  const operation = chosen === undefined ? undefined : value?.[chosen];
  return (
    <div class="page-body reference">
      <div class="list-head">
        <h1>Reference</h1>
        <nav class="tabs" aria-label="Platform">
          {PLATFORMS.map((one) => (
            <a key={one} href={routeTo(['reference', one])} aria-current={one === platform ? 'page' : undefined}>
              {one}
            </a>
          ))}
        </nav>
      </div>
      {chosen !== undefined && value && (
        <Operation
          platform={platform}
          id={chosen}
          operation={operation}
          byExample={byExample.includes(`${platform} ${chosen}`)}
        />
      )}
      {value && <Operations platform={platform} manifest={value} byExample={byExample} />}
    </div>
  );
}

const REPEATABLE: Record<ManifestEntry['idempotency'], string> = {
  safe: 'It changes nothing.',
  idempotent: 'Sending it twice acts once.',
  key: 'With an Idempotency-Key, sending it twice acts once.',
  none: 'Sending it twice can act twice.',
};

function Operation(props: {
  platform: Platform;
  id: string;
  operation: ManifestEntry | undefined;
  byExample: boolean;
}): JSX.Element {
  const { platform, id, operation, byExample } = props;
  if (!operation)
    return (
      <p class="refusal">
        The specification of {platform} has no operation {id}.
      </p>
    );
  const { method, path, tag, summary, idempotency, streaming, multipart, pagination } = operation;
  return (
    <section class="panel operation-of">
      <h2>{id}</h2>
      <p class="lead">
        <span class="kind exchange">{method}</span> <code>{path}</code>
      </p>
      <p>{summary}.</p>
      <ul>
        <li>{REPEATABLE[idempotency]}</li>
        {streaming && <li>It can answer with server-sent events.</li>}
        {multipart && <li>Its body can be a multipart form.</li>}
        {pagination && <li>It lists page by page: {pagination['style']}.</li>}
        {byExample && <li>The sandbox answered it with the specification's example: it remembers nothing of it.</li>}
      </ul>
      <p>
        <a href={routeTo(['timeline'], new URLSearchParams({ platform, operation: id }).toString())}>
          Calls in the timeline <Icon name="next" size={14} />
        </a>{' '}
        <small>{tag}</small>
      </p>
    </section>
  );
}

function Operations(props: {
  platform: Platform;
  manifest: Readonly<Record<string, ManifestEntry>>;
  byExample: readonly string[];
}): JSX.Element {
  const tags = new Map<string, [string, ManifestEntry][]>();
  for (const [id, operation] of Object.entries(props.manifest))
    tags.set(operation.tag, [...(tags.get(operation.tag) ?? []), [id, operation]]);
  return (
    <>
      {[...tags].map(([tag, operations]) => (
        <section key={tag}>
          <h3>{tag}</h3>
          <ul class="operations">
            {operations.map(([id, { method, path, summary }]) => (
              <li key={id}>
                <a href={routeTo(['reference', props.platform, id])}>{id}</a>{' '}
                <small>
                  {method} {path}
                </small>{' '}
                <span>{summary}</span>{' '}
                {props.byExample.includes(`${props.platform} ${id}`) && <span class="badge example">example</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
