import type { PageProps } from '../../page-props.ts';
import { Page } from '../../parts/page.tsx';

export function StatePage(_: PageProps) {
  return <Page title="State" lead="The records of this session, collection by collection." />;
}
