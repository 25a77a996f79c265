import type { ControlFault } from '../../../control/client.ts';

/** A fault as it stands in a form: every member a text, empty where it says nothing. */
export type FaultDraft = Readonly<Record<DraftMember, string>>;

export type DraftMember =
  | 'api'
  | 'operationId'
  | 'method'
  | 'path'
  | 'credential'
  | 'requestBody'
  | 'status'
  | 'code'
  | 'body'
  | 'headers'
  | 'delayMs'
  | 'abort'
  | 'malformed'
  | 'dripMs'
  | 'times'
  | 'after'
  | 'probability';

export const emptyDraft: FaultDraft = {
  api: '',
  operationId: '',
  method: '',
  path: '',
  credential: '',
  requestBody: '',
  status: '',
  code: '',
  body: '',
  headers: '',
  delayMs: '',
  abort: '',
  malformed: '',
  dripMs: '',
  times: '',
  after: '',
  probability: '',
};

/** Reads what is in a form; what is not as it should be is left to the mock to refuse, which says what is wrong. */
export function faultOf(draft: FaultDraft): ControlFault {
  const readers: Readonly<Partial<Record<DraftMember, (text: string) => unknown>>> = {
    requestBody: jsonOrText,
    status: numberOrText,
    body: jsonOrText,
    headers: headersOf,
    delayMs: delayOf,
    malformed: (text) => text === 'yes',
    dripMs: numberOrText,
    times: numberOrText,
    after: numberOrText,
    probability: (text) => {
      const percent = numberOrText(text);
      return typeof percent === 'number' ? percent / 100 : percent;
    },
  };
  const members = Object.entries(draft).flatMap(([name, text]) => {
    const read = readers[name as DraftMember] ?? ((it: string) => it.trim());
    return text.trim() === '' ? [] : [[name, read(text)] as const];
  });
  return Object.fromEntries(members) as ControlFault;
}

function numberOrText(text: string): number | string {
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** `Name: value` on each line; `-Name` takes a header away. */
function headersOf(text: string): Readonly<Record<string, string | null>> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const headers = lines.map((line) => {
    const [name = '', value = ''] = line.split(/:(.*)/s);
    return name.startsWith('-') ? [name.slice(1).trim(), null] : [name.trim(), value.trim()];
  });
  return Object.fromEntries(headers);
}

/** `2000`, `2000-5000`, or `2000±500`, in milliseconds. */
function delayOf(text: string): unknown {
  const [, first, sign, second] = /^\s*(\d+)\s*(-|–|±|\+-)\s*(\d+)\s*$/.exec(text) ?? [];
  if (sign === undefined) return numberOrText(text);
  return sign === '-' || sign === '–'
    ? { min: Number(first), max: Number(second) }
    : { mean: Number(first), deviation: Number(second) };
}
