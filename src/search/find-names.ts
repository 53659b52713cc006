import type { Findable } from './findables.ts';
import { withoutFormalWords } from './formal-words.ts';
import { mayBegin, mayFit, nameIndex, type NameIndex } from './name-index.ts';
import { isOneSlipAway } from './one-slip.ts';
import { plainName } from './order-results.ts';
import { withoutSmallWords } from './small-words.ts';

/** Something found. */
export interface Found {
  item: Findable;
  /** Below 1: the whole of one of its names was typed. The lower, the better. */
  score: number;
  /** The other name by which it was found, as written; null where it was its label or a code. */
  by: string | null;
}

/** How well what was typed fits one name; the lower, the better. */
const fits = { whole: 0, start: 1, startOfWord: 2, withoutSpaces: 2.2, allWords: 2.5, slip: 3 };

/** Of two names that fit as well, an other name stands a little behind the label. */
const otherName = 0.3;

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

/** What was typed, as it is compared: plain, with `St` for `Saint` and `Greater` for `Gtr`. */
export const plainTyped = (typed: string): string =>
  plainName(typed)
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bgtr\b/g, 'greater');

/** How well a name fits what was typed; null where it does not. */
type Fit = (name: string) => number | null;

/** A text of fewer signs fits too many names to tell any. */
const shortestText = 2;

/** What is asked of every name is made of what was typed once. */
function fitOf(typed: string, holdsWords: (text: string) => boolean): Fit {
  const squashed = withoutSpaces(typed);
  const begins = (name: string): boolean =>
    squashed.length > 3 && name[0] === typed[0] && withoutSpaces(name).startsWith(squashed);
  return (name) => {
    if (name === typed) return fits.whole;
    if (name.startsWith(typed)) return fits.start;
    if (name.includes(` ${typed}`)) return fits.startOfWord;
    if (begins(name)) return fits.withoutSpaces;
    return holdsWords(name) ? fits.allWords : null;
  };
}

/** Whether each of the words typed, of which there are several, begins a word of a text. */
function holdsEveryWord(typed: string): (text: string) => boolean {
  const words = typed.split(' ').map((word) => ` ${word}`);
  return (text) => words.length > 1 && words.every((word) => ` ${text}`.includes(word));
}

/** The words of a subject may stand in different names of it: `a and e` in one, `waiting` in another. */
function foundInAllNames(item: Findable, holdsWords: (text: string) => boolean): Found | null {
  if (item.code !== null || !holdsWords(item.names.join(' '))) return null;
  return { item, score: fits.allWords + item.handicap + otherName, by: null };
}

const fitWithSlip =
  (typed: string): Fit =>
  (name) =>
    name.length + 1 >= typed.length && isOneSlipAway(typed, name) ? fits.slip : null;

/** The best of an item's names for what was typed; null where none fits. */
function foundBy(item: Findable, fit: Fit): Found | null {
  let best: Found | null = null;
  for (const [place, name] of item.names.entries()) {
    const score = fit(name);
    if (score === null) continue;
    const whole = score + item.handicap + (place === 0 ? 0 : otherName);
    const by = place === 0 ? null : (item.otherNames[place - 1] ?? null);
    if (!best || whole < best.score) best = { item, score: whole, by };
  }
  return best;
}

/** Codes of letters alone are looked for when typed as capitals: `bar` begins a name, `BAR` is a code. */
function byCode(items: readonly Findable[], typed: string): Found[] {
  const text = typed.trim();
  if (!/\d/.test(text) && (text !== text.toUpperCase() || text.length < 3)) return [];
  return items
    .filter((item) => item.codes.includes(text.toLowerCase()))
    .map((item) => ({ item, score: item.handicap, by: null }));
}

/** The best find of each thing that may fit one of the texts. */
function foundFor(index: NameIndex, texts: readonly string[]): Map<Findable, Found> {
  const best = new Map<Findable, Found>();
  for (const text of texts) {
    const holdsWords = holdsEveryWord(text);
    const fit = fitOf(text, holdsWords);
    for (const item of mayFit(text, index))
      keepBest(best, foundBy(item, fit) ?? foundInAllNames(item, holdsWords));
  }
  return best;
}

/** The same with one slip of the finger, which the first letter is not. */
function foundWithSlip(index: NameIndex, texts: readonly string[]): Map<Findable, Found> {
  const best = new Map<Findable, Found>();
  for (const text of texts) {
    const fit = fitWithSlip(text);
    for (const item of mayBegin(text, text.length - 1, index)) keepBest(best, foundBy(item, fit));
  }
  return best;
}

function keepBest(best: Map<Findable, Found>, found: Found | null): void {
  if (found && found.score < (best.get(found.item)?.score ?? Infinity)) best.set(found.item, found);
}

/** No town is meant by `hart council` where an area bears the name. */
function keepAreas(best: Map<Findable, Found>): void {
  const areas = [...best].filter(([item]) => item.codes.length > 0);
  if (!areas.some(([item, { score }]) => score - item.handicap < fits.start)) return;
  for (const item of best.keys()) if (item.codes.length === 0) best.delete(item);
}

const byScore = (a: Found, b: Found): number =>
  a.score - b.score ||
  a.item.label.length - b.item.label.length ||
  a.item.label.localeCompare(b.item.label, 'en-GB');

/** The best, in order. Of thousands that fit a letter, few are as good as the last of them: only those are compared by name. */
function bestOf(all: readonly Found[], limit: number): Found[] {
  const last = Float64Array.from(all, ({ score }) => score).sort()[limit - 1] ?? Infinity;
  return all
    .filter(({ score }) => score <= last)
    .sort(byScore)
    .slice(0, limit);
}

/**
 * What a reader may mean, best first, at most `limit`: names typed in full, then names that begin so,
 * then words that begin so; where nothing does, names one slip of the finger away. Case, `&`, hyphens,
 * apostrophes and words like “council” make no difference. Nothing for fewer than two signs.
 */
export function findNames(typed: string, items: readonly Findable[], limit = 8): Found[] {
  const plain = plainTyped(typed);
  if (plain.length < shortestText) return [];
  const bare = withoutFormalWords(plain);
  const texts = bare.length > 1 && bare !== plain ? [plain, bare] : [plain];
  const index = nameIndex(items);
  const best = foundFor(index, texts);
  for (const found of byCode(items, typed)) best.set(found.item, found);
  if (texts.length > 1) keepAreas(best);
  const all = best.size > 0 ? best : foundWithEase(index, plain, texts);
  return bestOf([...all.values()], limit);
}

/** Where nothing fits as typed: without the small words of a question, else with one slip of the finger. */
function foundWithEase(index: NameIndex, plain: string, texts: readonly string[]) {
  const question = withoutSmallWords(plain);
  const isLess = question !== plain && question.length >= shortestText;
  const best = isLess ? foundFor(index, [question]) : new Map();
  return best.size > 0 ? best : foundWithSlip(index, texts);
}
