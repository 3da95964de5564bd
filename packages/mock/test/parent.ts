import { startSample } from './sample.ts';

// A parent for the test that kills one.
const mock = await startSample({ child: true });
console.log(mock.urls.linktor);
