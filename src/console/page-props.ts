import type { ControlApi, ControlClient } from '../control/client.ts';
import type { Destination, Route } from './route.ts';

/** What every page is given. It is made anew when the session changes, and when a mock that was gone is back. */
export interface PageProps {
  /** Steers the session that is chosen. */
  readonly client: ControlClient;
  /** Its name; `default` where none is chosen. */
  readonly session: string;
  readonly apis: readonly ControlApi[];
  /** Parley's. */
  readonly version: string;
  readonly route: Route;
  /** The href of a place in the console, in the same session unless `query` names another. */
  readonly linkTo: (destination: Destination) => string;
}
