// The reference of events: what the platforms send to webhooks, and the frames of Linktor's WebSocket.
import { html } from '../html.ts';
import { codeBlock, renderText } from '../markdown.ts';
import { type Page, relative } from '../page.ts';
import { exampleOf, type Surface } from '../spec.ts';
import { type Place, typeOf } from './schema.ts';

/** The page of a surface's webhook events. */
export function eventPage({ name, title, spec }: Surface): Page {
  const path = `rest/${name}/webhook-events.html`;
  const place: Place = { surface: name, page: path };
  const events = Object.entries(spec.webhooks ?? {}).map(([type, item]) => {
    const operation = Object.values(item)[0];
    const media = operation?.requestBody?.content?.['application/json'];
    const { summary = type, description } = operation ?? {};
    return { type, summary, description, media, example: exampleOf(spec, media) };
  });
  const list = events.map(
    ({
      type,
      summary,
      description,
      media,
      example,
    }) => html`<section class="operation"><h2 id="${type}"><code>${type}</code></h2>
<p>${summary}.</p>${description && renderText(description)}<p>Body: ${typeOf(media?.schema, place)}</p>
${example !== undefined && codeBlock(JSON.stringify(example, null, 2), 'json')}</section>`,
  );
  const guide = relative(path, 'guides/webhooks.html');
  return {
    path,
    title: `${title}: webhook events`,
    label: 'Webhook events',
    group: `REST: ${title}`,
    body: html`<h1 id="top">${title}: webhook events</h1>
<p>What the platform sends to your endpoint. <a href="${guide}">@linktor/webhooks</a> verifies, types and routes it.</p>${list}`,
    sections: [
      { id: 'top', title: `${title}: webhook events`, level: 1, text: 'verify type route webhook events' },
      ...events.map(({ type, summary }) => ({ id: type, title: type, level: 2, text: summary })),
    ],
  };
}

/** The page of the frames of a WebSocket. */
export function framePage({ name, title, spec }: Surface): Page {
  const path = `rest/${name}/realtime.html`;
  const place: Place = { surface: name, page: path };
  const directions = [
    { union: 'RealtimeServerFrame', heading: 'From the platform' },
    { union: 'RealtimeClientFrame', heading: 'To the platform' },
  ].map(({ union, heading }) => ({
    heading,
    frames: (spec.components.schemas[union]?.oneOf ?? []).map(({ $ref = '' }) => {
      const frame = $ref.split('/').at(-1) ?? '';
      return { frame, schema: spec.components.schemas[frame] ?? {} };
    }),
  }));
  const list = directions.map(
    ({ heading, frames }) =>
      html`<h2 id="${heading.toLowerCase().replaceAll(' ', '-')}">${heading}</h2>${frames.map(
        ({
          frame,
          schema,
        }) => html`<section class="operation"><h3 id="${frame}"><code>${String(schema.properties?.['type']?.const ?? frame)}</code></h3>
${schema.description && renderText(schema.description)}<p>Fields: ${typeOf({ $ref: frame }, place)}</p>
${schema.examples?.slice(0, 1).map((example) => codeBlock(JSON.stringify(example, null, 2), 'json'))}</section>`,
      )}`,
  );
  const guide = relative(path, 'guides/realtime.html');
  return {
    path,
    title: `${title}: realtime frames`,
    label: 'Realtime frames',
    group: `REST: ${title}`,
    body: html`<h1 id="top">${title}: realtime frames</h1>
<p>What travels over the WebSocket. <a href="${guide}">@linktor/realtime</a> speaks it.</p>${list}`,
    sections: [
      { id: 'top', title: `${title}: realtime frames`, level: 1, text: 'WebSocket frames' },
      ...directions.flatMap(({ heading, frames }) => [
        { id: heading.toLowerCase().replaceAll(' ', '-'), title: heading, level: 2, text: '' },
        ...frames.map(({ frame, schema }) => ({ id: frame, title: frame, level: 3, text: schema.description ?? '' })),
      ]),
    ],
  };
}
