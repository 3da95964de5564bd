// Loaded when an answer is strange: most programs never see one.
import { ConfigurationError, isLinktorError, type LinktorError, type OperationInfo } from '@linktor/core';
import { getCurrentUser } from '@linktor/core-gen/linktor-server';
import { NotSupportedError } from './errors.ts';

/** What nobody may ask without a token: the server says so in a way of its own. */
const PROBE: OperationInfo = { ...getCurrentUser, auth: 'none', answer: 'any' };

/** Looks once at what answers. `undefined` when that cannot be told. */
export const look = async (ask: (probe: OperationInfo) => Promise<unknown>): Promise<boolean | undefined> => {
  try {
    await ask(PROBE);
    return false;
  } catch (error) {
    if (!isLinktorError(error) || error.status === undefined || error.status >= 500) return undefined;
    return error.status === 401 && error.code === 'UNAUTHORIZED';
  }
};

/** The server is there, and does not know the route. */
export const noRoute = (error: LinktorError): NotSupportedError => {
  const { method, path, status, requestId } = error;
  return new NotSupportedError(`this server has no route ${method} ${path}`, {
    ...{ status, requestId, method, path, cause: error },
    remediation: 'It is of another version, or was started without what the route needs: images need a browser there.',
  });
};

/** Whatever it is, it is no Linktor server. */
export const noServer = (root: string, error: LinktorError): ConfigurationError =>
  new ConfigurationError(`what answers at ${root} is no self-hosted Linktor server: ${error.message}`, {
    ...{ code: 'NOT_SELF_HOSTED', status: error.status, details: { option: 'baseUrl' }, cause: error },
    remediation:
      'Set baseUrl to your server, with or without /api/v1. For the hosted platform, build the resources without selfHosted().',
  });
