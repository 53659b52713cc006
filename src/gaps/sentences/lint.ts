/** A rule and what it says of a sentence that breaks it. */
interface Rule {
  finds: RegExp;
  problem: string;
}

const rules: readonly Rule[] = [
  { finds: / {2,}/, problem: 'two spaces together' },
  { finds: /(?:^|[^\d.,])1 years\b/, problem: '“1 years”' },
  { finds: /\d\.\d{3,}/, problem: 'a number with more than two decimals' },
  { finds: /\b(?:undefined|NaN|null|Infinity)\b|\[object/, problem: 'a missing figure or name' },
  { finds: / [.,;:!?]/, problem: 'a space before punctuation' },
  { finds: /[,;:]{2,}|\.\.|[,;:]\./, problem: 'punctuation twice over' },
  {
    finds: /\b(?:in|of|for|than) (?=[.,;:]|$)|\b(?:in|of|for|than)[.,;]/,
    problem: 'a missing name',
  },
  { finds: /(?<![\d.])[−-]?0\.0+ years/, problem: 'a size that prints as nought' },
  { finds: /\(\s*\)/, problem: 'empty brackets' },
];

/** Words that judge, which a sentence may hold only on the ground of a test. */
const judging = /\b(?:better|worse|best|worst)\b/i;

/** A word twice over; `that that` and `had had` can be right, but no sentence here needs them. */
const doubled = /\b([a-z]+) \1\b/i;

/**
 * What is wrong with a sentence made from figures, each problem in words; empty where nothing is.
 * `hasBasis`: a published or computed test stands behind "better" or "worse".
 */
export function sentenceProblems(text: string, { hasBasis = false } = {}): string[] {
  const problems = rules.filter((rule) => rule.finds.test(text)).map((rule) => rule.problem);
  if (doubled.test(text)) problems.push(`a word twice over: “${doubled.exec(text)?.[0]}”`);
  if (!hasBasis && judging.test(text)) {
    problems.push(`“${judging.exec(text)?.[0]}” without a test behind it`);
  }
  if (text !== text.trim()) problems.push('a space at an end');
  if (!/[.!?]$/.test(text.trim())) problems.push('no full stop');
  if (/^[a-z]/.test(text)) problems.push('no capital at the start');
  return problems;
}
