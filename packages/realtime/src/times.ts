const Z = 90;

/**
 * Compares two ISO 8601 times as the server wrote them: below zero when `a` is the earlier one. Times it cannot read
 * count as equal, which leaves them in the order of their arrival.
 */
export const compareTimes = (a: string, b: string): number => {
  const end = a.length - 1;
  // The usual case costs no parsing, and keeps digits beyond milliseconds: same layout, both in UTC.
  if (end === b.length - 1 && a.charCodeAt(end) === Z && b.charCodeAt(end) === Z) return a < b ? -1 : a === b ? 0 : 1;
  return Date.parse(a) - Date.parse(b) || 0;
};

/** Whether it is a time at all. */
export const readable = (time: string): boolean => !Number.isNaN(Date.parse(time));

/** The later of two times. */
export const later = (a: string | undefined, b: string): string => (a !== undefined && compareTimes(a, b) > 0 ? a : b);
