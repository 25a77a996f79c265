import type { LawContext } from '../../../check/laws.ts';
import type { operations } from '../../../generated/aimychats/types.ts';
import { fingerprint } from '../../../world/digest.ts';

export type Context = LawContext<operations>;

export const day = 86_400_000;

/** A conversation of the law's own, with a word that no other has. */
export async function ownConversation({ ask, now, afterwards }: Context) {
  const word = `parley${fingerprint(String(await now()))}`;
  const json = {
    title: `Check of the ${word} contract`,
    content: `The ${word} was asked for. Please send it soon.`,
    source: 'api',
  } as const;
  const conversation = await ask('createConversation', { json });
  afterwards('deleteConversation', { path: { id: conversation.id } });
  return { ...conversation, word };
}

/** A form with a file of so many bytes. */
export function fileOf(bytes: number): FormData {
  const form = new FormData();
  form.set('file', new File(['x'.repeat(bytes)], 'check.txt', { type: 'text/plain' }));
  return form;
}

/** Asks until an answer is done, for a minute: by a mock's clock that is enough, and the last answer then counts. */
export async function settled<T>(
  { clock, wait, inconclusive }: Pick<Context, 'clock' | 'wait' | 'inconclusive'>,
  poll: { readonly ask: () => Promise<T>; readonly done: (answer: T) => boolean },
): Promise<T> {
  let answer = await poll.ask();
  for (let turn = 0; turn < 20 && !poll.done(answer); turn++) {
    await wait(3000);
    answer = await poll.ask();
  }
  if (clock || poll.done(answer)) return answer;
  return inconclusive('it was not done within a minute');
}
