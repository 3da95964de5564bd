import { readmeTests } from './readme.ts';

readmeTests(new URL('../../../CONTRIBUTING.md', import.meta.url), {}, 'contributing');
