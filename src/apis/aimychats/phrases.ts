import type { Faker } from '../../world/fake.ts';

/** What one conversation is about: whoever mentions it means the same. */
interface Subject {
  readonly seats: number;
  readonly invoice: string;
  readonly product: string;
  readonly weekday: string;
  readonly company: string;
  readonly colleague: string;
  readonly quarter: number;
  readonly platform: string;
}

export const subjectFrom = (faker: Faker): Subject => ({
  seats: faker.number.int({ min: 3, max: 60 }),
  invoice: `INV-${faker.string.numeric({ length: 5, allowLeadingZeros: false })}`,
  product: faker.commerce.product().toLowerCase(),
  weekday: faker.date.weekday(),
  company: faker.company.name(),
  colleague: faker.person.firstName(),
  quarter: faker.number.int({ min: 1, max: 4 }),
  platform: faker.helpers.arrayElement(['Android', 'iOS', 'Windows']),
});

export type Line = string | ((subject: Subject) => string);

export const spoken = (line: Line, subject: Subject): string =>
  typeof line === 'string' ? line : line(subject);

/** Something people write about: its title, what is said first, and what is said to that. */
interface Matter {
  readonly title: Line;
  readonly opening: Line;
  readonly answer: Line;
}

/** Matters of which people say the same details. */
export interface Theme {
  readonly matters: readonly Matter[];
  readonly details: readonly Line[];
}

const pricing: Theme = {
  matters: [
    {
      title: 'Question about annual pricing',
      opening: 'Good morning, is there a discount for annual payment?',
      answer: 'Yes, I will send you the pricing sheet today.',
    },
    {
      title: 'Pricing of the professional plan',
      opening: 'Hello, what does the professional plan cost per year?',
      answer: 'The price depends on the number of seats, so I will calculate an offer.',
    },
    {
      title: ({ seats }) => `Quote for ${seats} seats`,
      opening: ({ seats }) => `Hi, we need a quote for ${seats} seats.`,
      answer: ({ weekday }) => `We will prepare a quote by ${weekday}.`,
    },
  ],
  details: [
    'Our budget is decided this month.',
    'We also compare which features are part of each plan.',
    'Non-profits usually get a lower price elsewhere.',
  ],
};

const billing: Theme = {
  matters: [
    {
      title: ({ invoice }) => `Invoice ${invoice} was charged twice`,
      opening: ({ invoice }) => `Hello, invoice ${invoice} was charged twice.`,
      answer: 'I have found the payment and will refund the second charge.',
    },
    {
      title: 'Refund for a cancelled order',
      opening: 'Hi, I am still waiting for the refund of a cancelled order.',
      answer: 'Could you send me a copy of the bank statement?',
    },
    {
      title: 'Old address on our invoice',
      opening: ({ invoice }) => `Invoice ${invoice} shows an address that we left two years ago.`,
      answer: ({ weekday }) => `We will correct the invoice by ${weekday}.`,
    },
  ],
  details: [
    'The payment went out by card last week.',
    'Our accountant needs it before the end of the month.',
    'The other invoices were fine.',
  ],
};

const shipping: Theme = {
  matters: [
    {
      title: 'Where is my parcel?',
      opening: 'Hi, my parcel has not moved for four days.',
      answer: 'I will ask the courier where it is.',
    },
    {
      title: ({ product }) => `Delivery of the ${product} is delayed`,
      opening: ({ product }) => `The ${product} should have arrived last week.`,
      answer: 'We will ship a replacement today.',
    },
    {
      title: 'Change of the delivery address',
      opening: 'Can I still change the address of a delivery?',
      answer: 'Of course, please tell us the new address.',
    },
  ],
  details: [
    'The tracking page only says that it left the warehouse.',
    'I am not at home next week.',
    'The courier left no note.',
  ],
};

const support: Theme = {
  matters: [
    {
      title: 'Cannot log in after the update',
      opening: 'Since the update I cannot log in any more.',
      answer: 'I will reset the password for you.',
    },
    {
      title: 'The export ends with an error',
      opening: 'The export of our conversations ends with an error.',
      answer: 'Could you send us the log file?',
    },
    {
      title: ({ platform }) => `App crashes on ${platform}`,
      opening: ({ platform }) => `On ${platform} the app crashes when I open the second tab.`,
      answer: 'We have found the bug, and we are going to release a fix tomorrow.',
    },
  ],
  details: [
    'It works for my colleague on another computer.',
    'Restarting did not help.',
    'It began on Monday.',
  ],
};

const features: Theme = {
  matters: [
    {
      title: 'Feature request: calendar integration',
      opening: 'Is there an integration with our calendar?',
      answer: 'Not yet, we need to check this with the product team.',
    },
    {
      title: 'Which features does the API have?',
      opening: 'Which of the features can be used through the API?',
      answer: 'All of them, I will send you the documentation.',
    },
    {
      title: 'Integration with our shop',
      opening: 'We would like to connect our shop.',
      answer: ({ quarter }) => `It is on the roadmap for Q${quarter}.`,
    },
  ],
  details: [
    'It would save the team an hour a day.',
    'Our developers have read the reference already.',
    'A webhook would be enough to begin with.',
  ],
};

const onboarding: Theme = {
  matters: [
    {
      title: ({ seats }) => `Onboarding of ${seats} people`,
      opening: ({ seats }) => `${seats} people join us next week, how does onboarding work?`,
      answer: 'I will set up a training for your team.',
    },
    {
      title: ({ company }) => `Demo for ${company}`,
      opening: 'We would like to see a demo with the whole team.',
      answer: ({ weekday }) => `Let's schedule a demo on ${weekday}.`,
    },
    {
      title: 'End of our trial',
      opening: ({ weekday }) => `Our trial ends on ${weekday}, what happens then?`,
      answer: 'We will extend the trial by two weeks.',
    },
  ],
  details: [
    'Most of us have never used such a tool.',
    'Mornings suit us best.',
    'A recording would be helpful for those who cannot come.',
  ],
};

export const customerThemes = [pricing, billing, shipping, support, features, onboarding];

export const meeting: Theme = {
  matters: [
    {
      title: 'Weekly planning meeting',
      opening: 'The agenda had three points: staffing, the roadmap and the budget.',
      answer: 'We need to hire one more developer.',
    },
    {
      title: ({ quarter }) => `Goals for Q${quarter}`,
      opening: 'We went through the goals of the quarter.',
      answer: ({ weekday }) => `Next step: review the plan on ${weekday}.`,
    },
    {
      title: ({ company }) => `Project kick-off with ${company}`,
      opening: ({ company }) => `${company} presented the project and its milestones.`,
      answer: ({ colleague }) => `Action: ${colleague} writes the minutes.`,
    },
  ],
  details: [
    ({ colleague }) => `${colleague} presented the numbers of the last month.`,
    'Two deadlines move by a week.',
    'Feedback from the pilot customers was discussed.',
  ],
};
