import { useEffect, useState } from 'preact/hooks';

/** Renders again every so many milliseconds, for what time alone changes. */
export function useTick(every: number): void {
  const [, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setCount((before) => before + 1), every);
    return () => clearInterval(timer);
  }, [every]);
}
