import { randomBytes } from 'node:crypto';

let last = 0;
let count = 0;

/**
 * A UUID of version 7: those of one process are in the order in which they were made, which is the order of messages that were
 * added in one transaction.
 */
export function orderedUuid(): string {
  const now = Date.now();
  if (now > last) {
    last = now;
    count = 0;
  } else if (++count > 0xfff) {
    // More than 4096 in a millisecond, or a clock that was set back: on into the next.
    last += 1;
    count = 0;
  }
  const time = last.toString(16).padStart(12, '0');
  const random = randomBytes(8);
  random[0] = ((random[0] as number) & 0x3f) | 0x80;
  const rest = random.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}
