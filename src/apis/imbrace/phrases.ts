import type { Faker } from '../../world/fake.ts';

type Line = (faker: Faker) => string;

/** What is talked about: the first line of a contact, its later ones, and the answers to them. */
export interface Topic {
  readonly opening: Line;
  readonly followUps: readonly Line[];
  readonly answers: readonly Line[];
  readonly attachment: { readonly file: string; readonly caption: string };
}

const product: Line = (faker) => faker.commerce.productName().toLowerCase();
const order: Line = (faker) => `#${faker.string.numeric({ length: 6, allowLeadingZeros: false })}`;

const goodbyes: readonly Line[] = [() => 'Thank you!', () => 'Great, thanks for the quick answer.'];

export const topics: readonly Topic[] = [
  {
    opening: (faker) => `Hello, is the ${product(faker)} still in stock?`,
    followUps: [
      (faker) => `And do you have it in ${faker.color.human()}?`,
      () => 'Could I pick it up at your store today?',
      ...goodbyes,
    ],
    answers: [
      () => 'Hi there! Yes, it is. Shall I put one aside for you?',
      () => 'We have it in all colours of the catalogue.',
      () => 'Our store is open until 8 pm today.',
    ],
    attachment: { file: 'catalogue', caption: 'Our current catalogue' },
  },
  {
    opening: (faker) => `Where is my order ${order(faker)}? It should have been here by now.`,
    followUps: [
      () => 'The tracking page has not changed for days.',
      () => 'When exactly will it arrive?',
      ...goodbyes,
    ],
    answers: [
      () => 'I am sorry about that. Let me check with the carrier.',
      () => 'It left our warehouse yesterday and arrives within two days.',
      () => 'You will get a message as soon as it is on its way.',
    ],
    attachment: { file: 'delivery-note', caption: 'Delivery note' },
  },
  {
    opening: (faker) => `I would like to book an appointment for ${faker.date.weekday()}.`,
    followUps: [
      () => 'In the morning would be best.',
      () => 'Can I bring a second person along?',
      ...goodbyes,
    ],
    answers: [
      () => 'With pleasure. We have 10 am and 2 pm left.',
      () => 'Your appointment is booked, see you then!',
      () => 'Of course. Please be there ten minutes early.',
    ],
    attachment: { file: 'directions', caption: 'How to find us' },
  },
  {
    opening: (faker) => `The ${product(faker)} I bought arrived broken.`,
    followUps: [
      () => 'I would rather have my money back than another one.',
      () => 'Do I have to pay for sending it back?',
      ...goodbyes,
    ],
    answers: [
      () => 'I am very sorry. Could you send us a photo, please?',
      () => 'The refund is on its way, it takes three working days.',
      () => 'No, the return label is free. I attach it here.',
    ],
    attachment: { file: 'return-label', caption: 'Return label' },
  },
  {
    opening: () => 'Hi, what does the team plan cost for a year?',
    followUps: [
      (faker) => `We would be ${faker.number.int({ min: 5, max: 200 })} people.`,
      () => 'Is there a discount for schools?',
      ...goodbyes,
    ],
    answers: [
      () => 'Hello! How many people would use it?',
      () => 'I have put an offer together for you.',
      () => 'Yes, please send us a proof and we will add it.',
    ],
    attachment: { file: 'offer', caption: 'Your offer' },
  },
];

/** Buttons that the bot offers. */
export const quickReplies: readonly string[] = [
  'Talk to a person',
  'Opening hours',
  'Track my order',
  'Book an appointment',
];
