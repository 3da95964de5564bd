import { useEffect, useRef, useState } from 'preact/hooks';
import { useSandbox } from '../sandbox.ts';

/** The time of the sandbox as it goes on here between two words about it, ISO 8601. */
export function useNow(): string | undefined {
  const { clock } = useSandbox();
  const told = clock.value;
  const heard = useRef({ told, at: performance.now() });
  if (heard.current.told !== told) heard.current = { told, at: performance.now() };
  const [, tick] = useState(0);
  const runs = told !== undefined && !told.stopped;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => tick((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, [runs]);
  if (!told) return undefined;
  if (told.stopped) return told.now;
  return new Date(Date.parse(told.now) + performance.now() - heard.current.at).toISOString();
}
