import { ApiError } from '../conventions/api-error.ts';
import type { Contract } from '../spec/contract.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import { propertiesOf } from '../spec/schema-walk.ts';
import type { Violation } from '../spec/violation.ts';
import type { UploadedFile } from './define-api.ts';

type Form = Readonly<Record<string, string | UploadedFile>>;

export interface FormSchema {
  readonly contract: Contract;
  /** JSON pointer; undefined where a form may hold anything. */
  readonly schema: string | undefined;
  readonly contentType: string;
}

/** A form, and how it departs from its schema. Rejects with `ApiError` where the bytes are none. */
export async function readForm(
  bytes: Uint8Array,
  { contract, schema, contentType }: FormSchema,
): Promise<{ members: Form; violations: ReturnType<typeof judgeForm> }> {
  const members = await formOf(bytes, contentType);
  const violations = schema === undefined ? [] : judgeForm(members, { contract, schema });
  return { members, violations };
}

/** The platform's own parser reads the form (RFC 7578); of parts with one name, the last one counts. */
export async function formOf(bytes: Uint8Array, contentType: string): Promise<Form> {
  const carrier = new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': contentType },
  });
  const form = await carrier.formData().catch(() => {
    throw new ApiError('malformed-body');
  });
  const members: Record<string, string | UploadedFile> = Object.create(null);
  for (const [name, part] of form)
    members[name] = typeof part === 'string' ? part : await fileOf(part);
  return members;
}

async function fileOf(file: File): Promise<UploadedFile> {
  return {
    filename: file.name,
    mediaType: file.type || 'application/octet-stream',
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
}

/** A schema describes a file as a string of `format: binary` and takes it for an empty one, so its kind is judged here. */
export function judgeForm(
  form: unknown,
  { contract, schema }: { readonly contract: Contract; readonly schema: string },
): readonly Pick<Violation, 'pointer' | 'problem'>[] {
  const parts = isRecord(form) ? form : {};
  const misplaced = propertiesOf(contract, schema).flatMap(({ name, node }) => {
    if (!Object.hasOwn(parts, name)) return [];
    const wanted = node.format === 'binary';
    if (isRecord(parts[name]) === wanted) return [];
    return [{ pointer: pointerTo('', name), problem: wanted ? 'must be a file' : 'must be text' }];
  });
  const texts = Object.entries(parts).map(([name, part]) => [name, isRecord(part) ? '' : part]);
  return [...contract.schemas.at(schema)(Object.fromEntries(texts)), ...misplaced];
}
