import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const TICK = 10;

/** Milliseconds of processor time that a process and its children, living and dead, have had; 0 where there is no /proc. */
export function processorTime(pid: number): number {
  let ticks = 0;
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return 0;
  }
  for (const name of names) {
    if (!/^\d+$/.test(name)) continue;
    let fields: number[];
    try {
      // After the name of the program, which is in brackets and may hold anything: the parent is the second field.
      fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) . /s, '')
        .split(' ')
        .map(Number);
    } catch {
      continue;
    }
    const own = (fields[10] as number) + (fields[11] as number);
    const buried = (fields[12] as number) + (fields[13] as number);
    if (Number(name) === pid) ticks += own + buried;
    else if (fields[0] === pid) ticks += own;
  }
  return ticks * TICK;
}

/** The child of a process that runs a program of that name. */
export function childOf(parent: number, program: string): number {
  for (const name of existsSync('/proc') ? readdirSync('/proc') : []) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      if (stat.includes(`(${program})`) && Number(stat.replace(/^.*\) . /s, '').split(' ')[0]) === parent)
        return Number(name);
    } catch {
      // It has ended meanwhile.
    }
  }
  return 0;
}
