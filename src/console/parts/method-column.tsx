import { MethodBadge } from './badge.tsx';
import type { Column } from './table.tsx';

/** The method of what stands in the row. */
export const methodColumn: Column<{ readonly method: string }> = {
  name: 'method',
  title: 'Method',
  fit: true,
  sortBy: ({ method }) => method,
  cell: ({ method }) => <MethodBadge method={method} />,
};
