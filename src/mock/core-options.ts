import type { Fake } from '../world/fake.ts';
import type { WorldState } from '../world/world.ts';
import type { ApiDefinition } from './define-api.ts';
import type { MockOptions } from './mock.ts';
import type { SeldomNeeded } from './pipeline.ts';
import type { DeliveryBooks } from './recorded-delivery.ts';
import type { ImportOptions } from './state-file.ts';

/** Options of a mock, and those of its parts that not every host has at once. */
export interface CoreOptions
  extends Omit<MockOptions, 'state' | 'deliver' | 'webhookHosts'>,
    SeldomNeeded {
  /** Sends a request out of the mock, and writes down what became of it. */
  send(request: Request, books: DeliveryBooks): Promise<Response>;
  /** What makes up the values of an API. */
  fakeOf(definition: ApiDefinition, seed: number): Fake;
  /** What every session begins as, instead of what the seed makes it. */
  firstState?(given: ImportOptions): WorldState;
}
