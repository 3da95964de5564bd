/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** Numbers that follow from a seed and a name, the same each time. (mulberry32 over an FNV-1a hash of the name.) */
export function seeded(seed: number, name: string): Random {
  let state = 0x811c9dc5 ^ seed;
  for (let index = 0; index < name.length; index++) state = Math.imul(state ^ name.charCodeAt(index), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
