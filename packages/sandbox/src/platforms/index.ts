import type { PlatformModule } from '../engine/context.ts';
import { antonnia } from './antonnia/index.ts';
import { linktor } from './linktor/index.ts';
import { sinch } from './sinch/index.ts';

/** The platforms the sandbox plays. */
export const platforms: readonly PlatformModule[] = [linktor, antonnia, sinch];
