import type { FiguresTableProps } from '../../../charts/figures-table.ts';
import { inArea } from '../../../areas/in-area.ts';
import type { SpreadChartInput } from '../../../charts/spread.ts';
import { creditOf } from '../../../citations/source-credit.ts';
import { bothSexes, type LifeSex } from '../../../indicators/life-indicators.ts';
import type { Indicator } from '../../../indicators/indicator.ts';
import { publishedAt } from '../../../indicators/series.ts';
import { figureInCell } from '../../../words/range.ts';
import { peopleOf, sexLabel } from '../../../words/sex.ts';
import type { Area } from '../../../areas/area.ts';
import { scaleAround, spreadSummary } from '../../profile/spread.ts';
import { councilsWithin, figuresOf, tiers, type CouncilFigure } from '../../../gaps/councils.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import { StoryFault } from '../story-fault.ts';
import type { StoryMaterial } from '../story-material.ts';

/** How far apart the councils of an area are, women and men, with every figure as a table. */
export interface SpreadChart {
  id: string;
  drawn: SpreadChartInput;
  table: FiguresTableProps;
}

/** One sex: its councils with figures, lowest first, and the country's figure of the same period. */
interface SexFigures {
  sex: LifeSex;
  held: CouncilFigure[];
  country: number | null;
}

function pictureOf(
  { sex, held, country }: SexFigures,
  countryName: string,
  all: readonly (number | null)[],
) {
  return {
    sex: peopleOf(sex),
    members: held.map(({ area, figure }) => ({
      name: area.name,
      href: area.path ?? '/',
      value: figure.value,
      lower: figure.lower,
      upper: figure.upper,
    })),
    country,
    countryName,
    ...scaleAround(all),
  };
}

/** A row a council, by name: an order of figures without ranges would be read as a ranking. */
function rowsOf(councils: readonly Area[], sexes: SexFigures[], indicator: Indicator) {
  return councils.map((area) => [
    { text: area.name, href: area.path },
    ...sexes.map(({ held }) =>
      figureInCell(held.find((each) => each.area.code === area.code)?.figure, indicator.decimals),
    ),
  ]);
}

/** `<Spread within indicator tier? />`: the councils of an area on one rule of years, women and men. */
export function spreadChart(given: Attributes, material: StoryMaterial): SpreadChart {
  const read = new StoryAttributes('Spread', given, ['within', 'indicator', 'tier'], material);
  const [within, indicator] = [read.area('within'), read.indicator()];
  const { areas } = material;
  const councils = councilsWithin(within, read.oneOf('tier', tiers), areas);
  const sexes = bothSexes.map((sex) => {
    const held = figuresOf(councils, indicator, sex, null);
    const period = held[0]?.figure.period.text ?? '';
    const country = publishedAt(indicator.series.of(areas.country.code, sex), period);
    return { sex, held, country: country?.value ?? null };
  });
  if (indicator.unit !== 'years' || sexes.some(({ held }) => held.length < 2)) {
    const fix = 'Choose a length of life, and an area of which two members have figures.';
    throw new StoryFault(indicator.id, `cannot be spread out within ${within.name}`, fix);
  }
  const all = sexes.flatMap(({ held, country }) => [
    ...held.flatMap(({ figure }) => [figure.value, figure.lower, figure.upper]),
    country,
  ]);
  const pictures = sexes.map((one) => pictureOf(one, areas.country.name, all));
  const title = `${indicator.shortName} ${inArea(within.nameInSentence)}, ${sexes[0]!.held[0]!.figure.period.label}`;
  return {
    id: ['spread', within.slug, indicator.id].join('-'),
    drawn: {
      words: {
        title,
        unit: 'years',
        alt: `${title}. ${spreadSummary(pictures)}`,
        source: creditOf(indicator.source),
        note: null,
      },
      pictures,
    },
    table: {
      caption: title,
      columns: ['Area', ...bothSexes.map(sexLabel)],
      rows: rowsOf(councils, sexes, indicator),
    },
  };
}
