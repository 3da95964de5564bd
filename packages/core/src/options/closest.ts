const letters = (name: string): string =>
  // Stryker disable next-line MethodExpression: what is longer only takes longer
  name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 40);

/** The known name somebody meant: the one that shares the most pairs of letters with what they wrote. */
export const closest = (key: string, known: readonly string[]): string | undefined => {
  const wanted = letters(key);
  let best: string | undefined;
  let most = 0.39;
  for (const name of known) {
    const own = letters(name);
    let shared = 0;
    for (let at = 2; at <= wanted.length; at++) if (own.includes(wanted.slice(at - 2, at))) shared += 2;
    const alike = shared / (wanted.length + own.length - 2);
    if (alike <= most) continue;
    most = alike;
    best = name;
  }
  return best;
};
