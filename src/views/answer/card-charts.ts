import type { Chart, ChartWords } from '../../charts/chart.ts';
import { distributionChart } from '../../charts/distribution.ts';
import { trendChart, type TrendSeries } from '../../charts/trend.ts';
import { formatValue, unitSuffix } from '../../indicators/number-format.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { seriesIn } from '../../questions/years-file.ts';
import type { Scope } from '../../questions/question.ts';
import type { Sex } from '../../tables/edition.ts';
import { listOf } from '../../words/list.ts';
import { rangeAfter } from '../../words/range.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne, sexLabel } from '../../words/sex.ts';
import { unitName } from '../../words/unit.ts';
import { toneOf } from '../chart-tones.ts';
import { named, type Asking, type Held } from './asking.ts';
import { figureFor, publisherOf, type Figure } from './figures.ts';
import { orderedIn, type Ordered } from './ordered.ts';

/** Fewer areas are seen as well in a list. */
const fewestAreas = 10;

/** The list in which an area stands: of its own kind, councils of all kinds together. */
function listOfArea(code: string, sex: Sex, { file }: Held, asking: Asking): Ordered | null {
  const kind = kindOf(code, asking.words);
  const scope: Scope = {
    kinds: kind === 'ics' ? [kind] : [],
    regions: [],
    codes: null,
    inside: null,
    place: null,
  };
  return orderedIn(scope, sex, file, asking);
}

const inWords = (figures: readonly Figure[], indicator: AskedIndicator, asking: Asking): string =>
  listOf(
    figures.map(
      (each) =>
        `${named(each.code, asking).name} ${formatValue(each.value, indicator)}${rangeAfter(each, indicator.decimals)}`,
    ),
  );

function wordsOf(
  { indicator, file }: Held,
  title: string,
  said: string,
  [code = '']: readonly string[],
  asking: Asking,
): ChartWords {
  return {
    title,
    unit: unitName(indicator.unit),
    alt: `${indicator.short}. ${title}. ${said}.`,
    source: publisherOf(code, file, asking),
    note: null,
  };
}

/** The country’s figure, where it lies among those of the areas. */
function countryAmong(period: string, { figures, sex }: Ordered, { file }: Held, asking: Asking) {
  const { code, name } = asking.words.country;
  const own = figureFor(file, code, sex);
  const [lowest, highest] = [figures[0]!.value, figures.at(-1)!.value];
  if (own?.period !== period || own.value < lowest || own.value > highest) return null;
  return { name, value: own.value };
}

/** Areas among all of their kind by their newest figures, drawn as where areas stand side by side; null for few areas or counts of people. */
export function amongAll(
  codes: readonly string[],
  sex: Sex,
  held: Held,
  asking: Asking,
): Chart | null {
  const { indicator } = held;
  const ordered = listOfArea(codes[0] ?? '', sex, held, asking);
  if (!ordered || ordered.figures.length < fewestAreas || indicator.group === 'people') return null;
  const chosen = ordered.figures.filter(({ code }) => codes.includes(code));
  if (chosen.length === 0) return null;
  const many = `${ordered.figures.length} ${ordered.many}`;
  const title = `${sexIfOne(sex, '', ', ')}${ordered.period}: among ${many}`;
  return distributionChart({
    words: wordsOf(held, capitalised(title), inWords(chosen, indicator, asking), codes, asking),
    groups: [
      {
        name: capitalised(ordered.many),
        values: ordered.figures.map(({ code, value }) => ({
          name: named(code, asking).name,
          value,
        })),
      },
    ],
    chosen: chosen.map(({ code, value, lower, upper }) => ({
      name: named(code, asking).name,
      value,
      lower,
      upper,
      place: codes.indexOf(code),
    })),
    country: countryAmong(chosen[0]!.period, ordered, held, asking),
    decimals: indicator.decimals,
    unitSuffix: unitSuffix(indicator.unit),
  });
}

async function seriesOf(code: string, sex: Sex, id: string, asking: Asking): Promise<TrendSeries> {
  const series = seriesIn(await asking.files.years(code), id, code);
  const points = series.of(code, sex).map(({ period, value, lower, upper }) => ({
    label: period.label,
    middle: period.middle,
    value,
    lower,
    upper,
  }));
  return { name: named(code, asking).name, points };
}

/** An area over time beside the country, drawn as where areas stand side by side; null with no figure. */
export async function overTime(
  code: string,
  sex: Sex,
  held: Held,
  asking: Asking,
): Promise<Chart | null> {
  const { indicator } = held;
  const codes = [...new Set([code, asking.words.country.code])];
  const [area, whole] = await Promise.all(
    codes.map((each) => seriesOf(each, sex, indicator.id, asking)),
  );
  const figures = area!.points.flatMap(({ label, value }) =>
    value === null ? [] : [`${formatValue(value, indicator)} in ${label}`],
  );
  const ends = [...new Set([figures[0], figures.at(-1)])].filter(Boolean).join('; ');
  const title = `${sexLabel(sex)}: over time`;
  return trendChart({
    words: wordsOf(held, title, `${area!.name} ${ends}`, [code], asking),
    tone: toneOf[sex],
    area: area!,
    country: whole?.points.length ? whole : null,
    decimals: indicator.decimals,
  });
}
