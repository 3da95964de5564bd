import type { JSX } from 'preact';
import type { Delivery, Endpoint } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { CopyButton } from '../parts/copy.tsx';
import { timeOfDay } from '../parts/format.ts';
import { say } from '../parts/say.ts';
import { useFetched } from '../parts/use-fetched.ts';
import { useSandbox } from '../sandbox.ts';
import { EndpointForm } from './endpoint-form.tsx';
import { TriggerForm } from './trigger-form.tsx';

/** Where events go, and what became of each. */
export function WebhooksView(): JSX.Element {
  const { api, changes } = useSandbox();
  const endpoints = useFetched('endpoints', () => api.endpoints(), changes);
  const deliveries = useFetched('deliveries', () => api.deliveries(), changes);
  return (
    <div class="page-body webhooks">
      <div class="list-head">
        <h1>Webhooks</h1>
      </div>
      <p class="lead">Signed as each platform signs, and repeated as it repeats, on the clock of the sandbox.</p>
      <h2>Endpoints</h2>
      {endpoints.error && <p class="refusal">{endpoints.error}</p>}
      {endpoints.value?.length === 0 && (
        <p class="hint">None. Register one through the platform's API, or add one here.</p>
      )}
      <ul class="cards-list">
        {endpoints.value?.map((one) => (
          <EndpointView key={one.id} endpoint={one} onRemoved={endpoints.again} />
        ))}
      </ul>
      <EndpointForm onAdded={endpoints.again} />
      <h2>Let an event happen</h2>
      <TriggerForm />
      <h2>Deliveries</h2>
      {deliveries.error && <p class="refusal">{deliveries.error}</p>}
      {deliveries.value?.length === 0 && <p class="hint">Nothing was sent yet.</p>}
      <ul class="cards-list">
        {deliveries.value?.slice(0, 100).map((one) => (
          <DeliveryView key={one.id} delivery={one} />
        ))}
      </ul>
      {(deliveries.value?.length ?? 0) > 100 && <p class="hint">Older ones stand in the timeline.</p>}
    </div>
  );
}

function EndpointView({ endpoint, onRemoved }: { endpoint: Endpoint; onRemoved: () => void }): JSX.Element {
  const { api } = useSandbox();
  const { id, platform, url, events, source, secret } = endpoint;
  return (
    <li class="standing">
      <span>
        <b class="address">{url}</b> <span class={`platform ${platform}`}>{platform}</span>
        <small>
          {events ? events.join(', ') : 'all events'} ·{' '}
          {source === 'platform' ? 'registered by your app' : 'added here'}
        </small>
      </span>
      {secret && <CopyButton text={() => secret}>Secret</CopyButton>}
      {source === 'sandbox' && (
        <Button
          icon="trash"
          label={`Remove ${url}`}
          kind="quiet"
          onPress={async () => {
            await api.removeEndpoint(id);
            onRemoved();
          }}
        />
      )}
    </li>
  );
}

function DeliveryView({ delivery }: { delivery: Delivery }): JSX.Element {
  const { api } = useSandbox();
  const { id, type, url, at, attempts, state, next, platform } = delivery;
  return (
    <li class="standing delivery">
      <span>
        <b>{type}</b> <span class={`platform ${platform}`}>{platform}</span>{' '}
        <span class={`badge ${{ delivered: 'good', pending: 'poor', failed: 'bad' }[state]}`}>{state}</span>
        <small class="address">
          {timeOfDay(at, true)} · {url}
        </small>
        <small>
          {attempts.map(({ status, error }) => status ?? error ?? '…').join(', ')}
          {state === 'pending' && next ? ` · again at ${timeOfDay(next, true)}` : ''}
        </small>
      </span>
      <Button
        icon="replay"
        label={`Deliver ${type} again`}
        kind="quiet"
        onPress={async () => {
          await api.replayDelivery(id);
          say('Sent again.');
        }}
      />
    </li>
  );
}
