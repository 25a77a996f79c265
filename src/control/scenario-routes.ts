import type { ScenarioState } from '../mock/situation.ts';
import type { ControlRequest } from './control-request.ts';

export const listScenarios = ({ mock, session }: ControlRequest): readonly ScenarioState[] =>
  mock.session(session).scenarios();

export const startScenario = (request: ControlRequest): readonly ScenarioState[] =>
  switched(request, true);

export const endScenario = (request: ControlRequest): readonly ScenarioState[] =>
  switched(request, false);

/** `/scenarios/{api}/{name}`: answers with all scenarios as they are then. */
function switched(request: ControlRequest, active: boolean): readonly ScenarioState[] {
  const { api = '', name = '' } = request.path;
  request.mock.session(request.session).setScenario({ api, name, active });
  return listScenarios(request);
}
