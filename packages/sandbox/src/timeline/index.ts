export type {
  Entry,
  EntryAnswer,
  EntryKind,
  EntryRequest,
  EntrySource,
  EntryViolation,
  WholeEntry,
} from './entry.ts';
export { lineOf } from './entry.ts';
export {
  Timeline,
  type TimelineFilter,
  type TimelineLimits,
  type TimelinePage,
  type TimelineQuery,
} from './timeline.ts';
