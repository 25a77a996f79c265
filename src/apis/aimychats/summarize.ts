import { actionItemsOf, sentencesOf, sentimentOf, topicsOf, wordsOf } from './language.ts';
import type { Summary, SummaryStyle } from './records.ts';

/** Sentences of a summary's content. */
const lengths: Readonly<Record<SummaryStyle, number>> = { concise: 2, detailed: 5 };

const longestTitle = 60;

/**
 * A summary out of the conversation's own sentences: the same text always has the same one. Undefined for a text
 * without words.
 */
export function summarize(
  { title, content }: { readonly title: string; readonly content: string },
  style: SummaryStyle,
): Summary | undefined {
  const sentences = sentencesOf(content);
  if (wordsOf(content).length === 0) return undefined;
  const text = `${title}\n${content}`;
  return {
    title: shortened(title.replace(/^((re|fwd?|aw|wg):\s*)+/i, '')),
    content: mainSentences(sentences, { title, count: lengths[style] }).join(' '),
    sentiment: sentimentOf(text),
    topics: [...topicsOf(text)],
    action_items: [...actionItemsOf(sentences)],
  };
}

/** The sentences that share most words with the rest and with the title, in the order they stand in. */
function mainSentences(
  sentences: readonly string[],
  { title, count }: { readonly title: string; readonly count: number },
): readonly string[] {
  const weights = new Map<string, number>();
  const weigh = (words: readonly string[], weight: number) => {
    // Short words say little.
    for (const word of words.filter(({ length }) => length > 3)) {
      weights.set(word, (weights.get(word) ?? 0) + weight);
    }
  };
  weigh(wordsOf(title), 2);
  for (const sentence of sentences) weigh(wordsOf(sentence), 1);
  const score = (sentence: string): number => {
    const words = wordsOf(sentence);
    const sum = words.reduce((total, word) => total + (weights.get(word) ?? 0), 0);
    return sum / Math.sqrt(words.length + 1);
  };
  const ranked = sentences
    .map((sentence, place) => ({ sentence, place, score: score(sentence) }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  return ranked
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ sentence }) => sentence);
}

function shortened(text: string): string {
  if (text.length <= longestTitle) return text;
  return `${text.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`;
}
