import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Entry, EntryViolation, ShownEntry } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { CopyButton } from '../parts/copy.tsx';
import { day, duration, plural, timeOfDay } from '../parts/format.ts';
import { Icon } from '../parts/icon.tsx';
import { say } from '../parts/say.ts';
import { Scroll } from '../parts/scroll.tsx';
import { useFetched } from '../parts/use-fetched.ts';
import { routeTo } from '../route/route.ts';
import { useSandbox } from '../sandbox.ts';
import { DocumentView } from './document.tsx';
import { tone } from './list.tsx';
import { problemsOf } from './marked-lines.ts';

/** An entry does not change, but a stream that is still open does. */
const never = signal(0);

export function EntryView({ seq, onClose }: { seq: number; onClose: () => void }): JSX.Element {
  const { api, entries } = useSandbox();
  const line = entries.value.find((one) => one.seq === seq);
  const { value, error } = useFetched(`${seq} ${line?.ms ?? ''}`, () => api.entry(seq), never);
  useEffect(() => {
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) onClose();
    };
    addEventListener('keydown', onEscape);
    return () => removeEventListener('keydown', onEscape);
  }, [onClose]);
  const entry = value?.entry ?? line;
  return (
    <article class="whole" aria-label={`Entry ${seq}`}>
      <header>
        <Button icon="back" label="Back to the list" kind="quiet" class="narrow-only" onPress={onClose} />
        <h2>
          {entry && <span class={`kind ${entry.kind}`}>{entry.kind === 'exchange' ? entry.method : entry.kind}</span>}{' '}
          {entry?.path ?? entry?.title ?? `Entry ${seq}`}
        </h2>
        <Button icon="close" label="Close" kind="quiet" class="wide-only" onPress={onClose} />
      </header>
      {error && <p class="refusal">{error}</p>}
      {entry && <Facts entry={entry} />}
      {value && <Parts whole={value} />}
    </article>
  );
}

