/** A rule and what it says of a sentence that breaks it. */
interface Rule {
  finds: RegExp;
  problem: string;
}

const rules: readonly Rule[] = [
  { finds: / {2,}/, problem: 'two spaces together' },
  {
    finds:
      /(?:^|[^\d.,])1 (?:years|others|local authorities|districts|neighbourhoods|people|systems|counties|periods)\b|\ball 1\b/,
    problem: 'one counted as many',
  },
  { finds: /\bthe 0\b/, problem: 'none counted as some' },
  { finds: /\d\.\d{3,}/, problem: 'a number with more than two decimals' },
  { finds: /\b(?:undefined|NaN|null|Infinity)\b|\[object/, problem: 'a missing figure or name' },
  { finds: / [.,;:!?]/, problem: 'a space before punctuation' },
  { finds: /[,;:]{2,}|\.\.|[,;:]\./, problem: 'punctuation twice over' },
  { finds: /[a-z)%]\.[A-Z]|[a-z)][,;][A-Za-z]/, problem: 'no space after punctuation' },
  {
    finds:
      /\b(?:in|of|for|than|from|to|between|and) (?=[.,;:)]|$)|\b(?:in|of|(?<!paid )for|than|from|between|and)[.,;)]/,
    problem: 'a missing name',
  },
  { finds: /between [^,.;]* and [^,.;]* and [^,.;]* and /, problem: 'a list within a list' },
  { finds: /(?<![\d.])[−-]?0\.0+ years/, problem: 'a size that prints as nought' },
  { finds: /\(\s*\)/, problem: 'empty brackets' },
];

/** Words that judge, which a sentence may hold only on the ground of a test. */
const judging = /\b(?:better|worse|best|worst)\b/i;

/** A text without its questions, which judge nothing. */
const withoutQuestions = (text: string): string => text.replaceAll(/[^.!?]*\?/g, '');

/** A word twice over; `that that` and `had had` can be right, but no sentence here needs them. */
const doubled = /\b([a-z]+) \1\b/i;

/** What is known of a text before it is read. */
interface TextKind {
  /** A published or computed test stands behind "better" or "worse". */
  hasBasis?: boolean;
  /** A few words beside a figure, not a sentence: no full stop and no capital are asked of it. */
  isFragment?: boolean;
}

/** What is wrong with a text made from figures, each problem in words; empty where nothing is. */
export function sentenceProblems(
  text: string,
  { hasBasis = false, isFragment = false }: TextKind = {},
): string[] {
  const problems = rules.filter((rule) => rule.finds.test(text)).map((rule) => rule.problem);
  if (doubled.test(text)) problems.push(`a word twice over: “${doubled.exec(text)?.[0]}”`);
  const judged = hasBasis ? null : judging.exec(withoutQuestions(text));
  if (judged) problems.push(`“${judged[0]}” without a test behind it`);
  if (text !== text.trim()) problems.push('a space at an end');
  return isFragment ? problems : [...problems, ...faultsOfForm(text)];
}

/** What only a whole sentence must have. */
function faultsOfForm(text: string): string[] {
  const problems = [];
  if (!/[.!?]$/.test(text.trim())) problems.push('no full stop');
  if (/^[a-z]/.test(text)) problems.push('no capital at the start');
  return problems;
}
