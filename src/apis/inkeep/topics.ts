/** What a conversation is about: everything that is said in it fits together. */
export interface Topic {
  readonly tag: string;
  readonly question: string;
  readonly answer: string;
  readonly followUp: string;
  readonly followUpAnswer: string;
  /** What a tool looks for to answer the question. */
  readonly query: string;
  readonly page: {
    readonly title: string;
    readonly section: string;
    readonly path: string;
    readonly description: string;
  };
  readonly ticket: {
    readonly report: string;
    readonly reply: string;
    readonly shortReply: string;
    readonly thanks: string;
  };
}

export const topics: readonly Topic[] = [
  {
    tag: 'authentication',
    question: 'How do I rotate an API key without downtime?',
    answer:
      'Create a second key under Settings › API keys, deploy it, and delete the old one once it is no longer used. Both work in the meantime.',
    followUp: 'How can I see whether the old key is still used?',
    followUpAnswer:
      'The key list shows when each key was last used. A day without use is a safe sign that nothing depends on it.',
    query: 'rotate api key',
    page: {
      title: 'API keys',
      section: 'Security',
      path: '/security/api-keys',
      description: 'Creating, rotating and deleting keys.',
    },
    ticket: {
      report: 'Since we rotated our key this morning, one of our services gets 401 for every call.',
      reply: 'Your log shows calls with the deleted key from one host. Could you restart it?',
      shortReply: 'Please restart the host that still uses the deleted key.',
      thanks: 'That host had not been redeployed. All is well again, thank you.',
    },
  },
  {
    tag: 'webhooks',
    question: 'Why does my webhook receive the same event twice?',
    answer:
      'An event is sent again when your endpoint does not answer within five seconds. Answer first and work later, and skip ids you have seen.',
    followUp: 'For how long should I remember the ids?',
    followUpAnswer: 'Retries end after a day, so two days of ids are plenty.',
    query: 'webhook duplicate delivery',
    page: {
      title: 'Delivery and retries',
      section: 'Webhooks',
      path: '/webhooks/retries',
      description: 'When an event is sent again, and for how long.',
    },
    ticket: {
      report: 'We were sent 300 events twice last night. Is something broken on your side?',
      reply:
        'Your endpoint took eight seconds to answer between 02:10 and 02:40, so we sent them again.',
      shortReply: 'Your endpoint was slow to answer, so we sent the events again.',
      thanks: 'Our database was being backed up at that time. We now answer before we store.',
    },
  },
  {
    tag: 'billing',
    question: 'What happens when we use more than our plan includes?',
    answer:
      'Nothing is cut off. Usage beyond the plan is billed at the rate of your plan, and the owner is told at 80 and at 100 percent.',
    followUp: 'Can we set a hard limit?',
    followUpAnswer: 'Yes, under Billing › Limits. Calls beyond it are then refused with 402.',
    query: 'usage beyond plan overage',
    page: {
      title: 'Usage and limits',
      section: 'Billing',
      path: '/billing/usage',
      description: 'What counts as usage and what it costs.',
    },
    ticket: {
      report: 'Our last invoice is twice as high as usual, and we did not change anything.',
      reply:
        'A test environment of yours made 40,000 calls on the 12th. I can credit half of them.',
      shortReply: 'A test environment made 40,000 calls; half are credited.',
      thanks: 'That was a load test we had forgotten. Half is very kind, thank you.',
    },
  },
  {
    tag: 'sdk',
    question: 'Does the TypeScript SDK work in Cloudflare Workers?',
    answer:
      'Yes. It only needs fetch, and has no dependencies on Node. Pass the key as a binding rather than from the environment.',
    followUp: 'And in a browser?',
    followUpAnswer:
      'It runs there, but your key would be public. Call it from a server, or use a publishable key.',
    query: 'typescript sdk cloudflare workers runtime',
    page: {
      title: 'Supported runtimes',
      section: 'TypeScript SDK',
      path: '/sdks/typescript/runtimes',
      description: 'Node, Deno, Bun, workers and browsers.',
    },
    ticket: {
      report: 'After the update to 3.2 our build fails with "Cannot find module ./types".',
      reply: 'Thank you for reporting this. 3.2.1 is out and contains the missing file.',
      shortReply: 'Please update to 3.2.1.',
      thanks: '3.2.1 builds for us. Thank you for the quick fix.',
    },
  },
  {
    tag: 'self-hosting',
    question: 'Which ports does the self-hosted edition need?',
    answer: 'Only 443 from your users, and 5432 from the application to its database.',
    followUp: 'Can it run without access to the internet?',
    followUpAnswer:
      'Yes. Import the license as a file and turn update checks off; everything else stays inside.',
    query: 'self-hosted network ports firewall',
    page: {
      title: 'Network requirements',
      section: 'Self-hosting',
      path: '/self-hosting/network',
      description: 'Ports, proxies and air-gapped installations.',
    },
    ticket: {
      report: 'The upgrade stops at "migrating schema" and nothing happens for an hour.',
      reply:
        'An open transaction holds a lock on the table. This query names it; ending it is safe.',
      shortReply: 'Please end the transaction that holds the lock.',
      thanks: 'It was a forgotten console. The upgrade finished a minute later.',
    },
  },
  {
    tag: 'search',
    question: 'How do I make search find our product names?',
    answer:
      'Add them as synonyms under Search › Dictionary. They take effect with the next index, usually within ten minutes.',
    followUp: 'Can I import a list?',
    followUpAnswer: 'Yes, as a CSV file with one name and its synonyms per line.',
    query: 'search synonyms dictionary',
    page: {
      title: 'Dictionary',
      section: 'Search',
      path: '/search/dictionary',
      description: 'Synonyms, spelling and words to leave alone.',
    },
    ticket: {
      report: 'Pages that we deleted last week still show up in search.',
      reply: 'Your sitemap still lists them. I have removed them from the index for now.',
      shortReply: 'They are removed; please update your sitemap.',
      thanks: 'Fixed the sitemap as well. Thanks!',
    },
  },
];
