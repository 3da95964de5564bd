import type { Platform } from './engine/context.ts';

export type { Platform };

export const PLATFORMS: readonly Platform[] = ['linktor', 'antonnia', 'sinch'];

export const isPlatform = (name: unknown): name is Platform => (PLATFORMS as readonly unknown[]).includes(name);
