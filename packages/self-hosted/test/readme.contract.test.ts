import { contract } from '../../../scripts/contract/contract.ts';
import { readmeTests } from '../../../scripts/readme/readme.ts';

readmeTests(new URL('../README.md', import.meta.url), {
  LINKTOR_SERVER_URL: contract().urls['linktor-server'],
  LINKTOR_EMAIL: 'admin@demo.com',
  LINKTOR_PASSWORD: 'admin123',
  LINKTOR_SERVER_TOKEN: contract().credentials.token,
});
