import type { Html } from './html.ts';

/** A heading of a page: an entry of its table of contents, and of the search. */
export interface Section {
  id: string;
  title: string;
  level: number;
  /** What is said below it, for the search. */
  text: string;
}

/** One page of the site. */
export interface Page {
  /** Where it is, from the root of the site: `guides/ai.html`. */
  path: string;
  title: string;
  /** The group of the navigation it belongs to. */
  group: string;
  /** How the navigation calls it. Default: its title. */
  label?: string;
  body: Html;
  sections: readonly Section[];
}

/** The address of `target` (with or without an anchor) as a page at `from` has to write it. */
export const relative = (from: string, target: string): string => {
  const up = '../'.repeat(from.split('/').length - 1);
  return target.startsWith('#') ? target : up + target;
};
