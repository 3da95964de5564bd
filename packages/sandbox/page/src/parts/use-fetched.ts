import { effect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Fetched<T> {
  value: T | undefined;
  error: string | undefined;
  /** Looks again at once. */
  again: () => void;
}

/** Between two looks, in milliseconds: under load something changes all the time. */
const PAUSE = 300;

/**
 * Something the sandbox knows, looked at again whenever `changes` moves; what is known of another `key` is not shown. There is
 * one look at a time, and the last change is always looked at.
 */
export function useFetched<T>(key: string, load: () => Promise<T>, changes: ReadonlySignal<unknown>): Fetched<T> {
  const [found, setFound] = useState<{ key: string; value?: T; error?: string }>({ key });
  const loading = useRef(load);
  loading.current = load;
  const again = useRef<() => void>(() => {});

  useEffect(() => {
    let closed = false;
    let busy = false;
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      if (busy) {
        stale = true;
        return;
      }
      busy = true;
      stale = false;
      try {
        const value = await loading.current();
        if (!closed) setFound({ key, value });
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        if (!closed) setFound((last) => ({ ...(last.key === key ? last : {}), key, error: said }));
      }
      timer = setTimeout(() => {
        busy = false;
        if (stale) void look();
      }, PAUSE);
    };
    again.current = () => void look();
    const stop = effect(() => {
      changes.value;
      void look();
    });
    return () => {
      closed = true;
      clearTimeout(timer);
      stop();
    };
  }, [key, changes]);

  const current = found.key === key ? found : undefined;
  return { value: current?.value, error: current?.error, again: () => again.current() };
}
