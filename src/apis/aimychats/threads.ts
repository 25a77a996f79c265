import type { Faker } from '../../world/fake.ts';
import { customerThemes, type Line, meeting, spoken, subjectFrom } from './phrases.ts';
import type { Conversation } from './records.ts';

/** What a conversation says, and what its client keeps with it. */
export type Thread = Pick<Conversation, 'title' | 'content' | 'metadata'>;

type Source = Conversation['source'];

/** How a customer goes away. */
const closings = {
  pleased: [
    'Thank you so much, that is perfect.',
    'Great, I am happy to recommend you.',
    'Wonderful, this was really helpful.',
  ],
  calm: ['Okay, I will wait for your reply.', 'Understood.', 'Fine, until then.'],
  upset: [
    'This is very disappointing, it is the second time.',
    'That is unacceptable, I want to cancel.',
    'I am frustrated, nobody answers the phone.',
  ],
};

/** Messages that hold no word to summarize. */
const wordless = ['👍', '🙏🙏🙏', '❤️❤️', '😀👋', '???', '…'];

/** A chat or an exchange of mails between a customer and an agent; what comes by the API is minutes of a meeting. */
export function threadFrom(source: Source, faker: Faker): Thread {
  const { arrayElement, arrayElements, weightedArrayElement } = faker.helpers;
  const { matters, details } = source === 'api' ? meeting : arrayElement(customerThemes);
  const { title, opening, answer } = arrayElement(matters);
  const said = arrayElements(details, { min: 1, max: 2 });
  const mood = weightedArrayElement([
    { value: 'pleased' as const, weight: 30 },
    { value: 'calm' as const, weight: 50 },
    { value: 'upset' as const, weight: 20 },
  ]);
  const subject = subjectFrom(faker);
  const [customer, agent] = [faker.person.firstName(), faker.person.firstName()];
  const by = (name: string, line: Line) => `${name}: ${spoken(line, subject)}`;
  const lines =
    source === 'api'
      ? [opening, ...said, answer].map((line) => spoken(line, subject))
      : [
          by(customer, opening),
          ...said.map((line) => by(customer, line)),
          by(agent, answer),
          by(customer, arrayElement(closings[mood])),
        ];
  return {
    title: spoken(title, subject),
    content: lines.join('\n'),
    metadata: metadataFrom(source, faker),
  };
}

/** A message without a word, of which there is nothing to summarize. */
export function wordlessThread(source: Source, faker: Faker): Thread {
  return {
    title: `Message from ${faker.person.fullName()}`,
    content: faker.helpers.arrayElement(wordless),
    metadata: metadataFrom(source, faker),
  };
}

function metadataFrom(source: Source, faker: Faker): Record<string, unknown> {
  switch (source) {
    case 'email':
      return { from: faker.internet.email().toLowerCase() };
    case 'whatsapp':
      return { phone: faker.phone.number({ style: 'international' }) };
    case 'api':
      return { participants: [faker.internet.email(), faker.internet.email()] };
  }
}
