import type { Faker } from '../../world/fake.ts';

type Line = string | ((faker: Faker) => string);

/** Something people write about: what it is called, and what is said, from both sides. */
export interface Theme {
  readonly titles: readonly Line[];
  readonly asks: readonly Line[];
  readonly details: readonly Line[];
  readonly answers: readonly Line[];
}

export type Mood = 'pleased' | 'calm' | 'upset';

const amount = (faker: Faker): number => faker.number.int({ min: 3, max: 60 });
const invoice = (faker: Faker): string =>
  `INV-${faker.string.numeric({ length: 5, allowLeadingZeros: false })}`;
const weekday = (faker: Faker): string => faker.date.weekday();

export const customerThemes: readonly Theme[] = [
  {
    titles: [
      'Question about annual pricing',
      'Pricing of the professional plan',
      (faker) => `Quote for ${amount(faker)} seats`,
    ],
    asks: [
      'Hello, what does the professional plan cost per year?',
      (faker) => `Hi, we need a quote for ${amount(faker)} seats.`,
      'Good morning, is there a discount for annual payment?',
    ],
    details: [
      'Our budget is decided this month.',
      'We also compare which features are part of each plan.',
      'Non-profits usually get a lower price elsewhere.',
    ],
    answers: [
      'I will send you the pricing sheet today.',
      (faker) => `We will prepare a quote by ${weekday(faker)}.`,
      'The price depends on the number of seats, so I will calculate an offer for you.',
    ],
  },
  {
    titles: [
      (faker) => `Invoice ${invoice(faker)} was charged twice`,
      'Refund for a cancelled order',
      'Wrong address on our invoice',
    ],
    asks: [
      (faker) => `Hello, invoice ${invoice(faker)} was charged twice.`,
      'Hi, I am still waiting for a refund.',
      'Our invoice shows an address that is two years old.',
    ],
    details: [
      'The payment went out by card last week.',
      'Please correct the invoice and send it again.',
      'Our accountant needs it before the end of the month.',
    ],
    answers: [
      'I have found the payment and will refund the second charge.',
      (faker) => `We will correct the invoice by ${weekday(faker)}.`,
      'Could you send me a copy of the bank statement?',
    ],
  },
  {
    titles: [
      'Where is my parcel?',
      (faker) => `Delivery of the ${faker.commerce.product().toLowerCase()} is delayed`,
      'Change of the delivery address',
    ],
    asks: [
      'Hi, my parcel has not moved for four days.',
      (faker) => `The ${faker.commerce.product().toLowerCase()} should have arrived on Monday.`,
      'Can I still change the address of a delivery?',
    ],
    details: [
      'The tracking page only says that it left the warehouse.',
      'I am not at home next week.',
      'The courier left no note.',
    ],
    answers: [
      'I will ask the courier where it is.',
      'We will ship a replacement today.',
      'Please tell us the new address.',
    ],
  },
  {
    titles: [
      'Cannot log in after the update',
      'The export ends with an error',
      (faker) => `App crashes on ${faker.helpers.arrayElement(['Android', 'iOS', 'Windows'])}`,
    ],
    asks: [
      'Since the update I cannot log in any more.',
      'The export of our conversations ends with an error.',
      'The app crashes when I open the second tab.',
    ],
    details: [
      'A new password did not help.',
      'It works for my colleague on another computer.',
      (faker) => `We are on version ${faker.system.semver()}.`,
    ],
    answers: [
      'Thank you for the report, I will pass this on to our engineers.',
      'Could you send us the log file?',
      'We have found the bug and are going to release a fix tomorrow.',
    ],
  },
  {
    titles: [
      'Feature request: calendar integration',
      'Which features does the API have?',
      'Integration with our shop',
    ],
    asks: [
      'Is there an integration with our calendar?',
      'Which of the features can be used through the API?',
      'We would like to connect our shop.',
    ],
    details: [
      'It would save the team an hour a day.',
      'Our developers have read the reference already.',
      'A webhook would be enough to begin with.',
    ],
    answers: [
      'It is on the roadmap for the next quarter.',
      'I will send you the documentation.',
      'We need to check this with the product team.',
    ],
  },
  {
    titles: [
      'Onboarding of a new team',
      (faker) => `Demo for ${faker.company.name()}`,
      'End of our trial',
    ],
    asks: [
      'We would like to see a demo with the whole team.',
      (faker) => `${amount(faker)} people join us next week, how does onboarding work?`,
      'Our trial ends on Friday, what happens then?',
    ],
    details: [
      'Most of them have never used such a tool.',
      'Mornings suit us best.',
      'A recording would be helpful for those who cannot come.',
    ],
    answers: [
      (faker) => `Let's schedule a demo on ${weekday(faker)}.`,
      'I will set up a training for your team.',
      'We will extend the trial by two weeks.',
    ],
  },
];

export const meetingThemes: readonly Theme[] = [
  {
    titles: [
      'Weekly planning meeting',
      (faker) => `Goals for Q${faker.number.int({ min: 1, max: 4 })}`,
      (faker) => `Project kick-off with ${faker.company.name()}`,
    ],
    asks: [
      'We went through the goals of the quarter.',
      'The agenda had three points: staffing, the roadmap and the budget.',
      'The milestone of last week is reached.',
    ],
    details: [
      (faker) => `${faker.person.firstName()} presented the numbers of the last month.`,
      'Two deadlines move by a week.',
      'Feedback from the pilot customers was discussed.',
    ],
    answers: [
      (faker) => `Action: ${faker.person.firstName()} writes the release notes.`,
      (faker) => `Next step: review the plan on ${weekday(faker)}.`,
      'We need to hire one more developer.',
    ],
  },
];

export const closings: Readonly<Record<Mood, readonly string[]>> = {
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
export const wordless: readonly string[] = ['👍', '🙏🙏🙏', '❤️❤️', '😀👋', '???', '…'];

export const spoken = (line: Line, faker: Faker): string =>
  typeof line === 'string' ? line : line(faker);
