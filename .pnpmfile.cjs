// The sources are there for this workspace alone: what is published names what is in the package.
const SOURCE = '@linktor/source';

const withoutSource = (value) => {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([condition]) => condition !== SOURCE);
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutSource(inner)]));
};

module.exports = {
  hooks: {
    beforePacking(manifest) {
      for (const field of ['exports', 'imports']) {
        if (manifest[field]) manifest[field] = withoutSource(manifest[field]);
      }
      return manifest;
    },
  },
};
