import { readmeTests } from '../../../scripts/check/readme/readme.ts';

readmeTests(new URL('../README.md', import.meta.url));
