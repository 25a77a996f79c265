/** What little the summaries need to know of English. */

/** Lower case. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The name in front of what somebody says in a chat, which looks as what stands in front of a task. */
const speaker = /^(?!(?:Action|To ?do|Next step)s?:)\p{Lu}[\p{L} .'-]{0,30}: /gmu;

export const sentencesOf = (text: string): readonly string[] =>
  text
    .replaceAll(speaker, '')
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Beginnings of words, by topic. */
const topics: Readonly<Record<string, RegExp>> = {
  pricing: /^(pric|cost|quote|discount|budget)/,
  features: /^(feature|functional|integrat|roadmap)/,
  billing: /^(invoice|bill|refund|charge|payment|paid)/,
  shipping: /^(ship|deliver|parcel|courier|track)/,
  support: /^(error|bug|crash|broken|fail|issue|fix|login|password)/,
  onboarding: /^(onboard|demo|trial|train|setup)/,
  contracts: /^(contract|renew|cancel|subscri)/,
  planning: /^(goal|plan(s|ned|ning)?$|roadmap|milestone|deadline|agenda|q[1-4]$)/,
  feedback: /^(feedback|recommend|suggest)/,
};

const mostTopics = 4;

/** The most mentioned first. */
export function topicsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return Object.entries(topics)
    .map(([topic, stem]) => ({ topic, count: words.filter((word) => stem.test(word)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostTopics)
    .map(({ topic }) => topic);
}

const positive =
  /^(thank|great|perfect|love|excellent|happy|glad|wonderful|amazing|appreciat|helpful|delighted)/;
const negative =
  /^(bad|terribl|disappoint|angry|unhappy|annoy|frustrat|worst|unaccept|damaged|wrong|complain|useless|late$)/;

export function sentimentOf(text: string): 'positive' | 'neutral' | 'negative' {
  const words = wordsOf(text);
  const count = (stem: RegExp) => words.filter((word) => stem.test(word)).length;
  const balance = count(positive) - count(negative);
  if (balance === 0) return 'neutral';
  return balance > 0 ? 'positive' : 'negative';
}

/** What somebody asks for, promises or writes down as a task. */
const tasks: readonly RegExp[] = [
  /^(?:please|could you|can you|would you)(?: please)? (?<task>.+)/i,
  /\b(?:I|we)(?:['’]ll| will| need to| have to| are going to) (?<task>.+)/i,
  /^let(?:['’]s| us) (?<task>.+)/i,
  /^(?:action|to ?do|next step)s?:? (?<task>.+)/i,
];

const mostActions = 5;

export function actionItemsOf(sentences: readonly string[]): readonly string[] {
  const items = sentences.flatMap((sentence) => {
    const found = tasks.map((pattern) => pattern.exec(sentence)?.groups?.task);
    const task = found.find((it) => it !== undefined);
    return task === undefined ? [] : [asItem(task)];
  });
  return [...new Set(items)].slice(0, mostActions);
}

/** `send you the offer by Friday, if that helps.` becomes `Send the offer by Friday`. */
function asItem(task: string): string {
  const [clause = task] = /^[^,;.!?…]+/u.exec(task) ?? [];
  const plain = clause.replace(/^(\S+) (?:you|us|me) (?=\S)/i, '$1 ').trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
