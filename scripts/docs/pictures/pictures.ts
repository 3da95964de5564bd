import { call } from './call.ts';
import { gap } from './gap.ts';
import { inbox } from './inbox.ts';
import { message } from './outbox.ts';
import { packages } from './packages.ts';
import type { Picture } from './picture.ts';
import { retries } from './retries.ts';
import { connection, subscription } from './states.ts';

/** All pictures that are drawn by a program. */
export const pictures: readonly Picture[] = [packages, call, retries, connection, subscription, gap, inbox, message];
