import type { Faker } from '../../world/fake.ts';
import {
  closings,
  customerThemes,
  type Mood,
  meetingThemes,
  spoken,
  type Theme,
  wordless,
} from './phrases.ts';
import type { Conversation } from './records.ts';

/** What a conversation says, and what its client keeps with it. */
export type Thread = Pick<Conversation, 'title' | 'content' | 'metadata'>;

/** A chat or an exchange of mails between a customer and an agent; what comes by the API is minutes of a meeting. */
export function threadFrom(source: Conversation['source'], faker: Faker): Thread {
  const { arrayElement } = faker.helpers;
  const theme = arrayElement(source === 'api' ? meetingThemes : customerThemes);
  const people = [faker.person.firstName(), faker.person.firstName()] as const;
  const lines = linesOf(theme, faker);
  return {
    title: spoken(arrayElement(theme.titles), faker),
    content: source === 'api' ? lines.map(({ text }) => text).join('\n') : chat(lines, people),
    metadata: metadataOf(source, faker),
  };
}

/** A message without a word, of which there is nothing to summarize. */
export function wordlessThread(source: Conversation['source'], faker: Faker): Thread {
  return {
    title: `Message from ${faker.person.fullName()}`,
    content: faker.helpers.arrayElement(wordless),
    metadata: metadataOf(source, faker),
  };
}

interface Line {
  readonly by: 'customer' | 'agent';
  readonly text: string;
}

function linesOf(theme: Theme, faker: Faker): readonly Line[] {
  const { arrayElement, arrayElements, weightedArrayElement } = faker.helpers;
  const mood: Mood = weightedArrayElement([
    { value: 'pleased', weight: 30 },
    { value: 'calm', weight: 50 },
    { value: 'upset', weight: 20 },
  ]);
  const details = arrayElements(theme.details, { min: 1, max: 2 });
  const answers = arrayElements(theme.answers, { min: 1, max: 2 });
  const [first, second] = answers;
  const said = (by: Line['by'], line: Theme['asks'][number]): Line => ({
    by,
    text: spoken(line, faker),
  });
  return [
    said('customer', arrayElement(theme.asks)),
    ...(first === undefined ? [] : [said('agent', first)]),
    ...details.map((line) => said('customer', line)),
    ...(second === undefined ? [] : [said('agent', second)]),
    said('customer', arrayElement(closings[mood])),
  ];
}

const chat = (lines: readonly Line[], [customer, agent]: readonly [string, string]): string =>
  lines.map(({ by, text }) => `${by === 'customer' ? customer : agent}: ${text}`).join('\n');

function metadataOf(source: Conversation['source'], faker: Faker): Record<string, unknown> {
  switch (source) {
    case 'email':
      return { from: faker.internet.email().toLowerCase() };
    case 'whatsapp':
      return { phone: faker.phone.number({ style: 'international' }) };
    case 'api':
      return { participants: [faker.internet.email(), faker.internet.email()] };
  }
}
