import { counted } from '../number.ts';

/** Those who plan for an area, by what they are to it, and what of theirs is shown. */
export interface PromisedBy {
  /** `Its health and wellbeing board`; null on their own page. */
  whose: string | null;
  /** The priorities shown, in their own words and order. */
  labels: readonly string[];
  /** Whether only part of what they published was read. */
  isPart: boolean;
}

/** The first priority in its own words and how many follow: `“Starting Well” and 4 more`. */
const firstOf = ([first, ...others]: readonly string[]): string =>
  `“${first}”${others.length > 0 ? ` and ${others.length} more` : ''}`;

/**
 * What was promised in a sentence for each: `Its health and wellbeing board: “Starting Well”; only part was read. Its system: 8 priorities.`
 * The first of whom any is shown is quoted, the others are counted; null of nobody.
 */
export function promisedInShort(planners: readonly PromisedBy[]): string | null {
  const quoted = planners.find(({ labels }) => labels.length > 0);
  const said = planners.map((each) => {
    const { whose, labels, isPart } = each;
    const words =
      each === quoted
        ? firstOf(labels)
        : counted(labels.length, { one: 'priority', many: 'priorities' });
    const found = labels.length === 0 ? 'none in force was found' : words;
    const part = isPart && labels.length > 0 ? '; only part was read' : '';
    return `${whose === null ? '' : `${whose}: `}${found}${part}.`;
  });
  return said.length === 0 ? null : said.join(' ');
}
