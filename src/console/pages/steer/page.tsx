import type { PageProps } from '../../page-props.ts';
import { Page } from '../../parts/page.tsx';

export function SteerPage(_: PageProps) {
  return (
    <Page title="Steer" lead="Scenarios, faults, rate limits and the clock of this session." />
  );
}
