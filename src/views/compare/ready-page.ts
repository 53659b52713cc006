import { escapeText } from '../../words/escape-text.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { compareHeadline } from '../../compare/compare-headline.ts';
import { chosenIndicators, type Choosable } from '../../compare/choose-rows.ts';
import { compareRows, type CompareRow } from '../../compare/compare-rows.ts';
import { compareNotes, compareSources } from '../../compare/compare-words.ts';
import type { PublicProfile } from '../../compare/compared-area.ts';
import { mostAreas } from '../../compare/asked-areas.ts';
import { sourcesOf } from '../../compare/row-source.ts';
import { toldApart } from '../../compare/told-apart.ts';
import { usualView, viewPath } from '../../compare/view-address.ts';
import type { Cited } from '../../citations/citation.ts';
import type { Profile } from '../../profiles/profile.ts';
import { methodPath } from '../../words/terms.ts';
import { headlineHtml } from './comparison-html.ts';
import { linkHtml, smallHtml, tableHtml } from './html.ts';
import { publicOf } from './public-of.ts';
import type { ReadyComparison } from './ready-comparisons.ts';
import { rowsHtml } from './rows-html.ts';
import type { Link } from '../../words/sentence.ts';

/** A comparison as a page of its own. */
export interface ReadyPage {
  title: string;
  /** The headline, as HTML ready to place; blank where no two areas have years of life. */
  headline: string;
  table: string;
  notes: string[];
  /** Ways on: the same areas where their figures can be chosen, and how to read them. */
  links: Link[];
  cited: Cited;
}

interface Setting {
  areas: AreaIndex;
  profiles: ReadonlyMap<string, Profile>;
  choices: readonly Choosable[];
}

/** More areas than stand in columns: a row an area, a column a figure. */
function manyHtml(
  title: string,
  rows: readonly CompareRow[],
  areas: readonly PublicProfile[],
): string {
  const columns = [
    { html: 'Area' },
    ...rows.map(({ label, path, note }) => ({
      html: linkHtml(label, path) + smallHtml(note),
      className: 'n',
    })),
  ];
  const body = areas.map(({ name, url }, place) => ({
    head: linkHtml(name, url),
    cells: rows.map(({ cells }) => ({
      html: escapeText(cells[place]!.text) + smallHtml(cells[place]!.note),
      className: 'n',
    })),
  }));
  return tableHtml(title, 'many-areas', columns, [{ title: null, rows: body }]);
}

/** Where the same can be chosen, of no more areas than stand side by side there, and what explains it. */
function waysOn(choose: string | null): ReadyPage['links'] {
  const [differences, guide] = [methodPath('differences'), methodPath('using-figures')];
  return [
    ...(choose ? [{ text: 'Choose other figures', href: choose }] : []),
    { text: 'Other comparisons', href: '/compare/ready/' },
    ...(differences ? [{ text: 'How differences are tested', href: differences }] : []),
    ...(guide ? [{ text: 'How to use these figures', href: guide }] : []),
  ];
}

/** The page of a comparison that is made when the site is: the main figures of its areas, tested as everywhere. */
export function readyPage(
  { slug, title, areas: compared }: ReadyComparison,
  { areas: index, profiles, choices }: Setting,
): ReadyPage {
  const areas = toldApart(compared.map(({ code }) => publicOf(profiles.get(code)!)));
  const country = publicOf(profiles.get(index.country.code)!);
  const codes = areas.map(({ code }) => code);
  const rows = compareRows(areas, chosenIndicators(choices, usualView), { country });
  const isMany = areas.length > mostAreas;
  const shown = {
    areas,
    country,
    against: null,
    choices,
    view: { codes, notCodes: [], ...usualView },
    isStill: true,
  };
  const headline = compareHeadline(areas);
  return {
    title,
    headline: headline ? headlineHtml(headline) : '',
    table: isMany ? manyHtml(title, rows, areas) : rowsHtml(rows, shown),
    notes: [...compareNotes(areas, rows), compareSources(areas, rows)].filter(Boolean),
    links: waysOn(isMany ? null : viewPath(codes)),
    cited: {
      id: `compare-${slug}`,
      title,
      path: `/compare/${slug}/`,
      sources: sourcesOf(
        rows.flatMap(({ sourceIds }) => sourceIds),
        areas,
      ),
    },
  };
}
