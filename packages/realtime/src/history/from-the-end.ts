import { DeafToOffsets, type Pages, type Part } from './pages.ts';
import { lineOf } from './place.ts';
import { Found, passed, type Scan, type ScanRequest, walk } from './scan.ts';

/** Pages that may follow the one that should be the last before the end is looked for in strides. */
const PATIENCE = 2;

/**
 * Reads a list that begins with the oldest message: forward from where its end should be, then back to the line. Where
 * its end should be is where it was the last time, or what the list itself says, which need not be true.
 *
 * @param first The start of the list, where that has been read.
 */
export async function scanFromTheEnd(pages: Pages, first: Part | undefined, request: ScanRequest): Promise<Scan> {
  const { line, index = 0, max } = request;
  let found = new Found(request);
  let starts: Part[] = [];
  let steps = 0;
  const add = (part: Part): void => {
    found.add(part);
    starts.push(part);
  };
  // Too many that are news, or too far from where these begin.
  const far = ({ messages }: Part): boolean =>
    found.newsAbove(max) || (++steps > PATIENCE && (line === undefined || passed(messages.at(-1), line)));

  let start = await pages.at(first ? Math.max(0, (first.total ?? 0) - first.limit) : index);
  if (start.size === 0 && start.offset > 0) start = await lastPart(pages, first ?? (await pages.at(0)), start.offset);
  const restart = (): void => {
    found = new Found(request);
    starts = [];
  };
  const whole = await walk(
    pages,
    start,
    (part) => {
      add(part);
      return far(part);
    },
    restart,
  );
  if (!whole) {
    // More lies ahead than is to be read: what matters is the end.
    const last = await lastPart(pages, starts.at(-1) as Part);
    restart();
    await walk(
      pages,
      last,
      (part) => {
        add(part);
        return false;
      },
      restart,
    );
  }
  // Back, a page at a time, each until it meets what has been read already.
  let head = starts[0] ?? start;
  while (head.offset > 0 && !found.crowded && !passed(head.messages[0], found.line)) {
    if (found.newsAbove(max)) return inOrder(request, starts).scan(false, startOf(starts, request.reach));
    const met = new Set(head.messages.map(({ id }) => id));
    head = await pages.at(Math.max(0, head.offset - Math.max(1, head.limit - 1)));
    await walk(
      pages,
      head,
      (part) => {
        add(part);
        return part.messages.some(({ id }) => met.has(id));
      },
      restart,
    );
    if (!starts.includes(head)) head = starts[0] ?? head;
  }
  return inOrder(request, starts).scan(true, startOf(starts, request.reach), head.offset === 0);
}

/** In the order of the list, which breaks ties. */
const inOrder = (request: ScanRequest, parts: readonly Part[]): Found => {
  const found = new Found(request);
  for (const part of [...parts].sort((a, b) => a.offset - b.offset)) found.add(part);
  return found;
};

/** The last part of a list that has something in it, found in strides. */
const lastPart = async (pages: Pages, low: Part, empty?: number): Promise<Part> => {
  let [part, end] = [low, empty];
  for (let stride = part.limit; end === undefined; stride *= 2) {
    if (part.ended) return part;
    const next = await pages.at(part.offset + stride);
    if (next.size === 0) end = next.offset;
    else if (next.messages[0]?.id === part.messages[0]?.id) throw new DeafToOffsets();
    else part = next;
  }
  while (!part.ended && end - part.offset > part.size) {
    const next = await pages.at(part.offset + Math.max(1, Math.floor((end - part.offset) / 2)));
    if (next.size === 0) end = next.offset;
    else part = next;
  }
  return part;
};

/** Where to begin the next time: the last place from which the part that is read again then can be seen whole. */
const startOf = (parts: readonly Part[], reach: number): number => {
  const inOrder = [...parts].sort((a, b) => a.offset - b.offset);
  const line = lineOf(
    inOrder.flatMap(({ messages }) => messages),
    reach,
  );
  return (inOrder.findLast(({ messages }) => passed(messages[0], line)) ?? inOrder[0])?.offset ?? 0;
};
