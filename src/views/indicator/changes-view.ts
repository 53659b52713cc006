import type { AreaIndex } from '../../areas/area-index.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { changesByArea, type AreaChange, type ChangesByArea } from '../../gaps/changes-by-area.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatValue } from '../../indicators/number-format.ts';
import type { DrawnSex } from '../../profiles/drawn-sexes.ts';
import type { Sex } from '../../tables/edition.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import {
  changeFound,
  changesSentences,
  councilsOf,
  gapFound,
} from '../../words/changes-by-area.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { signed } from '../../words/signed.ts';

/** How the figures of councils changed, for one sex, ready to place. */
export interface ChangesView {
  id: string;
  /** `Women`; empty where everyone is meant. */
  label: string;
  sentences: string[];
  /** Every council, the greatest fall first. */
  table: FiguresTableProps;
}

function rowOf(change: AreaChange, indicator: Indicator, hasGaps: boolean) {
  const { area, then, now, gap } = change;
  const sign = (size: number) => signed(size, indicator.decimals);
  return [
    { text: area.name, href: area.path },
    formatValue(then.value, indicator),
    formatValue(now.value, indicator),
    sign(change.change),
    changeFound(change),
    ...(hasGaps
      ? [gap ? `${sign(gap.then)} then, ${sign(gap.now)} now` : '', gap ? gapFound[gap.result] : '']
      : []),
  ];
}

function tableOf(
  all: ChangesByArea,
  { indicator, sex }: { indicator: Indicator; sex: Sex },
  country: string,
): FiguresTableProps {
  const hasGaps = all.changes.some(({ gap }) => gap !== null);
  return {
    caption: `${capitalised(councilsOf(all))} by change between ${all.from.label} and ${all.to.label}, the greatest fall first${sexIfOne(sex, '; ')}`,
    columns: [
      'Area',
      all.from.label,
      all.to.label,
      'Change',
      'By our test',
      ...(hasGaps ? [`From ${country}`, 'That gap, by our test'] : []),
    ],
    rows: all.changes.map((change) => rowOf(change, indicator, hasGaps)),
  };
}

/** The list of councils by change for one sex; null where no two periods can be set against each other. */
export function changesView(
  drawn: DrawnSex,
  indicator: Indicator,
  { table, areas }: { table: IndicatorTable; areas: AreaIndex },
): ChangesView | null {
  const { sex, label } = drawn;
  // Counts of people and their ages are not held against the country, nor called more or less than chance.
  if (indicator.group === 'people') return null;
  const all = table.period && changesByArea({ indicator, sex, to: table.period, areas });
  if (!all) return null;
  const country = areas.country.nameInSentence;
  return {
    id: `changes-${sex}`,
    label,
    sentences: changesSentences(all, country),
    table: tableOf(all, { indicator, sex }, country),
  };
}
