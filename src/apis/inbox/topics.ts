/** What a conversation is about in particular. */
export interface Details {
  /** `#10482` */
  readonly order: string;
  /** `lamp` */
  readonly product: string;
  readonly count: number;
}

interface Case {
  readonly subject: (details: Details) => string;
  readonly question: (details: Details) => string;
}

/** What conversations are about: how contacts write about it, how agents answer, how it is recognized. */
export interface Topic {
  readonly tags: readonly string[];
  readonly cases: readonly Case[];
  readonly followUps: readonly string[];
  readonly answers: readonly string[];
  readonly thanks: readonly string[];
  readonly words: RegExp;
  readonly suggestion: string;
}

const thanks = [
  'Perfect, thank you!',
  'Great, that helps a lot.',
  'Thanks for the quick reply.',
] as const;

export const topics: readonly Topic[] = [
  {
    tags: ['order', 'delivery'],
    cases: [
      {
        subject: ({ order }) => `Where is my order ${order}?`,
        question: ({ order }) =>
          `Hi, my order ${order} should have arrived last week. Where is it now?`,
      },
      {
        subject: ({ order }) => `Delivery of order ${order}`,
        question: ({ order }) =>
          `Hello, can I still change the delivery address of order ${order}?`,
      },
    ],
    followUps: [
      'The tracking page has not changed since yesterday.',
      'Will the parcel come this week?',
    ],
    answers: [
      'Your parcel left our warehouse and is with the carrier. I will send you the tracking link.',
      'I have asked the carrier and will write to you as soon as they answer.',
    ],
    thanks,
    words: /\b(orders?|parcel|package|deliver\w*|tracking|shipping|shipped|arrived?)\b/i,
    suggestion:
      'I am checking with the carrier where your order is and will send you the tracking link right away.',
  },
  {
    tags: ['refund', 'complaint'],
    cases: [
      {
        subject: ({ product }) => `Damaged ${product}`,
        question: ({ product }) =>
          `The ${product} I bought is broken. I would like a refund, please.`,
      },
      {
        subject: ({ order }) => `Refund for order ${order}`,
        question: ({ order, product }) =>
          `I sent the ${product} of order ${order} back and still wait for my money.`,
      },
    ],
    followUps: ['Here is a photo of the damage.', 'How long does the refund take?'],
    answers: [
      'I am sorry about that. Your refund is on its way and takes three to five days.',
      'I am sorry. Could you send us a photo, so that we can replace it?',
    ],
    thanks,
    words: /\b(refund\w*|broken|damaged?|returns?|money|complain\w*|wrong)\b/i,
    suggestion:
      'I am sorry for the trouble. I have started the refund, which takes three to five working days.',
  },
  {
    tags: ['sales', 'vip'],
    cases: [
      {
        subject: ({ product }) => `Question about the ${product}`,
        question: ({ product }) =>
          `Hello, is the ${product} still available, and what does it cost?`,
      },
      {
        subject: ({ count }) => `Offer for ${count} licences`,
        question: ({ count }) => `We would like ${count} licences. Do you give a discount?`,
      },
    ],
    followUps: ['Could you send me an offer by email?', 'Do you have it in another colour?'],
    answers: [
      'Yes, it is available. I will put an offer together for you today.',
      'From ten on there is a discount of 15 %. Shall I prepare an offer?',
    ],
    thanks,
    words: /\b(prices?|costs?|offer|discount|available|stock|buy|licences?|quote)\b/i,
    suggestion: 'Yes, I can help with that. I will prepare an offer for you today.',
  },
  {
    tags: ['account', 'bug'],
    cases: [
      {
        subject: () => 'Cannot log in',
        question: () => 'I cannot log in any more, the app says my account is locked.',
      },
      {
        subject: () => 'Password reset does not arrive',
        question: () => 'I asked for a password reset three times and no email came.',
      },
    ],
    followUps: ['It is the same on my phone.', 'Yes, I have looked in the spam folder.'],
    answers: [
      'I have unlocked your account. Could you try again?',
      'I have sent the link once more, to the address of your account.',
    ],
    thanks,
    words: /\b(log ?in|locked|account|password|sign ?in|reset|app)\b/i,
    suggestion: 'I have looked at your account and sent you a new link to sign in.',
  },
  {
    tags: ['billing', 'invoice'],
    cases: [
      {
        subject: () => 'Copy of an invoice',
        question: () => 'Could you send me a copy of the invoice of last month?',
      },
      {
        subject: () => 'Charged twice',
        question: () => 'My card was charged twice this month. Can you look into it?',
      },
    ],
    followUps: ['Our accountant needs it by Friday.', 'It is the card that ends in 4242.'],
    answers: [
      'Here is the invoice as a PDF. I have also sent it by email.',
      'You are right, one of the charges was a mistake. It is cancelled now.',
    ],
    thanks,
    words: /\b(invoices?|bill\w*|charged?|cards?|pay\w*|subscription)\b/i,
    suggestion: 'I have found the invoice in question and am checking the charges now.',
  },
];

const other: Pick<Topic, 'suggestion'> = {
  suggestion: 'Let me look into this; I will come back to you within the hour.',
};

/** What a text is about, by the words in it. */
export const topicOf = (text: string): Pick<Topic, 'suggestion'> =>
  topics.find(({ words }) => words.test(text)) ?? other;
