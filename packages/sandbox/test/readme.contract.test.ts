import { readmeTests } from '../../../scripts/readme/readme.ts';

readmeTests(new URL('../README.md', import.meta.url));
