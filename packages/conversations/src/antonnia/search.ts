/**
 * Rows per page when the caller names no limit. It is sent, not assumed: the API answers with a bare array, so that a page
 * shorter than the limit is the only sign of the end, and not every search documents a default.
 */
export const PAGE_SIZE = 100;

/** Adds the limit that paging counts by. */
export const withLimit = <T extends { limit?: number }>(query: T): T & { limit: number } => ({
  ...query,
  limit: query?.limit ?? PAGE_SIZE,
});
