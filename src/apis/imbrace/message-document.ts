import type { components } from '../../generated/imbrace/types.ts';
import type { Message } from './records.ts';

export type MessageDocument = components['schemas']['MessageDocument'];

const documents = new WeakMap<Message, MessageDocument>();

/** A message as the search engine keeps it. Records never change, so each is written down once. */
export function documentOf(message: Message): MessageDocument {
  let document = documents.get(message);
  if (!document) {
    document = written(message);
    documents.set(message, document);
  }
  return document;
}

const written = ({ id, fields, content, ...message }: Message): MessageDocument => ({
  _id: id,
  doc_name: 'message',
  public_id: id,
  organization_id: message.organization_id,
  business_unit_id: message.business_unit_id,
  conversation_id: message.conversation_id,
  from: message.from,
  type: message.type,
  content: {
    ...content,
    is_mail: message.channel_type === 'email',
    subtext: '',
    message_id: '',
    sequence_number: 0,
    postMessage: {},
    counter: null,
    tool_calls: '',
  },
  created_at: message.created_at,
  updated_at: message.updated_at,
  fields_timestamp: {},
  ...(fields && { fields }),
});
