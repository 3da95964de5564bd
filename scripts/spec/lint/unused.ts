// Components nobody uses. Entry points of their own: the union of webhook events and the realtime frames.

import { type Json, type JsonObject, object, pointerPath, valueAt, walk } from '../openapi.ts';
import type { Report } from './plugin.ts';

const ENTRY = /^((Webhook|Callback)Event$|Realtime)/;

export function lintUnused(doc: JsonObject, report: Report): void {
  const used = new Set<string>();
  const use = (value: Json | undefined): void => {
    walk(value, (node) => {
      if (typeof node !== 'string' || !node.startsWith('#/components/')) return;
      const path = pointerPath(node)?.slice(0, 3) ?? [];
      const name = path.join('/');
      if (used.has(name)) return;
      used.add(name);
      use(valueAt(doc, path));
    });
  };
  use(doc['paths']);
  use(doc['webhooks']);
  const components = object(doc['components']);
  for (const [name, schema] of Object.entries(object(components['schemas']))) {
    if (!ENTRY.test(name)) continue;
    used.add(`components/schemas/${name}`);
    use(schema);
  }
  for (const [section, members] of Object.entries(components)) {
    if (section === 'securitySchemes') continue;
    for (const name of Object.keys(object(members))) {
      const at = ['components', section, name];
      if (!used.has(at.join('/'))) report(at, `${section}/${name} is never used`);
    }
  }
}
