import type { ChatInstance, StateAdapter } from 'chat';
import { isKeptName, keptName } from './action-data.ts';
import type { Choice } from './outline.ts';

const DAY = 86_400_000;
/** As long as Chat SDK keeps a callback of a button. */
const ACTIONS = 7 * DAY;
/** How long an answer with a number means the menu that was sent last. */
const MENU = DAY;
/** How long what cannot be told twice is remembered: longer than any platform delivers again. */
const ONCE = DAY;

/** What an adapter keeps in the bot's state, so that any process of the bot can go on from it. */
export class Memory {
  readonly #chat: () => ChatInstance;
  readonly #prefix: string;

  constructor(name: string, chat: () => ChatInstance) {
    this.#chat = chat;
    this.#prefix = `linktor-chat:${name}`;
  }

  get state(): StateAdapter {
    return this.#chat().getState();
  }

  /** True the first time an event is seen by any process. */
  first(id: string): Promise<boolean> {
    return this.state.setIfNotExists(`${this.#prefix}:once:${id}`, true, ONCE);
  }

  /** Keeps what a button carries, and gives a name for it that every channel can carry. */
  async keepData(data: string): Promise<string> {
    const name = keptName();
    await this.state.set(`${this.#prefix}:data:${name}`, data, ACTIONS);
    return name;
  }

  /** What a button carried, by what came back; `undefined` where it was kept too long ago. */
  async data(given: string): Promise<string | undefined> {
    if (!isKeptName(given)) return given;
    return (await this.state.get<string>(`${this.#prefix}:data:${given}`)) ?? undefined;
  }

  /** Keeps what a contact was asked to answer with a number. */
  async keepMenu(threadId: string, choices: readonly Choice[]): Promise<void> {
    const { answered = [] } = (await this.#menu(threadId)) ?? {};
    await this.#setMenu(threadId, { choices: choices.map(({ label, data }) => ({ label, data })), answered });
  }

  /** The menu is over: something else has been said since, and a number may answer that. */
  async forgetMenu(threadId: string): Promise<void> {
    const menu = await this.#menu(threadId);
    if (menu && menu.choices.length > 0) await this.#setMenu(threadId, { ...menu, choices: [] });
  }

  /**
   * What a contact chose from the last menu, by its number or its words; then the menu is over. The same message always chooses the
   * same: delivered again it does not become an answer to what was asked since, nor a message of its own.
   */
  async chosen(threadId: string, messageId: string, answer: string): Promise<string | undefined> {
    const given = answer.trim().toLowerCase();
    if (given === '' || given.length > LONGEST_ANSWER) return undefined;
    const menu = await this.#menu(threadId);
    if (menu === undefined) return undefined;
    const before = menu.answered.find(({ id }) => id === messageId);
    if (before) return before.data;
    const number = /^(\d{1,3})[.)]?$/.exec(given)?.[1];
    const choice =
      number === undefined
        ? menu.choices.find(({ label }) => label.trim().toLowerCase() === given)
        : menu.choices[Number(number) - 1];
    if (choice === undefined) return undefined;
    const answered = [...menu.answered.slice(1 - ANSWERS), { id: messageId, data: choice.data }];
    await this.#setMenu(threadId, { choices: [], answered });
    return choice.data;
  }

  async #menu(threadId: string): Promise<Menu | undefined> {
    return (await this.state.get<Menu>(`${this.#prefix}:menu:${threadId}`)) ?? undefined;
  }

  #setMenu(threadId: string, menu: Menu): Promise<void> {
    return this.state.set(`${this.#prefix}:menu:${threadId}`, menu, MENU);
  }
}

interface Menu {
  /** What can be chosen; none once the menu is over. */
  readonly choices: readonly { readonly label: string; readonly data: string }[];
  /** Which messages chose what, the last few. */
  readonly answered: readonly { readonly id: string; readonly data: string }[];
}

const ANSWERS = 10;
const LONGEST_ANSWER = 200;
