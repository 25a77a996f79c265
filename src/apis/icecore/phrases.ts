import type { Faker } from '../../world/fake.ts';

export type Category = 'Support' | 'Sales' | 'Complaint';

const order = (faker: Faker): string =>
  `order #${faker.string.numeric({ length: 5, allowLeadingZeros: false })}`;

const templates: Readonly<Record<Category, readonly ((faker: Faker) => string)[]>> = {
  Support: [
    (faker) => `Customer needs help with ${order(faker)}`,
    (faker) => `Customer cannot log in on the ${faker.helpers.arrayElement(['web', 'mobile'])} app`,
    (faker) => `Customer asks how to set up the ${faker.commerce.product().toLowerCase()}`,
    (faker) => `Customer wants to change the delivery address of ${order(faker)}`,
    () => 'Customer asks for a copy of the invoice',
  ],
  Sales: [
    (faker) => `Customer asks about the price of the ${faker.commerce.product().toLowerCase()}`,
    (faker) =>
      `Customer wants ${faker.number.int({ min: 5, max: 200 })} units and asks for a discount`,
    (faker) => `Customer asks when the ${faker.commerce.product().toLowerCase()} is back in stock`,
    () => 'Customer asks for a demo of the team plan',
  ],
  Complaint: [
    (faker) => `Customer reports that ${order(faker)} arrived damaged`,
    (faker) =>
      `Customer complains that ${order(faker)} is ${faker.number.int({ min: 2, max: 14 })} days late`,
    () => 'Customer was charged twice and wants a refund',
    (faker) => `Customer received the wrong ${faker.commerce.product().toLowerCase()}`,
  ],
};

/** What a conversation is about, fitting its category. */
export const summaryOf = (category: Category, faker: Faker): string =>
  faker.helpers.arrayElement(templates[category])(faker);

export const customerLines: Readonly<Record<Category, readonly string[]>> = {
  Support: [
    'Hi, could you help me with something?',
    'It still does not work on my side.',
    'Where can I find this in the app?',
    'Thanks, and what do I do next?',
  ],
  Sales: [
    'Hello, is this still available?',
    'What would it cost with delivery?',
    'Could you send me an offer?',
    'Do you have it in another colour?',
  ],
  Complaint: [
    'I am not happy with this at all.',
    'When will I get my money back?',
    'This is the second time it happens.',
    'I would like to speak to a manager.',
  ],
};

export const replyLines: readonly string[] = [
  'Thank you for writing. Let me check this for you.',
  'I have passed this on to our team and will come back to you shortly.',
  'Could you send us a photo, please?',
  'This is done now. Is there anything else we can do?',
];
