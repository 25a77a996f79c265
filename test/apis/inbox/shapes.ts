import type { components } from '../../../src/generated/inbox/types.ts';

type Schemas = components['schemas'];

export type Conversation = Schemas['Conversation'];
export type Message = Schemas['Message'];
export type Contact = Schemas['Contact'];
export type Channel = Schemas['Channel'];
export type Automation = Schemas['Automation'];
export type Agent = Schemas['Agent'];
export type Workspace = Schemas['Workspace'];
export type Analytics = Schemas['Analytics'];

export interface ListOf<Item> {
  readonly data: readonly Item[];
  readonly page: number;
  readonly per_page: number;
  readonly total: number;
}

/** An answer that says what is wrong. */
export const error = (status: number, text: string) => ({ status, body: { error: text } });
