export { Exchanges } from './exchanges.ts';
