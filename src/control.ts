export {
  type ControlApi,
  type ControlClient,
  type ControlClientOptions,
  type ControlFault,
  type ControlRecord,
  createControlClient,
  type LoggedRequest,
  type RecordQuery,
  type RequestFilter,
} from './control/client.ts';
export { ControlError } from './control/control-error.ts';
