import { render } from 'preact';
import { ControlApi } from './api/client.ts';
import { App } from './app.tsx';
import { followRoute } from './route/route.ts';
import { Sandbox, SandboxContext } from './sandbox.ts';
import './style/index.css';

const sandbox = new Sandbox(new ControlApi(), (url) => new EventSource(url));
render(
  <SandboxContext.Provider value={sandbox}>
    <App route={followRoute(window)} />
  </SandboxContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
