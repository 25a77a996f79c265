import type { PageProps } from '../../page-props.ts';
import { Page } from '../../parts/page.tsx';

export function ContractsPage(_: PageProps) {
  return <Page title="Contracts" lead="What each API promises, as its contract has it." />;
}
