// A plugin of Stryker: no faults in the words of an error. They are for people, who read them when they change; what a program can
// see of an error, its class, `code`, `details` and the names of parameters, is looked at.

/** The message of a new error, and what it advises. */
function shouldIgnore({ node, parent, key, listKey }) {
  if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral') return undefined;
  if (parent?.type === 'ObjectProperty' && key === 'value' && parent.key.name === 'remediation')
    return 'advice to people';
  const made =
    parent?.type === 'NewExpression' && listKey === 'arguments' && key === 0 ? parent.callee.name : undefined;
  return made?.endsWith('Error') && node.type === 'StringLiteral' ? 'the wording of an error' : undefined;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'prose', value: { shouldIgnore } }];
