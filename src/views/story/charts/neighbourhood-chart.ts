import { dotsKey } from '../../../charts/dots-key.ts';
import type { FiguresTableProps } from '../../../charts/figures-table.ts';
import type { ChartWords } from '../../../charts/chart.ts';
import { inArea } from '../../../areas/in-area.ts';
import type { Area } from '../../../areas/area.ts';
import { core20Of, decileRows, neighbourhoodWords } from '../../profile/neighbourhoods.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import { StoryFault } from '../story-fault.ts';
import type { StoryMaterial } from '../story-material.ts';

/** The neighbourhoods of an area as a map of dots and as columns, with their figures. */
export interface NeighbourhoodChart {
  id: string;
  area: Area;
  words: ChartWords;
  stackWords: ChartWords;
  /** Which dots and columns are which. */
  key: string;
  counts: readonly number[];
  dots: { longitude: number; latitude: number; decile: number }[];
  table: FiguresTableProps;
}

/** `<Neighbourhoods area />`: a dot for each neighbourhood by its tenth of deprivation in the country. */
export function neighbourhoodChart(given: Attributes, material: StoryMaterial): NeighbourhoodChart {
  const area = new StoryAttributes('Neighbourhoods', given, ['area'], material).area('area');
  const { areas, neighbourhoods } = material;
  const counts = neighbourhoods.countsOf(area.code);
  if (!counts || area.kind === 'country' || area.kind === 'region') {
    const fix = 'Choose an area that is smaller than a region.';
    throw new StoryFault(area.code, 'has no neighbourhoods to draw', fix);
  }
  const { neighbourhoods: total, stackSummary } = core20Of(
    counts,
    area.nameInSentence,
    areas.country.nameInSentence,
  );
  const country = areas.country.nameInSentence;
  return {
    id: `neighbourhoods-${area.slug}`,
    area,
    words: neighbourhoodWords(
      area.nameInSentence,
      `${total} ${inArea(area.nameInSentence)}, each a dot; the ${counts.byDecile[0]} in the most deprived tenth of ${country} are solid.`,
    ),
    stackWords: neighbourhoodWords(area.nameInSentence, stackSummary),
    key: dotsKey(counts.byDecile, { where: ' of neighbourhoods in the country' }),
    counts: counts.byDecile,
    dots: neighbourhoods
      .of(area.code)
      .map(({ longitude, latitude, imdDecile }) => ({ longitude, latitude, decile: imdDecile })),
    table: {
      caption: `Neighbourhoods of ${area.nameInSentence} by tenth of deprivation in ${country}`,
      columns: ['Tenth', 'Neighbourhoods'],
      rows: decileRows(counts),
    },
  };
}
