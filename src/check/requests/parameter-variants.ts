import type { Operation } from '../../spec/operation.ts';
import type { Parameter } from '../../spec/parameter.ts';
import { type Call, exampleOf } from '../call.ts';
import type { Subject } from '../subject.ts';
import { invalidTexts } from './invalid-samples.ts';
import { mayName } from './sample.ts';
import { plainValue, validSamples } from './valid-samples.ts';
import type { Variant, VariantGroup } from './variant.ts';

/** Parameters whose value decides what a request asks for; those of the path name what it is asked of. */
const isAsked = ({ in: place }: Parameter): boolean => place === 'query' || place === 'header';

/** Each parameter alone, with every value at the boundaries of what it may be. */
export function validParameterGroups(
  { contract }: Subject,
  operation: Operation,
): readonly VariantGroup[] {
  return operation.parameters.filter(isAsked).map((parameter) => {
    const free = mayName(contract, parameter.schema);
    const samples = validSamples(contract, parameter.schema).filter(({ value }) => value !== null);
    return {
      subject: parameter.name,
      control: free && samples[0] ? withText(parameter, String(samples[0].value)) : {},
      variants: samples
        // Headers are ASCII (RFC 9110, 5.5), and a text without any characters is none.
        .filter(({ value }) => parameter.in === 'query' || /^[ -~]+$/.test(String(value)))
        .map(({ label, value }) => ({
          title: `${parameter.name} is ${label}`,
          call: withText(parameter, String(value)),
          pointer: parameter.pointer,
        })),
    };
  });
}

/** Each parameter wrong in one way, left out where it is required, and given twice. */
export function invalidParameterVariants(
  { contract }: Subject,
  operation: Operation,
): readonly Variant[] {
  return operation.parameters.flatMap((parameter) => {
    const { name, pointer } = parameter;
    const variant = (label: string, call: Call): Variant => ({
      title: `${name} ${label}`,
      call,
      pointer,
    });
    // An empty name in a path leads elsewhere.
    const texts = invalidTexts(contract, parameter.schema).filter(
      ({ value }) => parameter.in === 'query' || value !== '',
    );
    const wrong = texts.map(({ label, value }) =>
      variant(`is ${label}`, withText(parameter, String(value))),
    );
    if (parameter.in !== 'query') return wrong;
    const plain = String(exampleOf(parameter) ?? plainValue(contract, parameter.schema) ?? 'text');
    return [
      ...wrong,
      variant('is given twice', { query: { [name]: [plain, plain] } }),
      ...(parameter.required ? [variant('is left out', { query: { [name]: undefined } })] : []),
    ];
  });
}

function withText({ name, in: place }: Parameter, text: string): Call {
  if (place === 'path') return { path: { [name]: text } };
  return place === 'header' ? { headers: { [name]: text } } : { query: { [name]: text } };
}

/** Every parameter of the query with its documented example. */
export const documentedQuery = ({ parameters }: Operation): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parameters.flatMap((parameter) => {
      const example = parameter.in === 'query' ? exampleOf(parameter) : undefined;
      return example === undefined ? [] : [[parameter.name, example]];
    }),
  );
