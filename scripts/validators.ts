import standalone from 'ajv/dist/standalone/index.js';
import { pointersIn } from '../src/spec/json-pointer.ts';
import { createSchemaCompiler } from '../src/spec/schema-compiler.ts';
import { subschemasOf } from '../src/spec/subschemas.ts';

/** What ajv's code is built upon, as `CompiledSchemas` calls it. */
const pieces = new Map([
  ['ajv/dist/runtime/ucs2length default', 'length'],
  ['ajv/dist/runtime/equal default', 'equal'],
  ['ajv-formats/dist/formats fullFormats', 'formats'],
]);

/** The parts of a failure that say no more than the value of its keyword. */
const told = new RegExp(
  'keyword:"(type|enum|const|minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf|minLength|maxLength|pattern|format|minItems|maxItems|minProperties|maxProperties)",' +
    'params:\\{(comparison: "[^"]*", )?\\w+: ("(\\\\.|[^"\\\\])*"|[^{}"]*)\\}',
  'g',
);

/**
 * The members `document` and `checks` of `CompiledSchemas`, as text: the code that ajv writes for the schemas at these
 * pointers, without what stands in the document already.
 */
export function renderChecks(document: object, pointers: readonly string[]): string {
  const { ajv, idOf } = createSchemaCompiler(document, { code: { source: true, lines: true } });
  // What ajv keeps for that keyword alone.
  ajv.opts.unevaluated = JSON.stringify(document).includes('"unevaluated');
  const ids = Object.fromEntries(pointers.map((pointer) => [pointer, idOf(pointer)]));
  const places = new Map(pointersIn(document).map((pointer, index) => [pointer, index]));
  const code = standalone
    .default(ajv, ids)
    .replace('"use strict";', '')
    .replaceAll(/require\("([^"]*)"\)\.(\w+)/g, (_, module: string, name: string) => {
      const piece = pieces.get(`${module} ${name}`);
      if (piece === undefined)
        throw new Error(
          `ajv's code needs ${name} of ${module}, which src/spec/compiled-schemas.ts does not give.`,
        );
      return piece;
    })
    .replaceAll(
      /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors.push\(\1\);\n\}/g,
      '(vErrors ??= []).push($2);',
    )
    // For keywords of one's own, and for references by anchor.
    .replaceAll(', parentData, parentDataProperty, rootData=data, dynamicAnchors={}', '')
    .replaceAll(
      /,parentData(:\w+)?,parentDataProperty(:("(\\.|[^"\\])*"|\w+))?,rootData,dynamicAnchors\}/g,
      '}',
    )
    .replaceAll(told, '')
    .replaceAll(/schemaPath:"#([^"]*)"/g, (whole, path: string) => {
      const index = places.get(decodeURIComponent(path));
      return index === undefined ? whole : `schemaPath:${index}`;
    })
    .replaceAll(/keyword:"[^"]*",/g, '');
  return [
    'checks({ part, formats, length, equal }) {',
    'const exports = {};',
    ...withoutSchemas(code, document)
      .split('\n')
      .filter((line) => line !== ''),
    'return exports;',
    '}',
  ].join('\n');
}

/** Schemas that the code reads from are taken from the document, the others left out. */
function withoutSchemas(code: string, document: object): string {
  const places = new Map(
    subschemasOf(document, '').map(({ node, pointer }) => [JSON.stringify(node), pointer]),
  );
  return code.replaceAll(/^const (schema\d+) = (.*);\n/gm, (_, name: string, schema: string) => {
    // Once where it is declared.
    if (code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length === 1) return '';
    const place = places.get(schema);
    if (place === undefined) throw new Error(`The document nowhere holds ${schema}.`);
    return `const ${name} = part(${JSON.stringify(place)});\n`;
  });
}
