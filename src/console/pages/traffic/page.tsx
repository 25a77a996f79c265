import type { PageProps } from '../../page-props.ts';
import { Page } from '../../parts/page.tsx';

export function TrafficPage(_: PageProps) {
  return (
    <Page title="Traffic" lead="Every request to the mock and what it sent out, as it happens." />
  );
}
