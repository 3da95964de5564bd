import type {
  ChangePasswordRequest,
  LoginRequest,
  LoginResponse,
  RefreshTokenRequest,
  RefreshTokenResponse,
  Tenant,
  UpdateUserRequest,
  User,
} from '@linktor/core-gen/linktor';
import { Refusal } from '@linktor/mock';
import type { Context, Handlers, World } from '../../engine/context.ts';
import { type Kinds, kept, must, present, type Session, TENANT_ID } from './documents.ts';

/** How long an access token is good for, in seconds. */
export const TOKEN_LIFE = 3600;
/** Access tokens of the sandbox begin with this; any other credential is an API key or a token of elsewhere, and is let in. */
const TOKEN = 'sandbox_access_';
const REFRESH = 'sandbox_refresh_';

/** The tenant everything belongs to. */
export function beginTenant(world: World): void {
  const now = world.clock.iso();
  kept(world, 'tenants').put(TENANT_ID, {
    id: TENANT_ID,
    name: 'Sandbox',
    slug: 'sandbox',
    plan: 'sandbox',
    settings: { timezone: 'UTC', language: 'en' },
    createdAt: now,
    updatedAt: now,
  });
}

/** A token of the sandbox must be one that it gave out, that has not run out, and whose owner has not logged out. */
export function authenticate(context: Context): void {
  const { credential, clock, operationId } = context;
  if (credential?.startsWith(TOKEN) !== true || OPEN.has(operationId)) return;
  const session = sessionOf(context);
  if (session !== undefined && session.expiresAt > clock.now()) return;
  const why = session === undefined ? 'is not known: log in' : 'has expired: renew it';
  throw new Refusal(401, `The access token ${why}.`, {
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
  });
}

/** Operations that need no credential, whatever comes with them. */
const OPEN = new Set(['login', 'refreshToken']);

const sessionOf = (context: Context): Session | undefined =>
  kept(context, 'sessions').by('accessToken', context.credential ?? '')[0];

/** The user who calls, where that is known: an API key is nobody. */
export function callerOf(context: Context): Kinds['users'] | undefined {
  const session = sessionOf(context);
  return session && kept(context, 'users').get(session.userId);
}

/** Who an API key acts for: the first user there is, else one made for it. */
function somebody(context: Context): Kinds['users'] {
  return callerOf(context) ?? kept(context, 'users').list()[0] ?? register(context, 'dev@sandbox.example', '');
}

function register(world: World, email: string, password: string): Kinds['users'] {
  const id = world.ids.next('user_');
  const now = world.clock.iso();
  const name = (email.split('@')[0] ?? email).replace(/[._-]+/g, ' ');
  const user = { id, email, name, role: 'admin', tenantId: TENANT_ID, createdAt: now, updatedAt: now, password };
  return kept(world, 'users').put(id, user);
}

const shown = ({ password: _, ...user }: Kinds['users']): User => user;

function open(world: World, userId: string): RefreshTokenResponse {
  const accessToken = world.ids.next(TOKEN, 24);
  const refreshToken = world.ids.next(REFRESH, 24);
  const expiresAt = world.clock.now() + TOKEN_LIFE * 1000;
  kept(world, 'sessions').put(refreshToken, { userId, accessToken, refreshToken, expiresAt });
  return { accessToken, refreshToken, expiresIn: TOKEN_LIFE };
}

export const auth: Handlers = {
  /** An e-mail nobody has is a new user with that password; from then on the password must be right. */
  login(context) {
    const { email, password } = context.body as LoginRequest;
    const known = kept(context, 'users').by('email', email)[0];
    if (known !== undefined && known.password !== password && known.password !== '')
      throw new Refusal(401, 'E-mail or password is wrong.', { code: 'INVALID_CREDENTIALS' });
    let user = known ?? register(context, email, password);
    if (user.password === '') user = kept(context, 'users').put(user.id, { ...user, password });
    const tenant: Tenant = must(context, 'tenants', TENANT_ID);
    const body: LoginResponse = { ...open(context, user.id), tokenType: 'Bearer', user: shown(user), tenant };
    return { body };
  },

  logout(context) {
    const session = sessionOf(context);
    if (session !== undefined) kept(context, 'sessions').delete(session.refreshToken);
    return { status: 204 };
  },

  /** The old refresh token is good for nothing afterwards. */
  refreshToken(context) {
    const { refreshToken } = context.body as RefreshTokenRequest;
    const sessions = kept(context, 'sessions');
    const session = sessions.get(refreshToken);
    if (session === undefined) throw new Refusal(401, 'The refresh token is not known, or was used before.');
    sessions.delete(refreshToken);
    return { body: open(context, session.userId) };
  },

  getCurrentUser: (context) => ({ body: shown(somebody(context)) }),

  updateCurrentUser(context) {
    const user = somebody(context);
    const changes = present(context.body as UpdateUserRequest);
    return {
      body: shown(kept(context, 'users').put(user.id, { ...user, ...changes, updatedAt: context.clock.iso() })),
    };
  },

  changePassword(context) {
    const { currentPassword, newPassword } = context.body as ChangePasswordRequest;
    const user = somebody(context);
    if (user.password !== '' && user.password !== currentPassword)
      throw new Refusal(400, 'The current password is wrong.', { fields: { currentPassword: 'is wrong' } });
    kept(context, 'users').put(user.id, { ...user, password: newPassword, updatedAt: context.clock.iso() });
    return { status: 204 };
  },

  getCurrentTenant: (context) => ({ body: must(context, 'tenants', TENANT_ID) }),
};
