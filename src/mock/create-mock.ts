import { createDeliver } from './deliver.ts';
import { fakeOf } from './fake-of.ts';
import { faultCourse } from './fault-course.ts';
import type { Mock, MockOptions } from './mock.ts';
import { createCore } from './mock-core.ts';
import { preferredReply } from './preferred-reply.ts';
import { recordedDelivery } from './recorded-delivery.ts';
import { type ImportOptions, importState } from './state-file.ts';
import { createWholeControl } from './whole-control.ts';

/**
 * A stateful mock of these APIs. Throws `ContractError` where one of them cannot be served, and `Problem` for a scenario
 * or a limit that there is not.
 */
export function createMock({ state, webhookHosts: hosts, ...options }: MockOptions): Mock {
  const { deliver = createDeliver({ hosts }) } = options;
  const core = createCore({
    ...options,
    send: (request, books) => recordedDelivery(deliver, books)(request),
    ...{ fakeOf, faultCourse, preferredReply },
    ...(state && { firstState: (given: ImportOptions) => importState(state, given) }),
  });
  const { mounted, apiNamed, worlds, journals, situation, keeper, played, ...mock } = core;
  const { session, ...control } = createWholeControl(core, options);
  return {
    ...mock,
    ...control,
    session: (name) => ({ ...situation(name), ...session(name) }),
  };
}
