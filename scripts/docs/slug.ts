/** Makes the anchors of one page: as GitHub does, so that links written for it work here. */
export class Slugs {
  readonly #taken = new Map<string, number>();

  of(title: string): string {
    const slug = title
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const count = this.#taken.get(slug) ?? 0;
    this.#taken.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  }
}
