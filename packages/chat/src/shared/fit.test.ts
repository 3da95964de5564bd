import {
  Actions,
  Button,
  Card,
  CardText,
  Field,
  Fields,
  Image,
  LinkButton,
  Section,
  Select,
  SelectOption,
  Table,
} from 'chat';
import { array, assert, integer, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, split } from './cut.ts';
import { fit, type Part } from './fit.ts';
import { ChannelFormat } from './format.ts';
import { type ChannelLimits, limitsOf } from './limits.ts';
import { outlineOf } from './outline.ts';

type Postable = Parameters<typeof outlineOf>[0];

const fitted = (message: Postable, channel: string, overrides: Partial<ChannelLimits> = {}): Part[] => {
  const limits = limitsOf(channel, { [channel]: overrides });
  return fit(outlineOf(message, new ChannelFormat(limits.style)), {
    adapter: 'test',
    channel,
    limits,
    overflow: 'adapt',
  });
};

const buttons = (count: number) =>
  Actions(Array.from({ length: count }, (_, at) => Button({ id: `b${at + 1}`, label: `Button ${at + 1}` })));

describe('a card becomes', () => {
  test('a card with its buttons and links, where the channel has cards', () => {
    const card = Card({
      title: 'Order #7',
      subtitle: 'Two pizzas',
      imageUrl: 'https://example.com/pizza.png',
      children: [
        CardText('Ready in **20** minutes'),
        Fields([Field({ label: 'Total', value: '20 €' })]),
        Actions([
          Button({ id: 'cancel', label: 'Cancel' }),
          LinkButton({ label: 'Track', url: 'https://example.com/7' }),
        ]),
      ],
    });
    expect(fitted(card, 'RCS')).toEqual([
      {
        kind: 'card',
        title: 'Order #7',
        text: 'Two pizzas\n\nReady in 20 minutes\n\nTotal: 20 €',
        imageUrl: 'https://example.com/pizza.png',
        choices: [{ label: 'Cancel', data: 'cancel' }],
        links: [{ label: 'Track', url: 'https://example.com/7' }],
      },
    ]);
    // No link buttons beside others: the address is in the text, where it can be tapped too.
    expect(fitted(card, 'WHATSAPP')).toMatchObject([
      { kind: 'card', text: expect.stringContaining('*Total:* 20 €\n\nTrack (https://example.com/7)'), links: [] },
    ]);
    expect(fitted(card, 'SMS')).toEqual([
      { kind: 'text', text: 'https://example.com/pizza.png' },
      {
        kind: 'menu',
        text: 'Order #7\n\nTwo pizzas\n\nReady in 20 minutes\n\nTotal: 20 €\n\nTrack (https://example.com/7)\n\n1. Cancel',
        choices: [{ label: 'Cancel', data: 'cancel' }],
      },
    ]);
  });

  test('buttons below the text, where it has no title', () => {
    expect(fitted(Card({ children: [CardText('Well?'), buttons(2)] }), 'WHATSAPP')).toEqual([
      {
        kind: 'buttons',
        text: 'Well?',
        choices: [
          { label: 'Button 1', data: 'b1' },
          { label: 'Button 2', data: 'b2' },
        ],
        links: [],
      },
    ]);
  });

  test('a list where there are too many buttons, and numbers where the list would be too long', () => {
    expect(fitted(Card({ title: 'T', children: [buttons(4)] }), 'WHATSAPP')).toMatchObject([
      { kind: 'list', title: 'T', groups: [{ title: '', choices: { length: 4 } }] },
    ]);
    expect(fitted(Card({ title: 'T', children: [buttons(11)] }), 'WHATSAPP')).toMatchObject([
      { kind: 'menu', text: expect.stringMatching(/^T\n\n1\. Button 1\n.*\n11\. Button 11$/s) },
    ]);
  });

  test('a list for a select; buttons where there are no lists', () => {
    const options = [
      SelectOption({ label: 'High', value: 'h', description: 'Now' }),
      SelectOption({ label: 'Low', value: 'l' }),
    ];
    const card = Card({ title: 'T', children: [Actions([Select({ id: 'p', label: 'Priority', options })])] });
    expect(fitted(card, 'WHATSAPP')).toEqual([
      {
        kind: 'list',
        title: 'T',
        text: '',
        groups: [
          {
            title: 'Priority',
            choices: [
              { label: 'High', description: 'Now', data: 'p|h' },
              { label: 'Low', data: 'p|l' },
            ],
          },
        ],
      },
    ]);
    expect(fitted(card, 'MESSENGER')).toMatchObject([{ kind: 'card', choices: [{ data: 'p|h' }, { data: 'p|l' }] }]);
  });

  test('a carousel for sections with pictures; one card each where there is none', () => {
    const page = (name: string) =>
      Section([
        CardText(name, { style: 'bold' }),
        Image({ url: `https://example.com/${name}.png` }),
        Actions([Button({ id: 'buy', label: 'Buy', value: name })]),
      ]);
    const card = Card({ title: 'Shop', children: [page('red'), page('blue'), buttons(1)] });
    const pages = ['red', 'blue'].map((name) => ({
      ...{ kind: 'card', title: name, text: '', imageUrl: `https://example.com/${name}.png`, links: [] },
      choices: [{ label: 'Buy', data: `buy|${name}` }],
    }));
    const rest = { kind: 'buttons', text: '', choices: [{ label: 'Button 1', data: 'b1' }], links: [] };
    expect(fitted(card, 'RCS')).toEqual([{ kind: 'text', text: 'Shop' }, { kind: 'carousel', cards: pages }, rest]);
    expect(fitted(card, 'WHATSAPP')).toEqual([{ kind: 'text', text: 'Shop' }, ...pages, rest]);
  });

  test('text alone where nothing can be pressed', () => {
    const table = Table({ headers: ['Name', 'Age'], rows: [['Ann', '30']] });
    expect(fitted(Card({ title: 'T', children: [table] }), 'SMS')).toEqual([
      { kind: 'text', text: expect.stringMatching(/^T\n\n[\s\S]*Name[\s\S]*Ann/) },
    ]);
    expect(
      fitted(Card({ children: [Actions([Button({ id: 'x', label: 'X', disabled: true })]), CardText('Hi')] }), 'RCS'),
    ).toEqual([{ kind: 'text', text: 'Hi' }]);
  });
});

