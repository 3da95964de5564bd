/** The spellings of a new package's name. */
export interface Names {
  /** `call-routing`: the folder, and the package after the scope. */
  kebab: string;
  /** `callRouting`: the namespace, and the property of the client. */
  camel: string;
  /** `CallRouting`: the class, and by default the tag of its operations. */
  pascal: string;
}

/** The spellings, or why the name cannot be one. */
export function namesOf(name: string): Names {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    throw new Error(`"${name}" is no package name: small letters and digits, words joined by hyphens (call-routing).`);
  }
  const pascal = name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return { kebab: name, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal };
}
