import type { ComponentType } from 'preact';
import type { PageProps } from './page-props.ts';

export interface PageEntry {
  /** The first segment of its hash; empty for Home. */
  readonly name: string;
  readonly title: string;
  /** Loads its code when it is first looked at. */
  readonly load: () => Promise<ComponentType<PageProps>>;
}

export const pageList: readonly PageEntry[] = [
  { name: '', title: 'Home', load: async () => (await import('./pages/home/page.tsx')).HomePage },
  {
    name: 'traffic',
    title: 'Traffic',
    load: async () => (await import('./pages/traffic/page.tsx')).TrafficPage,
  },
  {
    name: 'steer',
    title: 'Steer',
    load: async () => (await import('./pages/steer/page.tsx')).SteerPage,
  },
  {
    name: 'state',
    title: 'State',
    load: async () => (await import('./pages/state/page.tsx')).StatePage,
  },
  {
    name: 'contracts',
    title: 'Contracts',
    load: async () => (await import('./pages/contracts/page.tsx')).ContractsPage,
  },
  {
    name: 'checks',
    title: 'Checks',
    load: async () => (await import('./pages/checks/page.tsx')).ChecksPage,
  },
];
