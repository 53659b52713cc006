import { listOf } from '../../words/list.ts';
import type { FigureCells, FiguresFile } from '../../questions/figures-file.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { kindOf } from '../../questions/kind-of.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { Sex } from '../../tables/edition.ts';
import type { PublicObservation } from '../../compare/compared-area.ts';
import { formatWithUnit } from '../../indicators/number-format.ts';
import { compareWithCountry } from '../../indicators/comparison.ts';
import { comparisonInOne } from '../../words/comparison.ts';
import { figureNote } from '../../words/figure-note.ts';
import type { Asking } from './asking.ts';

/** A figure of one area and sex that has its value. */
export type Figure = PublicObservation & { code: string; value: number };

/** The cells of a file as a figure. */
export function figureOf(cells: FigureCells, sex: Sex, { periods }: FiguresFile): Figure {
  const [code, value, lower = null, upper = null, period = 0, comparison = null, mark = null] =
    cells;
  return {
    code,
    sex,
    period: periods[period ?? 0] ?? '',
    value,
    lower,
    upper,
    published_comparison: comparison,
    missing: null,
    mark,
  };
}

/** Every figure of one sex. */
export const figuresOf = (file: FiguresFile, sex: Sex): Figure[] =>
  file.sexes
    .filter((each) => each.sex === sex)
    .flatMap(({ figures }) => figures.map((cells) => figureOf(cells, sex, file)));

/** The figure of one area and sex; undefined where none is held. */
export function figureFor(file: FiguresFile, code: string, sex: Sex): Figure | undefined {
  const cells = file.sexes
    .find((each) => each.sex === sex)
    ?.figures.find(([each]) => each === code);
  return cells && figureOf(cells, sex, file);
}

/** The sexes that an answer is told for: that asked for, else everyone, else women and men; all there are where none fits. */
export function sexesAsked({ sexes }: FiguresFile, sex: Sex | null): Sex[] {
  const held = sexes.map((each) => each.sex);
  if (sex !== null && held.includes(sex)) return [sex];
  return held.includes('persons') ? ['persons'] : held;
}

/** Of which of the sources of a file the figure of an area is. */
function sourceFor(code: string, { words }: Asking): 'council' | 'ics' | 'county' {
  const kind = kindOf(code, words);
  return kind === 'ics' || kind === 'county' ? kind : 'council';
}

/** Who published the figure of an area, in short. */
export const publisherOf = (code: string, { publishers }: FiguresFile, asking: Asking): string =>
  publishers[sourceFor(code, asking)];

/** Who published some figures, each once. */
export const publishersOf = (
  figures: readonly { code: string }[],
  file: FiguresFile,
  asking: Asking,
): string | null =>
  listOf([...new Set(figures.map(({ code }) => publisherOf(code, file, asking)))]) || null;

/** A figure in full: `56.9 years (2022 to 2024; between 55.1 and 58.7). Worse than England (England 61.3 years; our test).` */
export function figureInWords(
  figure: Figure,
  indicator: AskedIndicator,
  file: FiguresFile,
  asking: Asking,
): string {
  const publisher = publisherOf(figure.code, file, asking);
  // Counts of everyone are no sample of anyone: a range is not missed, and the country’s is no yardstick.
  if (indicator.group === 'people')
    return `${formatWithUnit(figure.value, indicator)} (${parsePeriod(figure.period).label}).`;
  const ranges = file.ranges?.[sourceFor(figure.code, asking)] ?? null;
  const note = figureNote(figure, { ...indicator, unit: '' }, { publisher, ranges });
  const said = `${formatWithUnit(figure.value, indicator)} (${note}).`;
  const { country } = asking.words;
  const against = figureFor(file, country.code, figure.sex);
  if (figure.code === country.code || against?.period !== figure.period) return said;
  const comparison = compareWithCountry(
    indicator,
    { ...figure, publishedComparison: figure.published_comparison },
    against,
  );
  return `${said} ${comparisonInOne(comparison, indicator, { country: country.name, publisher })}.`;
}
