import { hasEnded } from '../../tables/area-kinds.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import type { Priority, PublishedDocument, Target } from '../../priorities/published.ts';
import { isTrusted } from '../../priorities/trusted.ts';
import { statementsOnTheme, type StatementsOnTheme } from '../../priorities/statements-on-theme.ts';
import { capitalised } from '../../words/sentence.ts';
import { dateInWords } from '../../words/priorities/dates.ts';
import { planKindName } from '../../words/priorities/plan.ts';
import { targetCaution } from '../../words/progress/targets.ts';
import type { DocumentLine } from './stated-document.ts';
import { called, withArticle } from '../../words/kind-of-area.ts';

/** One thing a system says on a theme. */
export interface NamingLine {
  words: string;
  /** In which kind of plan, for which place, how far it holds; empty where the page says all. */
  note: string;
  pages: DocumentLine[];
}

/** What one system says on a theme. */
export interface NamingBlock {
  system: string;
  href: string | null;
  hasEnded: boolean;
  lines: NamingLine[];
}

/** What systems say on a theme, by where they say it, each by name of the system. */
export interface ThemeNaming {
  inLists: NamingBlock[];
  asTargets: NamingBlock[];
  asGroups: NamingBlock[];
  elsewhere: NamingBlock[];
  /** What groups of people, and words elsewhere, are. */
  says: { asGroups: string; elsewhere: string };
  /** The one word or phrase by which all elsewhere speak of it; null where there are several. */
  sameWords: string | null;
}

/** One statement: what is said, how far it holds, and the page that says it. */
interface Item {
  words: string;
  note: string;
  document: PublishedDocument;
}

function pageLine(document: PublishedDocument): DocumentLine {
  const rest = [dateInWords(document), document.link === null && 'not linked'].filter(Boolean);
  return { title: document.title, href: document.link, after: ` (${rest.join('; ')})` };
}

/** The pages of some items, each once. */
const pagesOf = (items: readonly Item[]): DocumentLine[] =>
  [...new Set(items.map(({ document }) => document))].map(pageLine);

/** Items by their words: the same words on two pages make one line with both. */
const linesByWords = (items: readonly Item[]): NamingLine[] =>
  [...Map.groupBy(items, ({ words }) => words)].flatMap(([words, alike]) =>
    [...Map.groupBy(alike, ({ note }) => note)].map(([note, same]) => ({
      words,
      note,
      pages: pagesOf(same),
    })),
  );

/** Items by their page: a page that names many in a few words makes one line. */
const linesByPage = (items: readonly Item[]): NamingLine[] =>
  [...Map.groupBy(items, ({ document }) => document).values()].map((ofPage) => ({
    words: capitalised([...new Set(ofPage.map(({ words }) => words))].join('; ')),
    note: '',
    pages: pagesOf(ofPage),
  }));

function placeNote({ scope, placeCode }: Priority, areas: AreaIndex): string | null {
  if (scope === 'system') return null;
  const place =
    placeCode === null ? `a place inside the ${called('system').one}` : areas.get(placeCode).name;
  return `for ${place}`;
}

const listItem = (priority: Priority, areas: AreaIndex): Item => ({
  words: priority.label,
  note: [planKindName(priority), placeNote(priority, areas)].filter(Boolean).join(', '),
  document: priority.document,
});

const targetItem = (target: Target): Item => ({
  words: target.text,
  note:
    targetCaution({
      scope: target.scope,
      confidence: isTrusted(target) ? target.confidence : 'low',
    }) ?? '',
  document: target.document,
});

const wordsItem = ({ words, document }: Omit<Item, 'note'>): Item => ({
  words,
  note: '',
  document,
});

/** A block for each system that says something, by name. */
const blocksOf = (
  all: readonly StatementsOnTheme[],
  areas: AreaIndex,
  linesOf: (statements: StatementsOnTheme) => NamingLine[],
): NamingBlock[] =>
  all
    .map((statements) => ({ system: areas.get(statements.areaCode), lines: linesOf(statements) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ system, lines }) => ({
      system: system.name,
      href: system.path,
      hasEnded: hasEnded(system),
      lines,
    }))
    .sort((a, b) => a.system.localeCompare(b.system, 'en-GB'));

/** The one word or phrase by which all speak of a theme that only speak of it; null where there are several. */
function sameWordsOf(all: readonly StatementsOnTheme[]): string | null {
  const [only, second] = new Set(all.flatMap(({ subjects }) => subjects.map(({ words }) => words)));
  return second === undefined ? (only ?? null) : null;
}

/** How systems name a theme: in lists of priorities, in targets, as groups of people, and elsewhere. */
export function themeNaming(themeId: string, index: PublishedIndex, areas: AreaIndex): ThemeNaming {
  const all = statementsOnTheme(themeId, index);
  const sameWords = sameWordsOf(all);
  const blocks = (linesOf: (statements: StatementsOnTheme) => NamingLine[]): NamingBlock[] =>
    blocksOf(all, areas, linesOf);
  return {
    inLists: blocks(({ priorities }) =>
      linesByWords(priorities.map((each) => listItem(each, areas))),
    ),
    asTargets: blocks(({ targets }) => linesByWords(targets.map(targetItem))),
    asGroups: blocks(({ groups }) =>
      linesByPage(groups.map(({ group, document }) => wordsItem({ words: group, document }))),
    ),
    elsewhere: blocks(({ subjects }) => linesByPage(subjects.map(wordsItem))),
    says: {
      asGroups: `Groups that ${withArticle(called('system').one)} says it will give special thought to.`,
      elsewhere: `On pages of ${withArticle(called('system').one)} or about it${sameWords === null ? '' : `; in each the words are “${sameWords}”`}.`,
    },
    sameWords,
  };
}
