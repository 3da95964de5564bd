export { Frames } from './frames.ts';
