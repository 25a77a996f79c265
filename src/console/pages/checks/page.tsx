import type { PageProps } from '../../page-props.ts';
import { Page } from '../../parts/page.tsx';

export function ChecksPage(_: PageProps) {
  return <Page title="Checks" lead="Holds the mock, or another server, to a contract." />;
}
