/** The members that tell most of a document in one line, in this order, as the three platforms name them. */
const TELLING = [
  'name',
  'display_name',
  'contact_name',
  'title',
  'status',
  'type',
  'channel',
  'channelType',
  'direction',
  'role',
  'phone',
  'email',
  'url',
  'target',
  'state',
  'assignedTo',
];

export interface Summary {
  title: string;
  facts: { name: string; value: string }[];
}

export function summary(item: unknown): Summary {
  if (typeof item !== 'object' || item === null) return { title: String(item), facts: [] };
  const document = item as Record<string, unknown>;
  const id = idOf(item);
  const facts = TELLING.flatMap((name) => {
    const value = document[name];
    return isTelling(value) && String(value) !== id ? [{ name, value: short(String(value)) }] : [];
  }).slice(0, 4);
  const text = textIn(document['content'] ?? document['app_message'] ?? document['contact_message']);
  if (text !== undefined) facts.push({ name: 'text', value: short(text) });
  return { title: id ?? facts[0]?.value ?? 'Document', facts };
}

/** What a document is called: `id`, or the one member whose name ends so. */
export function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id } = item as { id?: unknown };
  if (typeof id === 'string' || typeof id === 'number') return String(id);
  const named = Object.entries(item).find(([name, value]) => /(?:_id|Id)$/.test(name) && typeof value === 'string');
  return named?.[1] as string | undefined;
}

const isTelling = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function textIn(content: unknown): string | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const { text, text_message } = content as { text?: unknown; text_message?: { text?: unknown } };
  const found = text ?? text_message?.text;
  return typeof found === 'string' ? found : undefined;
}
