/**
 * As `require` would give them, not as `import` does: whoever watches or replaces what these modules export, OpenTelemetry for
 * one, is called when somebody asks for them so, and has changed them in place.
 */
export const http: typeof import('node:http') = process.getBuiltinModule('node:http');
export const https: typeof import('node:https') = process.getBuiltinModule('node:https');
