import type { Operation } from '@linktor/core';
import {
  type ChangePasswordInput,
  changePassword,
  type Done,
  getCurrentUser,
  getTenant,
  login,
  refreshToken,
  updateCurrentUser,
} from '@linktor/core-gen/linktor-server';
import { refuse } from '../errors.ts';
import { camel, given } from '../names.ts';
import type { Table } from '../table.ts';

export const entries: Table<
  'login' | 'logout' | 'refreshToken' | 'getCurrentUser' | 'updateCurrentUser' | 'changePassword' | 'getCurrentTenant'
> = {
  /** @full */
  async login(call, { body: { email, password } }) {
    const { user, ...tokens } = await call.object(login, { body: { email, password } }, [password]);
    return { ...camel(tokens), tokenType: 'Bearer', user: camel(user) };
  },

  /** @partial The client forgets its session, and begins another with its next call; the server revokes nothing. */
  async logout(call) {
    call.server.forget();
    return undefined;
  },

  /** @full */
  async refreshToken(call, { body }) {
    const token = body.refreshToken;
    return camel(await call.object(refreshToken, { body: { refresh_token: token } }, [token]));
  },

  /** @partial No `phone`. */
  getCurrentUser: async (call) => camel(await call.object(getCurrentUser, {})),

  /** @partial `phone` is refused. */
  async updateCurrentUser(call, { body }) {
    refuse(body, ['phone'], 'its users have none.');
    const { name, avatarUrl } = body;
    return camel(await call.object(updateCurrentUser, { body: given({ name, avatar_url: avatarUrl }) }));
  },

  /** @full */
  async changePassword(call, { body: { currentPassword, newPassword } }) {
    const body = { current_password: currentPassword, new_password: newPassword };
    await call.object(CHANGE_ONCE, { body }, [currentPassword, newPassword]);
    call.server.passwordChanged(newPassword);
    return undefined;
  },

  /** @partial `settings` holds strings; `status` and `limits` are among the `metadata`. */
  async getCurrentTenant(call) {
    const { settings, status, limits, ...tenant } = await call.object(getTenant, {});
    return { ...camel(tenant), settings, metadata: { status, limits: camel(limits) } };
  },
};

/** The second time the current password is another one: 401, as if the change had failed. */
const CHANGE_ONCE: Operation<{ body: ChangePasswordInput }, Done> = { ...changePassword, retry: 'never' };
