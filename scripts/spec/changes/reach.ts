// Which operations, events and realtime frames reach a component schema, and whether it is sent or received there.
import {
  type Json,
  type JsonObject,
  object,
  operations,
  pointerPath,
  schemaName,
  strings,
  text,
  valueAt,
  walk,
} from '../openapi.ts';

/** Sent: the SDK's user writes such a value. Received: the user reads it. */
export type Direction = 'sent' | 'received';

/** Something an SDK user deals with: one operation, one webhook event, or the realtime connection. */
export interface Touchpoint {
  kind: 'operation' | 'event' | 'realtime';
  name: string;
  tag: string;
}

export interface Reach {
  sent: Touchpoint[];
  received: Touchpoint[];
}

/** Realtime frames hang on no path. The client's union is sent, everything else that nothing refers to is received. */
const REALTIME = /^Realtime/;
const REALTIME_SENT = /^RealtimeClient/;
const REALTIME_TOUCHPOINT: Touchpoint = { kind: 'realtime', name: 'realtime', tag: 'Realtime' };

export function schemaReach(doc: JsonObject): Map<string, Reach> {
  const schemas = object(object(doc['components'])['schemas']);
  const reach = new Map<string, Reach>(Object.keys(schemas).map((name) => [name, { sent: [], received: [] }]));

  const spread = (value: Json | undefined, direction: Direction, touchpoint: Touchpoint): void => {
    const seen = new Set<string>();
    const queue = [value];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const ref of references(next)) {
        if (seen.has(ref)) continue;
        seen.add(ref);
        const name = schemaName({ $ref: ref });
        const held = name === undefined ? undefined : reach.get(name)?.[direction];
        if (held && !held.some((t) => t.kind === touchpoint.kind && t.name === touchpoint.name)) held.push(touchpoint);
        queue.push(valueAt(doc, pointerPath(ref) ?? []));
      }
    }
  };

  for (const operation of operations(doc)) {
    const { kind, name, node, path } = operation;
    const touchpoint: Touchpoint = { kind, name, tag: strings(node['tags'])[0] ?? '' };
    const item = object(object(doc[kind === 'event' ? 'webhooks' : 'paths'])[path]);
    const [out, back]: Direction[] = kind === 'event' ? ['received', 'sent'] : ['sent', 'received'];
    spread(item['parameters'], out!, touchpoint);
    spread(node['parameters'], out!, touchpoint);
    spread(node['requestBody'], out!, touchpoint);
    spread(node['responses'], back!, touchpoint);
  }

  const referred = new Set(references(schemas).map((ref) => schemaName({ $ref: ref })));
  for (const name of Object.keys(schemas)) {
    const event: Touchpoint = { kind: 'event', name, tag: '' };
    if (/^(Webhook|Callback)Event$/.test(name)) spread({ $ref: `#/components/schemas/${name}` }, 'received', event);
    if (!REALTIME.test(name) || referred.has(name)) continue;
    const direction = REALTIME_SENT.test(name) ? 'sent' : 'received';
    spread({ $ref: `#/components/schemas/${name}` }, direction, REALTIME_TOUCHPOINT);
  }
  return reach;
}

/** The references written in a value, those of discriminator mappings and stream schemas included. */
function references(value: Json): string[] {
  const found = new Set<string>();
  walk(value, (node) => {
    const ref = text(node);
    if (ref?.startsWith('#/components/')) found.add(ref);
  });
  return [...found];
}
