import { hasEnded } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { groupBy } from '../../priorities/group-by.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import type { Priority, PublishedDocument } from '../../priorities/published.ts';
import { statementsOnTheme, type StatementsOnTheme } from '../../priorities/statements-on-theme.ts';
import { capitalised } from '../../words/sentence.ts';
import { planKindName } from './plan-blocks.ts';
import { dateInWords, eachOnce } from './stated-document.ts';
import { targetCaution } from './target-view.ts';

/** A page that was read, as it stands under what it says; `after` begins with a space. */
export interface PageLine {
  title: string;
  href: string | null;
  after: string;
}

/** One thing a system says on a theme. */
export interface NamingLine {
  words: string;
  /** In which kind of plan, for which place, how far it holds; empty where the page says all. */
  note: string;
  pages: PageLine[];
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
  /** The one word or phrase by which all elsewhere speak of it; null where there are several. */
  sameWords: string | null;
}

interface Item {
  words: string;
  note: string;
  document: PublishedDocument;
}

function pageLine(document: PublishedDocument): PageLine {
  const rest = [dateInWords(document), document.link === null && 'not linked'].filter(Boolean);
  return { title: document.title, href: document.link, after: ` (${rest.join('; ')})` };
}

/** Items by their words: the same words on two pages make one line with both. */
const linesOf = (items: readonly Item[]): NamingLine[] =>
  [...groupBy(items, ({ words, note }) => `${words}\u001F${note}`).values()].map((alike) => ({
    words: alike[0]!.words,
    note: alike[0]!.note,
    pages: eachOnce(alike.map(({ document }) => document)).map(pageLine),
  }));

/** Items by their page: a page that names many in a few words makes one line. */
const linesByPage = (items: readonly Item[]): NamingLine[] =>
  [...groupBy(items, ({ document }) => document.id).values()].map((ofPage) => ({
    words: capitalised([...new Set(ofPage.map(({ words }) => words))].join('; ')),
    note: '',
    pages: [pageLine(ofPage[0]!.document)],
  }));

function placeNote({ scope, placeCode }: Priority, areas: AreaIndex): string | null {
  if (scope === 'system') return null;
  const place = placeCode === null ? 'a place inside the system' : areas.get(placeCode).name;
  return `for ${place}`;
}

const listItem =
  (areas: AreaIndex) =>
  (priority: Priority): Item => ({
    words: priority.label,
    note: [planKindName(priority), placeNote(priority, areas)].filter(Boolean).join(', '),
    document: priority.document,
  });

/** How systems name a theme: in lists of priorities, in targets, as groups of people, and elsewhere. */
export function themeNaming(themeId: string, index: PublishedIndex, areas: AreaIndex): ThemeNaming {
  const all = statementsOnTheme(themeId, index);
  const blocks = (
    itemsOf: (statements: StatementsOnTheme) => Item[],
    toLines = linesOf,
  ): NamingBlock[] =>
    all
      .map((statements) => {
        const system = areas.get(statements.areaCode);
        const { name, path } = system;
        return {
          system: name,
          href: path,
          hasEnded: hasEnded(system),
          lines: toLines(itemsOf(statements)),
        };
      })
      .filter(({ lines }) => lines.length > 0)
      .sort((a, b) => a.system.localeCompare(b.system, 'en-GB'));
  const words = new Set(all.flatMap(({ subjects }) => subjects.map((each) => each.words)));
  const plain = (each: { words: string; document: PublishedDocument }) => ({ ...each, note: '' });
  return {
    inLists: blocks(({ priorities }) => priorities.map(listItem(areas))),
    asTargets: blocks(({ targets }) =>
      targets.map((target) => ({
        words: target.text,
        note: targetCaution(target) ?? '',
        document: target.document,
      })),
    ),
    asGroups: blocks(
      ({ groups }) => groups.map(({ group, document }) => plain({ words: group, document })),
      linesByPage,
    ),
    elsewhere: blocks(({ subjects }) => subjects.map(plain), linesByPage),
    sameWords: words.size === 1 ? [...words][0]! : null,
  };
}
