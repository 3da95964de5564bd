// Runs in the browser: shows a conversation as it happens, and answers in it.
import { Conversations, type Message } from '@linktor/conversations';
import { Realtime } from '@linktor/realtime';

/** What the server tells the page: addresses, and never a key. */
interface Settings {
  conversationId: string;
  baseUrl: string;
  socketUrl: string;
}

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const getJson = async <T>(path: string): Promise<T> => (await fetch(path)).json() as Promise<T>;

const { conversationId, baseUrl, socketUrl } = await getJson<Settings>('/settings');
// Asked for again whenever the platform says that the token has expired.
const getToken = async (): Promise<string> => (await getJson<{ token: string }>('/token')).token;

const conversations = new Conversations({ accessToken: getToken, baseUrl });
const realtime = new Realtime({ getToken, url: socketUrl, backfill: conversations });

const shown = new Set<string>();
const show = (message: Message): void => {
  if (shown.has(message.id)) return;
  shown.add(message.id);
  const item = document.createElement('li');
  item.className = message.direction;
  item.textContent = message.content.text ?? `[${message.contentType}]`;
  find('messages').append(item);
};
const note = (text: string): void => {
  find('note').textContent = text;
};

realtime.on('state', ({ to }) => {
  find<HTMLOutputElement>('state').value = to;
});
realtime.on('synced', ({ recovered }) => note(recovered > 0 ? `${recovered} caught up` : 'up to date'));
realtime.on('gap', ({ reason }) => note(`something may be missing (${reason})`));
realtime.onMessage(({ message }) => show(message));

find('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const input = find<HTMLInputElement>('text');
  const text = input.value;
  try {
    show(await conversations.sendText(conversationId, text));
    input.value = '';
  } catch (error) {
    note(error instanceof Error ? error.message : String(error));
  }
});

realtime.subscribe(conversationId);
await realtime.connect();
