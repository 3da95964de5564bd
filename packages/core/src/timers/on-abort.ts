interface Hub {
  readonly callbacks: Set<() => void>;
  readonly fire: () => void;
}

// One listener per signal, however many calls share it: engines warn of a leak from the eleventh on.
const hubs = new WeakMap<AbortSignal, Hub>();

/** Calls back when the signal fires; the result takes the callback off again. The signal must not have fired yet. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let hub = hubs.get(signal);
  if (!hub) {
    const callbacks = new Set<() => void>();
    hub = {
      callbacks,
      fire: () => {
        // Stryker disable next-line CallExpression: frees what nobody calls any more
        hubs.delete(signal);
        for (const each of callbacks) each();
      },
    };
    hubs.set(signal, hub);
    signal.addEventListener('abort', hub.fire, { once: true });
  }
  const { callbacks, fire } = hub;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0 || hubs.get(signal)?.fire !== fire) return;
    hubs.delete(signal);
    signal.removeEventListener('abort', fire);
  };
}
