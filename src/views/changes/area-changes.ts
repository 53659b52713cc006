import { dayInWords } from '../../indicators/day.ts';
import type { Indicators } from '../../indicators/indicator.ts';
import type { Changes, FigureChange } from '../../releases/changes.ts';
import type { ReleaseHistory } from '../../releases/history.ts';
import { countsPhrase, indicatorChanges } from '../../words/changes.ts';
import { capitalised, link, sentence, type Sentence } from '../../words/sentence.ts';

/** What changed on the page of an area since the release before. */
export interface AreaChangesView {
  says: string;
  /** One line an indicator. */
  lines: Sentence[];
}

/** Changes of each area; worked out once for each set of changes. */
const byArea = new WeakMap<Changes, ReadonlyMap<string, FigureChange[]>>();

/** The changes of one area. */
export function changesOfArea(changes: Changes, code: string): readonly FigureChange[] {
  const grouped = byArea.get(changes) ?? Map.groupBy(changes.figures, ({ areaCode }) => areaCode);
  byArea.set(changes, grouped);
  return grouped.get(code) ?? [];
}

/** Lines of changes, one an indicator; one that is gone is named alone. */
export function changeLines(
  changes: readonly FigureChange[],
  of: Pick<Changes, 'withdrawnIndicators'>,
  indicators: Indicators,
): Sentence[] {
  const gone = new Map(of.withdrawnIndicators.map(({ id, name }) => [id, name]));
  return [...Map.groupBy(changes, ({ indicatorId }) => indicatorId)].map(([id, all]) => {
    const indicator = indicators.get(id);
    if (!indicator) return sentence(`${gone.get(id) ?? id}: withdrawn.`);
    const told = indicatorChanges(all, indicator);
    return sentence(link(indicator.shortName, indicator.path), `: ${told}.`);
  });
}

/** The day and name of a release: `release 2026-11 of 22 November 2026`. */
export const releaseNamed = ({ id, date }: { id: string; date: string }): string =>
  `release ${id} of ${dayInWords(date)}`;

/** What changed for one area; of the first release, that it is the first. A correction is told where it is one of this area. */
export function areaChangesView(
  code: string,
  { release, since, corrected }: ReleaseHistory,
  indicators: Indicators,
): AreaChangesView {
  const ownCorrected = corrected && changesOfArea(corrected, code).length > 0 ? corrected : null;
  const told = [ownCorrected, since].flatMap((changes) => changes ?? []);
  const lines = told.flatMap((changes) =>
    changeLines(changesOfArea(changes, code), changes, indicators),
  );
  if (told.length === 0)
    return {
      says: `These are the figures of ${releaseNamed(release)}, the first.`,
      lines,
    };
  const says = told.map((changes) =>
    changes === corrected
      ? `Corrected since this release came out: ${countsPhrase(changesOfArea(changes, code))}.`
      : `Since ${releaseNamed(changes.since)}, ${countsPhrase(changesOfArea(changes, code))}.`,
  );
  return { says: says.map(capitalised).join(' '), lines };
}
