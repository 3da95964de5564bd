import { expect, test } from 'vitest';
import { resolver } from './guides.ts';
import { html, raw } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { Slugs } from './slug.ts';

const all = [
  { file: 'README.md', path: 'index.html' },
  { file: 'packages/ai/README.md', path: 'guides/ai.html' },
];
const resolve = resolver({ file: 'packages/ai/README.md', path: 'guides/ai.html' }, all);

test('anchors are those of GitHub, each once', () => {
  const slugs = new Slugs();
  const titles = ['Bots and flows', 'Five minutes: `ai`?', 'Ask', 'Ask', 'Größe — und mehr'];
  expect(titles.map((title) => slugs.of(title))).toEqual([
    'bots-and-flows',
    'five-minutes-ai',
    'ask',
    'ask-1',
    'größe--und-mehr',
  ]);
});

test('links between files become links between pages, and one that leads nowhere stops the build', () => {
  expect(resolve('../../README.md#packages')).toBe('../index.html#packages');
  expect(resolve('../../spec')).toBe('../rest/index.html');
  expect(resolve('#ask')).toBe('#ask');
  expect(resolve('rest/linktor/schemas.html#Message')).toBe('../rest/linktor/schemas.html#Message');
  expect(() => resolve('../../SECRETS.md')).toThrow('packages/ai/README.md: the link to ../../SECRETS.md');
});

test('a picture of a package is found where the site has it', () => {
  const picture = { file: 'packages/ai/docs/states.svg', path: 'pictures/ai-states.svg' };
  const found = resolver({ file: 'packages/ai/README.md', path: 'guides/ai.html' }, [...all, picture]);
  const { body } = renderMarkdown('![The states](docs/states.svg)', found);
  expect(body.text).toContain('<img src="../pictures/ai-states.svg" alt="The states">');
  expect(() => renderMarkdown('![The states](docs/other.svg)', found)).toThrow('leads to no page');
});

test('a document gives its sections, with what they say; markup in it is text', () => {
  const { title, body, sections } = renderMarkdown('# A `b`\nOne [two](#x).\n## C\n<script>alert(1)</script>', resolve);
  expect(title).toBe('A b');
  expect(sections).toEqual([
    { id: 'a-b', title: 'A b', level: 1, text: 'One two. ' },
    { id: 'c', title: 'C', level: 2, text: '<script>alert(1)</script> ' },
  ]);
  expect(body.text).toContain('<h2 id="c">C</h2>');
  expect(body.text).not.toContain('<script>');
});

test('values in HTML are escaped unless they are HTML', () => {
  expect(html`<p>${'<b>'} ${raw('<i>')} ${['&', html`<u>${'"'}</u>`]} ${undefined}${false}${0}</p>`.text).toBe(
    '<p>&lt;b&gt; <i> &amp;<u>&quot;</u> 0</p>',
  );
});
