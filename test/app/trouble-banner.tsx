import { useEffect, useState } from 'preact/hooks';
import type { Trouble } from './trouble.ts';

/** Says what is wrong. For a rate limit it counts down, and then tries again by itself. */
export function TroubleBanner({ trouble }: { readonly trouble: Trouble }) {
  const { message, wait, again } = trouble;
  return (
    <div class={`banner ${wait === undefined ? 'error' : 'limit'}`}>
      <p role="alert">{message}</p>
      {wait !== undefined && <Countdown key={again} seconds={wait} onEnd={again} />}
      <button type="button" onClick={again}>
        Try again now
      </button>
    </div>
  );
}

interface CountdownProps {
  readonly seconds: number;
  readonly onEnd: () => void;
}

function Countdown({ seconds, onEnd }: CountdownProps) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = Date.now() + seconds * 1000;
    const timer = setInterval(() => {
      const rest = Math.ceil((end - Date.now()) / 1000);
      setLeft(Math.max(0, rest));
      if (rest > 0) return;
      clearInterval(timer);
      onEnd();
    }, 250);
    return () => clearInterval(timer);
  }, [seconds, onEnd]);
  return (
    <p role="timer">
      Goes on in {left} {left === 1 ? 'second' : 'seconds'}.
    </p>
  );
}
