import type { ChartOfPage } from './charts-of-page.ts';
import { decileStairsChart } from '../../charts/decile-stairs.ts';
import { scatterChart } from '../../charts/scatter.ts';
import type { CountryPartsView } from '../country/country-parts.ts';
import type { InactivityView } from '../country/inactivity-view.ts';
import type { TenthsView } from '../country/tenths-view.ts';

function ofTenths(view: TenthsView | null): ChartOfPage[] {
  if (!view) return [];
  const { words, stairs, table } = view;
  return [{ id: 'tenths', chart: decileStairsChart(words, stairs), table }];
}

/** In the page their section says what they show; in a file the title must. */
function ofInactivity(view: InactivityView | null): ChartOfPage[] {
  if (!view) return [];
  const { title: caption, columns, rows, pictures } = view;
  return pictures.flatMap(({ sex, drawn }) => {
    const title = `${caption}: ${drawn.words.title.toLowerCase()}`;
    const chart = scatterChart({ ...drawn, words: { ...drawn.words, title } });
    return chart
      ? [{ id: `good-health-and-sickness-${sex}`, chart, table: { caption, columns, rows } }]
      : [];
  });
}

/** The charts that only the page of the country shows, each to be taken by itself. */
export const chartsOfCountry = ({ tenths, inactivity }: CountryPartsView): ChartOfPage[] => [
  ...ofTenths(tenths),
  ...ofInactivity(inactivity),
];
