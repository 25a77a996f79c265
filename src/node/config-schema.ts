const whole = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum });
const flag = { type: 'boolean' };
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const byName = (schema: object) => ({ type: 'object', additionalProperties: schema });
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const apiName = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' };

const credential = object(
  {
    name: text,
    description: { type: 'string' },
    value: text,
    roles: texts,
    expired: flag,
    subject: text,
  },
  ['name', 'description', 'value', 'roles'],
);

const limit = {
  ...object({ credential: text, off: flag, limit: whole(0, 1e9), seconds: whole(1, 1e9) }),
  minProperties: 1,
};

/** A JSON Schema of what `parley.config.ts` says. What faults of scenarios may say is checked where they are armed. */
export const configSchema = object({
  port: whole(0, 65_535),
  host: text,
  seed: whole(0, 0x7fffffff),
  now: { type: 'string', format: 'date-time' },
  size: whole(0, 1_000_000),
  https: flag,
  strict: flag,
  rateLimit: flag,
  apis: {
    type: 'array',
    items: {
      anyOf: [
        object(
          {
            name: apiName,
            contract: text,
            credentials: { type: 'array', items: credential },
            size: whole(0, 1_000_000),
          },
          ['name', 'contract'],
        ),
        // As `defineApi` returns it.
        { type: 'object', required: ['name', 'document'], properties: { name: apiName } },
        text,
      ],
    },
  },
  credentials: byName({ type: 'array', items: credential, minItems: 1 }),
  scenarios: byName(
    byName({ type: 'object', required: ['description'], properties: { description: text } }),
  ),
  startIn: { type: 'array', items: { type: 'string', pattern: '^[^/]+/[^/]+$' } },
  limits: byName(limit),
  data: text,
  sessionIdle: whole(1, 0x7fffffff),
  webhookHosts: texts,
  controlToken: text,
  controlOrigins: texts,
});
