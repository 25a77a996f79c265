import { type Duration, parse } from 'tinyduration';

/** Milliseconds of an ISO 8601 duration (`PT60S`, `P1DT2H`), or what else was expected. */
export function durationOf(text: unknown): { milliseconds: number } | { expected: string } {
  const duration = typeof text === 'string' ? parsed(text) : undefined;
  if (!duration || duration.negative) {
    return { expected: 'expected an ISO 8601 duration that is not negative, as PT60S' };
  }
  const { years, months, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = duration;
  if (years || months) {
    return { expected: 'years and months differ in length; use weeks, days or smaller units' };
  }
  const total = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
  return { milliseconds: Math.round(total * 1000) };
}

function parsed(text: string): Duration | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
