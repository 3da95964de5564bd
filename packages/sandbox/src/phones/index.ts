export type { Phone, PhoneMessage } from './phone.ts';
export { messagesOn, phonesOf } from './phones.ts';
