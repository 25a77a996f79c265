export {
  type CheckOrder,
  type ControlApi,
  type ControlCheck,
  type ControlClient,
  type ControlClientOptions,
  type ControlFault,
  type ControlRecord,
  type ControlRule,
  createControlClient,
  type LoggedRequest,
  type RecordQuery,
  type RequestFilter,
} from './control/client.ts';
export { ControlError } from './control/control-error.ts';
