import { byName } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { ChartWords } from '../../charts/chart.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import type { Shade } from '../../charts/shaded-map.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { missingSentence, notHeldSentence } from '../../words/missing.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatNumber, formatWithUnit } from '../../indicators/number-format.ts';
import type { DrawnSex } from '../../profiles/drawn-sexes.ts';
import { fifthsOf, regionOfFifth } from '../../profiles/indicator-fifths.ts';
import type { AreaFifths, FifthEnds } from '../../profiles/indicator-fifths.ts';
import { figureNow } from '../../profiles/indicator-peers.ts';
import type { IndicatorTable, IndicatorTableRow } from '../../profiles/indicator-table.ts';
import type { Fifth } from '../../statistics/fifths.ts';
import { capitalised } from '../../words/sentence.ts';
import { rangeWithUnit, unitName } from '../../words/unit.ts';

/** What a map in fifths is made from: its councils are the rows `lowerTier` of the table. */
export interface ShadingOf {
  indicator: Indicator;
  table: IndicatorTable;
  areas: AreaIndex;
  /** What its councils are called, many and one. */
  councils: string;
  council: string;
  /** How they are drawn: `a map on which every local authority is a hexagon`. */
  drawnAs: string;
}

/** The words of a map in fifths. */
export interface ShadedWords {
  /** Words of the five shades, the darkest first. */
  legend: string[];
  words: ChartWords;
  missingLabel: string;
  /** What the map is, for those who do not see it, without what it shows: that is told under it. */
  name: string;
  /** In which regions the ends are commonest, for all to read. */
  finding: string;
}

/** The words and shades of a map in fifths, but for its shapes. */
export interface Shading {
  shown: ShadedWords;
  shade: (code: string) => Shade | null;
  valueText: (code: string) => string;
  /** The figures of the areas drawn, by name: a number, or why there is none. */
  tableOf: (areas: readonly { code: string; name: string }[]) => FiguresTableProps;
}

/** The darkest class is the lowest fifth where higher is better, else the highest: where the need or the number is. */
const darkestIsLowest = ({ polarity }: Indicator): boolean => polarity === 'higher';

const shadeOf = (fifth: Fifth, indicator: Indicator): Shade =>
  darkestIsLowest(indicator) ? fifth : ((6 - fifth) as Shade);

/** Decimals beyond the usual that a legend may take. */
const mostMore = 1;

/** The fewest decimals at which no class is printed with an end of another, where the source has them. */
function legendDecimals(ends: readonly FifthEnds[], { decimals }: Indicator): number {
  const held = ends.flatMap((each) => (each ? [each] : []));
  const parts = (more: number) =>
    held.flatMap(({ lowest, highest }) => [
      ...new Set([lowest, highest].map((value) => formatNumber(value, decimals + more))),
    ]);
  const isClear = (more: number) => new Set(parts(more)).size === parts(more).length;
  for (let more = 0; more <= mostMore; more += 1) if (isClear(more)) return decimals + more;
  return decimals;
}

function legendLabels({ ends, areas }: AreaFifths, indicator: Indicator): string[] {
  const none =
    areas < ends.length
      ? 'none: there are fewer areas than classes'
      : 'none: areas with the same figure share a class';
  const style = { unit: indicator.unit, decimals: legendDecimals(ends, indicator) };
  return ends.map((each) => (each ? rangeWithUnit(each.lowest, each.highest, style) : none));
}

/** A figure of the table’s period, written as `write` does; where there is none, why. */
function figureText(
  row: IndicatorTableRow | undefined,
  place: number,
  { indicator, table }: ShadingOf,
  write: (value: number) => string,
): string {
  const now = row && figureNow(row, table, place);
  if (now) return write(now.value);
  const own = row?.figures[place];
  if (!row || !own?.figure) {
    const name = row?.area.nameInSentence ?? 'this area';
    return own?.missing ? missingSentence(own.missing, name) : notHeldSentence(name);
  }
  return `none for ${table.period?.label}; ${formatWithUnit(own.figure.value, indicator)} in ${own.figure.period.label}`;
}

/** `In the North East, 10 of 12 local authorities are in the lowest fifth, the largest share of any region.` */
function fifthSentence(
  fifth: Fifth,
  name: string,
  found: AreaFifths,
  setting: ShadingOf,
): string[] {
  const at = regionOfFifth(fifth, found, setting.table.lowerTier);
  if (!at) return [];
  const region = setting.areas.regions.find((each) => each.name === at.region);
  const holders =
    at.areas === 1
      ? `its one ${setting.council}`
      : `${at.inFifth} of its ${at.areas} ${setting.councils}`;
  return [`The ${name} fifth is commonest in ${region?.nameInSentence ?? at.region}: ${holders}.`];
}

/** Fewer areas are in no fifths. */
const fewestInFifths = 5;

const fifthSentences = (found: AreaFifths, setting: ShadingOf): string[] =>
  found.areas < fewestInFifths
    ? []
    : [
        ...fifthSentence(1, 'lowest', found, setting),
        ...fifthSentence(5, 'highest', found, setting),
      ];

/** What is in fifths, and from which end. */
const fifthsOfAll = (areas: number, isLowest: boolean, { council, councils }: ShadingOf): string =>
  areas === 1
    ? `One ${council}`
    : `${areas < fewestInFifths ? '' : 'Fifths of '}${areas} ${councils}, ${isLowest ? 'lowest' : 'highest'} first`;

function wordsOf(found: AreaFifths, title: string, setting: ShadingOf): ShadedWords {
  const { indicator, table } = setting;
  const finding = fifthSentences(found, setting).join(' ');
  const legend = legendLabels(found, indicator);
  const period = table.period?.label ?? '';
  const isLowest = darkestIsLowest(indicator);
  const by = found.areas < fewestInFifths ? 'from low to high' : 'by fifth';
  const name = `${title}, ${period}: ${setting.drawnAs}, shaded ${by}.`;
  return {
    name,
    legend: isLowest ? legend : legend.reverse(),
    words: {
      title,
      unit: `${period}. ${fifthsOfAll(found.areas, isLowest, setting)}.`,
      alt: `${name} ${finding}`.trim(),
      source: creditOf(indicator.source),
      note: null,
    },
    missingLabel: 'no figure',
    finding,
  };
}

/** How the councils of a table are shaded for one sex, and what that shows. */
export function shadingOf(drawn: DrawnSex, setting: ShadingOf): Shading {
  const { indicator, table } = setting;
  const found = fifthsOf(table, drawn.place);
  const rows = new Map(table.lowerTier.map((row) => [row.area.code, row]));
  const title = [indicator.shortName, drawn.label.toLowerCase()].filter(Boolean).join(', ');
  const textOf = (code: string, write: (value: number) => string): string =>
    figureText(rows.get(code), drawn.place, setting, write);
  return {
    shown: wordsOf(found, title, setting),
    shade: (code) => {
      const fifth = found.byCode.get(code) ?? null;
      return fifth && shadeOf(fifth, indicator);
    },
    valueText: (code) => textOf(code, (value) => formatWithUnit(value, indicator)),
    tableOf: (shown) => ({
      caption: [title, table.period?.label].filter(Boolean).join(', '),
      columns: [capitalised(setting.council), capitalised(unitName(indicator.unit))],
      rows: [...shown]
        .sort(byName)
        .map(({ code, name }) => [
          name,
          textOf(code, (value) => formatNumber(value, indicator.decimals)),
        ]),
    }),
  };
}
