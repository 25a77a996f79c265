import './meter.css';

interface Props {
  /** What is measured: `Requests of full`. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** In words: `12 of 60 left`. */
  readonly text: string;
  readonly tone?: 'accent' | 'warn' | 'bad';
}

/** A quantity within known bounds, as a bar with its words. */
export function Meter({ label, value, max, text, tone = 'accent' }: Props) {
  const part = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div class="meter">
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw their own meter in colours of their own. */}
      <div
        class={`meter-bar ${tone}`}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <div style={{ width: `${part * 100}%` }} />
      </div>
      <span class="meter-text">{text}</span>
    </div>
  );
}
