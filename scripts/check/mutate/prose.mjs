// A plugin of Stryker: no faults in the words of an error. They are for people, who read them when they change; what a program can
// see of an error, its class, `code`, `details` and the names of parameters, is looked at.

/** The message of a new error, and what it advises. */
function shouldIgnore({ node, parent, key, listKey }) {
  if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral') return undefined;
  if (parent?.type === 'ObjectProperty' && key === 'value' && parent.key.name === 'remediation')
    return 'advice to people';
  if (node.type !== 'StringLiteral' || listKey !== 'arguments') return undefined;
  const { type, callee } = parent;
  // `new NetworkError('…')`, and `new (errorClass(…, 'NetworkError'))('…')` where the class is loaded when it is needed.
  const made = callee.type === 'CallExpression' ? callee.callee.name : callee.name;
  if (type === 'NewExpression' && key === 0 && /error(Class)?$/i.test(made)) return 'the wording of an error';
  // `new InboxError('TABLE_MISSING', '…', '…')`: the code comes first.
  if (type === 'NewExpression' && key > 0 && callee.name === 'InboxError') return 'the wording of an error';
  if (type !== 'CallExpression') return undefined;
  // `client.error('…', init)`, where the class is handed on.
  if (key === 0 && callee.property?.name === 'error') return 'the wording of an error';
  // `misconfigured('timeout', '…', '…')`, after the name of the parameter or the code; what a wait that is too long was for.
  if (key > 0 && /^(misconfigured|invalidArgument|waitFor|withTimeout|silent)$/.test(callee.name))
    return 'the wording of an error';
  return undefined;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'prose', value: { shouldIgnore } }];
