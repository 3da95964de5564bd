// One session for several clients.
import { Auth, TokenManager } from '@linktor/auth';
import { Conversations } from '@linktor/conversations';
import { AuthenticationError } from '@linktor/core';

export async function chapter(t, { urls }) {
  await t.test('log in, share the token, log out', async () => {
    const kept = [];
    const tokens = new TokenManager({ baseUrl: urls.linktor, onTokens: (given) => kept.push(given?.accessToken) });
    await t.rejects(tokens.getToken(), AuthenticationError, { code: 'NOT_LOGGED_IN' });
    await tokens.login({ email: 'a@example.com', password: 'secret' });
    t.equal([tokens.loggedIn, kept.length], [true, 1], 'a session');
    const conversations = new Conversations({ accessToken: tokens.getToken, baseUrl: urls.linktor });
    t.ok((await conversations.get('conv_123')).id, 'a client with that session');
    t.ok((await new Auth({ accessToken: tokens.getToken, baseUrl: urls.linktor }).getCurrentUser()).id, 'the user');
    await tokens.logout();
    t.equal(tokens.loggedIn, false, 'a session after logging out');
  });
}
