import { createSchemaValidator } from '../spec/schema-validator.ts';

const list = (items: object) => ({ type: 'array', items });
const mapOf = (additionalProperties: object) => ({ type: 'object', additionalProperties });
const exactly = (properties: object, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
  additionalProperties: false,
});
const text = { type: 'string' };
const whole = { type: 'integer', minimum: 0 };
const instant = { type: 'number' };

/** What a session's state looks like in a file. */
const schema = exactly({
  parley: { const: 'state' },
  format: { const: 1 },
  contracts: mapOf(text),
  now: { type: 'string', format: 'date-time' },
  frozen: { type: 'boolean' },
  requests: whole,
  faultsMade: whole,
  stores: mapOf(exactly({ ordinals: mapOf(whole), collections: mapOf(list({ type: 'object' })) })),
  traffic: mapOf(
    list(exactly({ day: { type: 'string', format: 'date' }, operationId: text, count: whole })),
  ),
  scenarios: mapOf(list(text)),
  quotas: mapOf(list(exactly({ start: instant, used: whole }))),
  faults: list(
    exactly({ id: text, fault: { type: 'object' }, scenario: text, matched: whole, used: whole }, [
      'scenario',
    ]),
  ),
  limits: list({ type: 'object', required: ['api'], properties: { api: text } }),
  pending: list(
    exactly({ at: instant, api: text, name: text, payload: {}, lane: text }, ['payload', 'lane']),
  ),
});

/** Every way in which a value is not the file of a session's state. */
export const stateFileViolations = createSchemaValidator({ schema }).at('/schema');
