import type { Figure } from '../../charts/figure.ts';
import type { LifelineProps, LifelineRow } from '../../charts/lifeline.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { rangesOf } from '../../indicators/ranges.ts';
import { figureInCell } from '../../words/range.ts';
import { peopleOf, sexLabel } from '../../words/sex.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { lengthsShown } from './lifeline-of.ts';

const cell = (figure: Figure | null): string => figureInCell(figure, yearDecimals);

const measures = ['life', 'healthy', 'countryLife', 'countryHealthy'] as const;

function captionOf(rows: readonly LifelineRow[]): string {
  const figures = rows.flatMap((row) => measures.flatMap((measure) => row[measure] ?? []));
  const ranges = rangesOf(figures) === 'none' ? '' : ' (95% range)';
  return `${lengthsShown(rows)}${ranges}`;
}

/** The figures of a lifeline, with 95% ranges where published; a measure without any figure is left out. */
export function lifelineTable({ women, men, countryName }: LifelineProps): FiguresTableProps {
  const hasCountry = [women, men].some((row) => row.countryLife ?? row.countryHealthy);
  const row = (name: string, own: keyof LifelineRow, country: keyof LifelineRow): string[] => {
    const label =
      (women[own] as Figure | null)?.periodLabel ?? (men[own] as Figure | null)?.periodLabel;
    const cells = [women, men].flatMap((sex) => [
      cell(sex[own] as Figure | null),
      ...(hasCountry ? [cell(sex[country] as Figure | null)] : []),
    ]);
    return [label ? `${name}, ${label}` : name, ...cells];
  };
  const columns = bothSexes.flatMap((sex) => [
    sexLabel(sex),
    ...(hasCountry ? [`${countryName}, ${peopleOf(sex)}`] : []),
  ]);
  return {
    caption: captionOf([women, men]),
    columns: ['Measure', ...columns],
    rows: [
      ...(women.life || men.life ? [row('Life expectancy', 'life', 'countryLife')] : []),
      ...(women.healthy || men.healthy
        ? [row('Healthy life expectancy', 'healthy', 'countryHealthy')]
        : []),
    ],
  };
}
