import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { ClockView } from './clock/clock-view.tsx';
import { FaultsView } from './faults/faults-view.tsx';
import { Notices } from './parts/notices.tsx';
import { PhonesView } from './phones/phones-view.tsx';
import { ReferenceView } from './reference/reference-view.tsx';
import type { Route } from './route/route.ts';
import { Banner } from './shell/banner.tsx';
import { Header } from './shell/header.tsx';
import { StateView } from './state/state-view.tsx';
import { TimelineView } from './timeline/timeline-view.tsx';
import { WebhooksView } from './webhooks/webhooks-view.tsx';

export function App({ route }: { route: ReadonlySignal<Route> }): JSX.Element {
  const here = route.value;
  const view = here.path[0] ?? 'phones';
  return (
    <>
      <button type="button" class="skip button" onClick={() => document.getElementById('content')?.focus()}>
        Skip to content
      </button>
      <Header view={view} />
      <Banner />
      <main id="content" tabIndex={-1}>
        <View view={view} route={here} />
      </main>
      <Notices />
    </>
  );
}

function View({ view, route }: { view: string; route: Route }): JSX.Element {
  switch (view) {
    case 'timeline':
      return <TimelineView route={route} />;
    case 'state':
      return <StateView path={route.path.slice(1)} />;
    case 'webhooks':
      return <WebhooksView />;
    case 'faults':
      return <FaultsView />;
    case 'clock':
      return <ClockView />;
    case 'reference':
      return <ReferenceView path={route.path} />;
    default:
      return <PhonesView path={route.path.slice(1)} />;
  }
}