function Facts({ entry }: { entry: Entry }): JSX.Element {
  const { platform, operationId, status, ms, at, source, conversationId, title, seq } = entry;
  const facts: [string, JSX.Element | string][] = [
    ['Platform', <span class={`platform ${platform}`}>{platform}</span>],
    ...(operationId
      ? ([
          [
            'Operation',
            <a href={routeTo(['reference', platform, operationId])}>
              {operationId} <Icon name="book" size={14} />
            </a>,
          ],
        ] as [string, JSX.Element][])
      : []),
    ...(status === undefined
      ? []
      : ([['Status', <span class={`status ${tone(status)}`}>{status === 0 ? 'broke off' : status}</span>]] as [
          string,
          JSX.Element,
        ][])),
    ...(ms === undefined ? [] : ([['Took', duration(ms)]] as [string, string][])),
    ['At', `${timeOfDay(at, true)}, ${day(at)}`],
    ['Answered from', SOURCES[source]],
    ...(conversationId
      ? ([
          [
            'Conversation',
            <a
              href={routeTo(
                ['timeline', String(seq)],
                new URLSearchParams({ conversation: conversationId }).toString(),
              )}
            >
              {conversationId}
            </a>,
          ],
        ] as [string, JSX.Element][])
      : []),
  ];
  return (
    <>
      <p class="entry-title">{title}</p>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const SOURCES: Record<Entry['source'], string> = {
  state: 'what the sandbox remembers',
  example: 'the example of the specification: it remembers nothing of this operation',
  script: 'a script',
  fault: 'a fault on purpose',
};

function Parts({ whole }: { whole: ShownEntry }): JSX.Element {
  const { request, answer, violations, entry } = whole;
  if (entry.kind === 'frame')
    return (
      <>
        {violations.length > 0 && <Violations violations={violations} />}
        <section class="side">
          <h3>{request?.method === 'RECEIVE' ? 'Frame of the app' : 'Frame to the app'}</h3>
          <DocumentView value={request?.body} label="Frame" problems={problemsOf(violations, 'request', 'frame')} />
        </section>
      </>
    );
  return (
    <>
      <Actions whole={whole} />
      {violations.length > 0 && <Violations violations={violations} />}
      {request && (
        <Side
          name="Request"
          lead={`${request.method} ${request.url}`}
          direction="request"
          {...request}
          violations={violations}
        />
      )}
      {answer && (
        <Side
          name={entry.kind === 'webhook' ? 'Answer of the receiver' : 'Answer'}
          lead={answer.status === 0 ? 'The connection broke.' : String(answer.status)}
          direction="response"
          {...answer}
          violations={violations}
        />
      )}
    </>
  );
}

function Actions({ whole }: { whole: ShownEntry }): JSX.Element | null {
  const { api } = useSandbox();
  const { entry, request, delivery } = whole;
  const [code, setCode] = useState<{ curl: string; typescript: string } | undefined>();
  if (!request) return null;
  const isCall = entry.kind === 'exchange' || entry.kind === 'stream';
  const get = async (): Promise<{ curl: string; typescript: string }> => {
    const found = code ?? (await api.code(entry.seq));
    setCode(found);
    return found;
  };
  return (
    <>
      <div class="row">
        <Button
          icon="replay"
          onPress={async () => {
            await (delivery ? api.replayDelivery(delivery) : api.replay(entry.seq));
            say('Sent again.');
          }}
        >
          {delivery ? 'Deliver again' : 'Send again'}
        </Button>
        {isCall && (
          <>
            <CopyButton text={async () => (await get()).curl}>curl</CopyButton>
            <CopyButton text={async () => (await get()).typescript}>TypeScript</CopyButton>
            <Button kind="quiet" pressed={code !== undefined} onPress={() => (code ? setCode(undefined) : get())}>
              {code ? 'Hide code' : 'Show code'}
            </Button>
          </>
        )}
      </div>
      {code && (
        <div class="codes">
          <Scroll label="TypeScript">
            <pre>{code.typescript}</pre>
          </Scroll>
          <Scroll label="curl">
            <pre>{code.curl}</pre>
          </Scroll>
        </div>
      )}
    </>
  );
}

function Violations({ violations }: { violations: readonly EntryViolation[] }): JSX.Element {
  return (
    <section class={`violations ${violations.some(({ severity }) => severity === 'error') ? '' : 'mild'}`}>
      <h3>{plural(violations.length, 'violation')} of the specification</h3>
      <ul>
        {violations.map(({ direction, location, severity, message }, at) => (
          <li key={`${at}`} class={severity}>
            <Icon name="failed" size={16} label={severity} />
            <span>
              {message} <small>{`${direction} · ${location.join(' › ')}`}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SideProps {
  name: string;
  lead: string;
  direction: EntryViolation['direction'];
  headers: Record<string, string>;
  body: unknown;
  violations: readonly EntryViolation[];
}

function Side({ name, lead, direction, headers, body, violations }: SideProps): JSX.Element {
  const names = Object.keys(headers);
  const ofHeaders = problemsOf(violations, direction, 'header');
  return (
    <section class="side">
      <h3>{name}</h3>
      <p class="lead">{lead}</p>
      <details open={ofHeaders.length > 0}>
        <summary>{plural(names.length, 'header')}</summary>
        <dl class="headers">
          {names.map((header) => (
            <div key={header}>
              <dt>{header}</dt>
              <dd class={headers[header] === '[redacted]' ? 'redacted' : ''}>{headers[header]}</dd>
            </div>
          ))}
        </dl>
      </details>
      {body === undefined || body === null || body === '' ? (
        <p class="hint">No body.</p>
      ) : (
        <DocumentView
          value={documentIn(body)}
          label={`Body of the ${name.toLowerCase()}`}
          problems={problemsOf(violations, direction, 'body')}
        />
      )}
    </section>
  );
}

/** The JSON in a text, or the text. */
function documentIn(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