test('nothing is longer than the channel takes, and no choice is lost, whatever is posted', () => {
  const label = string({ unit: 'grapheme', maxLength: 40 });
  const message = record({
    title: string({ maxLength: 100 }),
    text: string({ unit: 'grapheme', maxLength: 300 }),
    labels: array(label, { maxLength: 14 }),
    links: array(label, { maxLength: 3 }),
  });
  const limits = record({
    ...{
      text: integer({ min: 20, max: 90 }),
      body: integer({ min: 20, max: 60 }),
      buttons: integer({ min: 0, max: 4 }),
    },
    ...{
      links: integer({ min: 0, max: 2 }),
      rows: integer({ min: 0, max: 10 }),
      cardTitle: integer({ min: 0, max: 30 }),
    },
    ...{
      cardText: integer({ min: 10, max: 60 }),
      label: integer({ min: 2, max: 20 }),
      rowTitle: integer({ min: 2, max: 20 }),
    },
  });
  assert(
    property(message, limits, ({ title, text, labels, links }, most) => {
      const choices = labels.map((name, at) => Button({ id: `b${at}`, label: name }));
      const actions = Actions([
        ...choices,
        ...links.map((name) => LinkButton({ label: name, url: 'https://a.example' })),
      ]);
      const parts = fitted(Card({ title, children: [CardText(text), actions] }), 'X', most);
      const data: string[] = [];
      for (const part of parts) {
        if (part.kind === 'text' || part.kind === 'menu') expect(part.text.length).toBeLessThanOrEqual(most.text);
        if (part.kind === 'menu') data.push(...part.choices.map((choice) => choice.data));
        if (part.kind === 'buttons' || part.kind === 'card') {
          const [room, words] = part.kind === 'card' ? [most.cardText, part.text] : [most.body, part.text];
          expect(words.length).toBeLessThanOrEqual(room);
          if (part.kind === 'card') expect(part.title.length).toBeLessThanOrEqual(most.cardTitle);
          expect(part.choices.length + part.links.length).toBeLessThanOrEqual(most.buttons);
          for (const { label: shown } of [...part.choices, ...part.links])
            expect(shown.length).toBeLessThanOrEqual(most.label);
          data.push(...part.choices.map((choice) => choice.data));
        }
        if (part.kind === 'list') {
          const rows = part.groups.flatMap((group) => group.choices);
          expect(rows.length).toBeLessThanOrEqual(most.rows);
          for (const row of rows) expect(row.label.length).toBeLessThanOrEqual(most.rowTitle);
          data.push(...rows.map((row) => row.data));
        }
      }
      expect(data).toEqual(labels.map((_, at) => `b${at}`));
    }),
  );
});

test('a text is split without losing or halving anything', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 400 }), integer({ min: 20, max: 60 }), (text, limit) => {
      const pieces = split(text, limit);
      expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(limit);
        expect(piece).not.toMatch(/\p{Surrogate}/u);
      }
      expect(cut(text, limit).length).toBeLessThanOrEqual(limit);
    }),
  );
  expect(split('First words.\n\nSecond paragraph.', 25)).toEqual(['First words.', 'Second paragraph.']);
  expect(cut('Approve the request', 10)).toBe('Approve t…');
  expect(cut('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12)).toBe('👩‍👩‍👧‍👦…');
});
