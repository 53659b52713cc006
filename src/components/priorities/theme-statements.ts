import type { AreaIndex } from '../../areas/area-index.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import type { PublishedDocument } from '../../priorities/published.ts';
import { statementsOnTheme, type StatementsOnTheme } from '../../priorities/statements-on-theme.ts';
import type { PlanKind } from '../../tables/published-rows.ts';
import { planKindName } from './plan-blocks.ts';
import { dateInWords } from './stated-document.ts';

/** One thing said on a theme: who, what, in which kind of document, and the page that states it. */
export interface ThemeStatement {
  system: { text: string; href: string | null };
  words: string;
  kind: string;
  page: { text: string; href: string | null };
}

const pageCell = (document: PublishedDocument): ThemeStatement['page'] => ({
  text: `${document.title} (${dateInWords(document)})`,
  href: document.link,
});

function said(statements: StatementsOnTheme, areas: AreaIndex): ThemeStatement[] {
  const { name, path } = areas.get(statements.areaCode);
  const system = { text: name, href: path };
  const line = (words: string, kind: string, document: PublishedDocument): ThemeStatement => ({
    system,
    words,
    kind,
    page: pageCell(document),
  });
  const planKind = (of: { kind: PlanKind; kindAsStated: string }) => planKindName(of);
  return [
    ...statements.priorities.map((each) => line(each.label, planKind(each), each.document)),
    ...statements.targets.map((each) => line(each.text, 'Target', each.document)),
    ...statements.groups.map((each) => line(each.group, 'Group named', each.document)),
    ...statements.subjects.map((each) =>
      line(each.words, `Spoken of: ${each.document.kindAsStated}`, each.document),
    ),
  ];
}

/** Everything found on a theme, system by system in the order of their names. */
export const themeStatements = (
  themeId: string,
  index: PublishedIndex,
  areas: AreaIndex,
): ThemeStatement[] =>
  statementsOnTheme(themeId, index)
    .flatMap((statements) => said(statements, areas))
    .sort((a, b) => a.system.text.localeCompare(b.system.text, 'en-GB'));

/** How many systems name a theme, and where, in a sentence. */
export function whoNamesIt(themeId: string, index: PublishedIndex): string {
  const all = statementsOnTheme(themeId, index);
  const inLists = all.filter(({ priorities }) => priorities.length > 0).length;
  const elsewhere = all.length - inLists;
  const systems = `${inLists} of the ${index.size} systems ${inLists === 1 ? 'names' : 'name'} it in a list of priorities`;
  const others = elsewhere === 0 ? '' : `; for ${elsewhere} more it was found elsewhere`;
  return `In what was read, ${systems}${others}.`;
}
