// A plugin of Stryker: faults in some of the functions only, `MUTATE_SAMPLE` of a hundred, chosen by `MUTATE_SEED`. What is chosen are
// whole members of classes and whole statements of modules, so that each fault has the same chance.

const percent = Number(process.env['MUTATE_SAMPLE'] ?? 100);
const seed = process.env['MUTATE_SEED'] ?? '1';

const isClass = (node) => node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
const isExport = (node) => /^Export(Named|Default)Declaration$/.test(node?.type ?? '');

/** A statement of a module that is no class, or a member of a class that is one. */
function isUnit({ node, parent, parentPath }) {
  if (parent?.type === 'Program') return !isClass(node) && !(isExport(node) && isClass(node.declaration));
  if (parent?.type !== 'ClassBody') return false;
  const around = parentPath.parentPath;
  const outside = isExport(around.parent) ? around.parentPath.parent : around.parent;
  return isClass(around.node) && outside?.type === 'Program';
}

/** FNV-1a, to a hundred. */
function drawn(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) ^ (hash >>> 15)) % 10_000;
}

function shouldIgnore(path) {
  if (percent >= 100 || !isUnit(path)) return undefined;
  const { node } = path;
  const name = node.key?.name ?? node.key?.id?.name ?? node.declaration?.id?.name ?? node.id?.name ?? '';
  const text = `${seed} ${node.type} ${name} ${node.start} ${node.end}`;
  return (drawn(text) >>> 0) % 10_000 < percent * 100 ? undefined : 'not in the sample';
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'sample', value: { shouldIgnore } }];
