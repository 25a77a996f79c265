/** Parts that small contracts have in common. */

export const json = (schema: object) => ({ content: { 'application/json': { schema } } });
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export const problems = {
  '4XX': { $ref: '#/components/responses/Problem' },
  '5XX': { $ref: '#/components/responses/Problem' },
};

export const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

/** What `problems` refer to. */
export const problemResponse = { description: 'What is wrong', ...json({ type: 'object' }) };
