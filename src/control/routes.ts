import { document } from '../generated/parley-control/document.ts';
import type { Answer } from '../mock/exchange.ts';
import { listApis, readContract } from './api-routes.ts';
import { exportCapsule } from './capsule-routes.ts';
import {
  listChecks,
  listRules,
  readCheck,
  removeCheck,
  showReport,
  startCheck,
  stopCheck,
  streamCheck,
} from './check-routes.ts';
import { advanceClock, listAgenda, readClock, setClock } from './clock-routes.ts';
import type { ControlRequest } from './control-request.ts';
import { setCredentialCookie } from './credential-cookie.ts';
import { addFault, listFaults, removeFault, removeFaults } from './fault-routes.ts';
import { listLimits, resetLimits, setLimit } from './limit-routes.ts';
import { clearRequests, exportHar, listRequests, streamRequests } from './request-routes.ts';
import { endScenario, listScenarios, startScenario } from './scenario-routes.ts';
import { createSession, deleteSession, listSessions, resetSession } from './session-routes.ts';
import {
  diffSnapshot,
  listSnapshots,
  readSnapshot,
  removeSnapshot,
  restoreSnapshot,
  takeSnapshot,
  writeSnapshot,
} from './snapshot-routes.ts';
import {
  listCollections,
  listRecords,
  mergeRecord,
  mergeRecords,
  readRecord,
  readState,
  removeRecord,
  replaceRecord,
  replaceRecords,
} from './state-routes.ts';

/** JSON to answer with 200, or undefined for 204. */
type Route = (request: ControlRequest) => unknown;

type Answering = (request: ControlRequest) => Answer | Promise<Answer>;

/** Bytes: as much as 100,000 records come to. */
const large = 268_435_456;

/** `answer` stands where more than JSON is answered. `bodyLimit`: bytes, 1 MiB by default. `early`: waits for no API to be loaded. */
export const routeTable: readonly ({
  readonly method: string;
  readonly path: string;
  readonly bodyLimit?: number;
  readonly early?: true;
} & ({ readonly route: Route } | { readonly answer: Answering }))[] = [
  {
    method: 'GET',
    path: '/health',
    route: ({ version }) => ({ status: 'ok', version }),
    early: true,
  },
  { method: 'GET', path: '/apis', route: listApis, early: true },
  { method: 'GET', path: '/apis/{name}/openapi.json', route: readContract },
  { method: 'GET', path: '/apis/{name}/rules', route: listRules },
  { method: 'POST', path: '/apis/{name}/session', answer: setCredentialCookie },
  { method: 'POST', path: '/reset', route: resetSession },
  { method: 'GET', path: '/clock', route: readClock },
  { method: 'PUT', path: '/clock', route: setClock },
  { method: 'POST', path: '/clock/advance', route: advanceClock },
  { method: 'GET', path: '/clock/agenda', route: listAgenda },
  { method: 'GET', path: '/faults', route: listFaults },
  { method: 'POST', path: '/faults', route: addFault },
  { method: 'DELETE', path: '/faults', route: removeFaults },
  { method: 'DELETE', path: '/faults/{id}', route: removeFault },
  { method: 'GET', path: '/limits', route: listLimits },
  { method: 'PUT', path: '/limits/{api}', route: setLimit },
  { method: 'DELETE', path: '/limits/{api}', route: resetLimits },
  { method: 'GET', path: '/scenarios', route: listScenarios },
  { method: 'POST', path: '/scenarios/{api}/{name}', route: startScenario },
  { method: 'DELETE', path: '/scenarios/{api}/{name}', route: endScenario },
  { method: 'GET', path: '/state', route: listCollections },
  { method: 'GET', path: '/state/{api}', route: readState },
  { method: 'GET', path: '/state/{api}/{collection}', answer: listRecords },
  { method: 'PUT', path: '/state/{api}/{collection}', route: replaceRecords, bodyLimit: large },
  { method: 'PATCH', path: '/state/{api}/{collection}', route: mergeRecords, bodyLimit: large },
  { method: 'GET', path: '/state/{api}/{collection}/{key}', route: readRecord },
  {
    method: 'PUT',
    path: '/state/{api}/{collection}/{key}',
    route: replaceRecord,
    bodyLimit: large,
  },
  {
    method: 'PATCH',
    path: '/state/{api}/{collection}/{key}',
    route: mergeRecord,
    bodyLimit: large,
  },
  { method: 'DELETE', path: '/state/{api}/{collection}/{key}', route: removeRecord },
  { method: 'GET', path: '/snapshots', route: listSnapshots },
  { method: 'POST', path: '/snapshots', route: takeSnapshot },
  { method: 'GET', path: '/snapshots/{name}', route: readSnapshot },
  { method: 'PUT', path: '/snapshots/{name}', route: writeSnapshot, bodyLimit: large },
  { method: 'DELETE', path: '/snapshots/{name}', route: removeSnapshot },
  { method: 'POST', path: '/snapshots/{name}/restore', route: restoreSnapshot },
  { method: 'GET', path: '/snapshots/{name}/diff', route: diffSnapshot },
  { method: 'GET', path: '/sessions', route: listSessions },
  { method: 'POST', path: '/sessions', route: createSession },
  { method: 'DELETE', path: '/sessions/{name}', route: deleteSession },
  { method: 'GET', path: '/requests', route: listRequests },
  { method: 'DELETE', path: '/requests', route: clearRequests },
  { method: 'GET', path: '/requests/stream', answer: streamRequests },
  { method: 'GET', path: '/requests.har', answer: exportHar },
  { method: 'GET', path: '/checks', route: listChecks },
  { method: 'POST', path: '/checks', answer: startCheck },
  { method: 'GET', path: '/checks/{id}', route: readCheck },
  { method: 'DELETE', path: '/checks/{id}', route: removeCheck },
  { method: 'POST', path: '/checks/{id}/stop', route: stopCheck },
  { method: 'GET', path: '/checks/{id}/stream', answer: streamCheck },
  { method: 'GET', path: '/checks/{id}/report.html', answer: showReport },
  { method: 'GET', path: '/capsule', answer: exportCapsule },
  { method: 'GET', path: '/openapi.json', route: describeControl },
];

/** As it is reached here. */
function describeControl({ origin }: ControlRequest): unknown {
  const [server] = document.servers ?? [];
  return { ...document, servers: [{ ...server, url: `${origin}/_parley` }] };
}
