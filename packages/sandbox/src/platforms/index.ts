import type { PlatformModule } from '../engine/context.ts';
import { linktor } from './linktor/index.ts';

/** The platforms the sandbox plays. */
export const platforms: readonly PlatformModule[] = [linktor];
