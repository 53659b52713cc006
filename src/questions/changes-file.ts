import type { AreaIndex } from '../areas/area-index.ts';
import { changesByArea, type AreaChange } from '../gaps/changes-by-area.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { indicatorTable } from '../profiles/indicator-table.ts';
import type { Sex } from '../tables/edition.ts';
import { changesSentences } from '../words/changes-by-area.ts';

/** Code, the figure then and now, and what a test found: 1 it rose, -1 it fell, 0 it found neither; null without a test. */
export type ChangeCells = [code: string, then: number, now: number, found: 1 | 0 | -1 | null];

/** How the figures of councils changed, of one sex. */
export interface ChangesOfSex {
  sex: Sex;
  /** Periods as the tables write them: `2017-2019`, `2023/24`. */
  from: string;
  to: string;
  sentences: string[];
  changes: ChangeCells[];
}

/** What `/answers/changes/<indicator>.json` holds; no sexes where no two periods can be set against each other. */
export type ChangesFile = ChangesOfSex[];

const foundOf = ({ test }: AreaChange): ChangeCells[3] => {
  if (!test) return null;
  if (!test.isReal) return 0;
  return test.difference > 0 ? 1 : -1;
};

/** How the figure of every council changed between two periods, for those who ask where. */
export function changesFile(indicator: Indicator, areas: AreaIndex): ChangesFile {
  // Counts of people are not held against each other.
  if (indicator.group === 'people') return [];
  const { period, sexes } = indicatorTable(indicator, areas);
  return sexes.flatMap((sex): ChangesOfSex[] => {
    const all = period && changesByArea({ indicator, sex, to: period, areas });
    if (!all) return [];
    return [
      {
        sex,
        from: all.from.text,
        to: all.to.text,
        sentences: changesSentences(all, indicator, areas.country.nameInSentence),
        changes: all.changes.map((change) => [
          change.area.code,
          change.then.value,
          change.now.value,
          foundOf(change),
        ]),
      },
    ];
  });
}
