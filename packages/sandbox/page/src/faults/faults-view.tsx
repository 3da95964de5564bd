import type { JSX } from 'preact';
import type { Fault } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSandbox } from '../sandbox.ts';
import { FaultForm } from './fault-form.tsx';
import { details, kindOf, whom } from './kinds.ts';

/** What goes wrong on purpose. */
export function FaultsView(): JSX.Element {
  const { api, faults } = useSandbox();
  const standing = faults.value;
  return (
    <div class="page-body faults">
      <div class="list-head">
        <h1>Faults</h1>
        {standing.length > 0 && (
          <Button icon="trash" onPress={() => api.setFaults([])}>
            End all
          </Button>
        )}
      </div>
      <p class="lead">What goes wrong on purpose: for the next few, or for a share drawn from the seed.</p>
      {standing.length === 0 ? (
        <p class="hint">Nothing is wrong at the moment.</p>
      ) : (
        <ul class="cards-list">
          {standing.map((fault) => (
            <li key={fault.id} class="standing">
              <Icon name="fault" size={22} />
              <span>
                <b>{kindOf(fault.kind).name}</b> {details(fault)}
                <small>{whom(fault)}</small>
              </span>
              <Button
                icon="close"
                label={`End: ${kindOf(fault.kind).name}`}
                kind="quiet"
                onPress={() => api.setFaults(standing.filter(({ id }) => id !== fault.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <h2>Add a fault</h2>
      <FaultForm add={(fault) => api.setFaults([...standing, fault as Fault])} />
    </div>
  );
}
