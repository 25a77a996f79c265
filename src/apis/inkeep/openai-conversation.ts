import { conversationFacts, type Draft, linksFor, pace, timesOf } from './conversation-facts.ts';
import { visitorProperties } from './people.ts';
import type { ChatCompletionMessage, OpenAIConversation, OpenAIMessage } from './records.ts';

/** What is said, before it is a message. */
type Line = Pick<
  OpenAIMessage,
  'role' | 'content' | 'name' | 'tool_calls' | 'links' | 'properties'
>;

const instructions =
  'You are the assistant of the Example documentation. Answer from the documentation, and say so when it has no answer.';

/** A visitor asks the assistant of a site. */
export function openAIConversation(draft: Draft): OpenAIConversation {
  const { draw, id, exemplary } = draft;
  const lines = linesOf(draft);
  const times = timesOf(
    draft,
    lines.map(({ role }, index) => {
      if (lines[index - 1]?.role === 'system') return pace.atOnce;
      return role === 'assistant' ? pace.answering : pace.reading;
    }),
  );
  const messages = lines.map((line, index): OpenAIMessage => {
    const at = times[index] ?? '';
    return {
      id: draw.id(`messages.${index}.id`),
      type: 'openai',
      externalId: null,
      externalUrl: null,
      conversationId: id,
      createdAt: at,
      updatedAt: at,
      ...line,
    };
  });
  const identification = draw.pick('userProperties.identificationType', {
    COOKIED: 55,
    ID_PROVIDED: 30,
    ANONYMOUS: 15,
  });
  const facts = conversationFacts('openai', draft);
  return {
    ...facts,
    externalId: null,
    externalUrl: null,
    supportTicketConversationId: null,
    updatedAt: times.at(-1) ?? facts.createdAt,
    integrationId: draw.chance('integrationId', 0.9) ? 'integration_docs_chat' : null,
    properties: draw.chance('properties', 0.5)
      ? { page: `https://docs.example.com${draft.topic.page.path}` }
      : {},
    userProperties: visitorProperties(draw, exemplary ? 'COOKIED' : identification),
    messages,
    messagesOpenAIFormat: messages.map(completionMessage),
  };
}

/** One question and its answer, or two; the assistant looks things up first when it has a tool for it. */
function linesOf(draft: Draft): Line[] {
  const { draw, topic, exemplary } = draft;
  const instructed = exemplary || draw.chance('messages.instructed', 0.4);
  const looksUp = exemplary || draw.chance('messages.looksUp', 0.45);
  const named = draw.chance('messages.name', 0.25);
  const name = draw.fields('messages.name.value', (faker) => faker.person.firstName());
  const asked = (content: Line['content']): Line => ({
    role: 'user',
    content,
    name: named ? name : null,
  });
  const answered = (content: string, path: string): Line => ({
    role: 'assistant',
    content,
    links: linksFor(draft, path),
    properties: draw.chance(`${path}.properties`, 0.6)
      ? { confidence: draw.among(`${path}.confidence`, ['high', 'medium', 'low']) }
      : null,
  });
  const first: Line[] = [
    ...(instructed ? [{ role: 'system', content: instructions } as const] : []),
    asked(questionOf(draft)),
    ...(looksUp ? [lookUp(draft)] : []),
    answered(topic.answer, 'messages.answer'),
  ];
  if (!draw.chance('messages.length', 0.45)) return first;
  return [
    ...first,
    asked(topic.followUp),
    answered(topic.followUpAnswer, 'messages.followUpAnswer'),
  ];
}

/** Some show what they mean. */
function questionOf({ draw, topic }: Draft): Line['content'] {
  if (!draw.chance('messages.image', 0.12)) return topic.question;
  const file = draw.id('messages.image.url');
  return [
    { type: 'text', text: topic.question },
    {
      type: 'image_url',
      image_url: { url: `https://uploads.example.com/${file}.png`, detail: 'auto' },
    },
  ];
}

const lookUp = ({ draw, topic }: Draft): Line => ({
  role: 'assistant',
  content: 'Let me look that up.',
  tool_calls: [
    {
      id: `call_${draw.id('messages.toolCall.id')}`,
      type: 'function',
      function: {
        name: 'search_documentation',
        arguments: JSON.stringify({ query: topic.query, limit: 5 }),
      },
    },
  ],
});

/** What a chat completion takes of a message. */
const completionMessage = ({
  role,
  name,
  content,
  tool_calls,
}: OpenAIMessage): ChatCompletionMessage => ({
  role,
  ...(name !== undefined && { name }),
  content,
  ...(tool_calls !== undefined && { tool_calls }),
});
