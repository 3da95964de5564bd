// The suite as a page runs it. The page's functions `control` and `setOffline` belong to the test that opened it.
import { type Outcome, runSuite, type Surroundings } from './runtime-suite.ts';

interface Page {
  control: Surroundings['control'];
  setOffline: (offline: boolean) => Promise<unknown>;
  suite: (url: string, httpUrl: string) => Promise<Outcome[]>;
}

const page = globalThis as unknown as Page;
page.suite = (url, httpUrl) =>
  runSuite({
    url,
    httpUrl,
    headers: false,
    control: (path, body) => page.control(path, body),
    setOffline: (offline) => page.setOffline(offline),
  });
