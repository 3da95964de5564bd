// How texts and questions are taken apart for the search. Each function is sent to the browser as its own text, so that none may
// use another, nor anything from outside.

/** Words, and the parts of compound ones: `sendText` is found by itself, by `send` and by `text`. */
export const tokenize = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}_.@-]+/u)
    .flatMap((word) => {
      const whole = word.replace(/^[.@_-]+|[.@_-]+$/g, '');
      const parts = whole.split(/[._@-]+|(?<=[a-z0-9])(?=[A-Z])/);
      return parts.length > 1 ? [whole, ...parts] : [whole];
    })
    .filter((word) => word !== '');

/** A word as the index has it: small, in the singular, without what every question has. */
export const processTerm = (term: string): string | null => {
  const word = term.toLowerCase();
  if (/^(?:a|an|and|the|of|to|in|on|is|it|i|do|does|how|what|my|for|with|can|or|be|by|as|at|its|that|this)$/.test(word))
    return null;
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/(..[^aeiou])\1?ing$/, '$1')
    .replace(/e$/, '');
};

/** Pages that answer come before pages that list: guides, then packages, then the references. */
export const boostDocument = (id: string): number => {
  const [, room = ''] =
    /^\/(?:[\w-]+\/)??(guides|migrating|packages|examples|api|rest|changelog|contributing)\b/.exec(id) ?? [];
  return (
    {
      guides: 2,
      migrating: 1.6,
      packages: 1.3,
      overview: 1,
      examples: 0.9,
      api: 0.5,
      rest: 0.6,
      changelog: 0.2,
      contributing: 0.4,
    }[room] ?? 1
  );
};
