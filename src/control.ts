export {
  type ControlApi,
  type ControlClient,
  type ControlClientOptions,
  ControlError,
  type ControlFault,
  type ControlRecord,
  createControlClient,
  type LoggedRequest,
  type RecordQuery,
  type RequestFilter,
} from './control/client.ts';
