import { type components, createClient } from 'parley-kit/apis/icecore';

export type Conversation = components['schemas']['Conversation'];
export type Client = ReturnType<typeof createClient>;

/** The mock's own; a real key belongs on a server, never in a page. */
const credential = 'sk_live_parley_full';

/** Asks the server that the page comes from, which passes it on; or the documented one, which msw stands in for. */
export const clientOf = (mocked: boolean): Client =>
  createClient({
    credential,
    ...(!mocked && { baseUrl: new URL('/icecore/api/v1', location.origin).href }),
  });
