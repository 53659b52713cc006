import { byName } from '../../areas/area.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import { notHeld } from '../../words/range.ts';
import { capitalised, link, sentence, type Sentence } from '../../words/sentence.ts';
import type { ChartSex } from '../../charts/figure.ts';
import type { ScatterInput } from '../../charts/scatter.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { yearsText } from '../../words/number.ts';
import { standingSentence } from '../../words/standing.ts';
import { peopleOf } from '../../words/sex.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import type { BySex, LifeSex } from '../../indicators/life-indicators.ts';
import { formatNumber, formatValue } from '../../indicators/number-format.ts';
import type { InactivityPicture } from '../../profiles/healthy-life-and-inactivity.ts';
import { sexLabel } from '../../words/sex.ts';
import { called } from '../../words/kind-of-area.ts';
import type { TableRow } from '../../charts/figures-table.ts';

/** The scatter of one sex, ready to draw; across in %, up in years. */
export interface InactivityScatter {
  sex: ChartSex;
  drawn: ScatterInput;
}

/** Good health beside inactivity because of sickness: what it says, its pictures and its table. */
export interface InactivityView {
  /** What its pictures and its table show. */
  title: string;
  sentence: string;
  pictures: InactivityScatter[];
  /** What the share is of, and what two figures that go together do not say. */
  notes: Sentence[];
  columns: string[];
  rows: TableRow[];
}

type Pictures = BySex<InactivityPicture | null>;

const years = (value: number): string => formatNumber(value, yearDecimals);

/** Which way the two figures go together, where it is one way for every sex; else nothing. */
function leadOf(held: readonly [LifeSex, InactivityPicture][]): string[] {
  const goes = held.map(([, { middles }]) => Math.sign(middles.highestFifth - middles.lowestFifth));
  const [first] = goes;
  if (!first || goes.some((each) => each !== first)) return [];
  const end = first < 0 ? 'fewer' : 'more';
  return [
    `Where a larger share of inactive people are too ill to work, years in good health tend to be ${end}.`,
  ];
}

/** The finding, then the middles behind it; for the first sex in full, for the next in short. */
function sentenceOf(held: readonly [LifeSex, InactivityPicture][]): string {
  const middles = held.map(([sex, picture], place) => {
    const { lowestFifth, highestFifth } = picture.middles;
    const [low, high] = [years(lowestFifth), years(highestFifth)];
    return place === 0
      ? `In the fifth of ${called('local-authority').many} with the smallest share, the middle figure (median) for ${peopleOf(sex)} is ${yearsText(lowestFifth, yearDecimals)} in good health. In the fifth with the largest share it is ${high}.`
      : `For ${peopleOf(sex)} the two are ${low} and ${high}.`;
  });
  return [...leadOf(held), ...middles].join(' ');
}

function scatterOf([sex, picture]: [LifeSex, InactivityPicture]): InactivityScatter {
  const { points, middles } = picture;
  const sources = [picture.healthy, picture.inactivity].map(({ source }) => creditOf(source));
  return {
    sex: peopleOf(sex),
    drawn: {
      words: {
        title: sexLabel(sex),
        unit: '',
        alt: `${points.length} ${called('local-authority').many} as dots. Years in good health for ${peopleOf(sex)}: a median of ${years(middles.lowestFifth)} in the fifth with the smallest share of inactive people who are too ill to work, and of ${years(middles.highestFifth)} in the fifth with the largest.`,
        source: sources.join('; '),
        note: null,
      },
      points: points.map(({ area, inactive, healthy }) => ({
        name: area.name,
        x: inactive,
        y: healthy,
      })),
      xLabel: `Inactive people who are too ill to work, %, ${picture.inactivityPeriod.label}`,
      yLabel: `Years in good health, ${picture.healthyPeriod.label}`,
    },
  };
}

function rowsOf(held: readonly [LifeSex, InactivityPicture][]): InactivityView['rows'] {
  const byCode = held.map(
    ([, { points }]) => new Map(points.map((point) => [point.area.code, point])),
  );
  const all = new Map(
    held.flatMap(([, { points }]) => points.map((point) => [point.area.code, point])),
  );
  const style = held[0]?.[1].inactivity;
  if (!style) return [];
  return [...all.values()]
    .sort((a, b) => byName(a.area, b.area))
    .map(({ area, inactive }) => [
      { text: area.name, href: area.path },
      formatValue(inactive, style),
      ...byCode.map((points) => {
        const point = points.get(area.code);
        return point ? years(point.healthy) : notHeld;
      }),
    ]);
}

/** What the share is of and whose, then what two figures that go together do not say. */
function notesOf(picture: InactivityPicture): Sentence[] {
  const { inactivity } = picture;
  const became = standingSentence(inactivity, inactivity.source.publisher);
  const history = became === '' ? '' : `${became} `;
  return [
    sentence(
      `The share is of people aged 16 to 64 who are out of the job market, not of everyone, and of women and men together. It is from ${shortPublisher(picture.inactivity.source.publisher)}, for ${picture.inactivityPeriod.label}. ${history}A place with few students has a high share, with no more people ill than elsewhere. `,
      link('More about it.', picture.inactivity.path),
    ),
    sentence(
      `Years in good health are from ${shortPublisher(picture.healthy.source.publisher)}, for ${picture.healthyPeriod.label}. Two figures that go together need not be cause and effect. Either may affect the other, and other things may affect both. We have not tested this.`,
    ),
  ];
}

/** The two figures side by side for upper and single tier local authorities; null where neither sex has enough. */
export function inactivityView(found: Pictures): InactivityView | null {
  const held = bothSexes.flatMap((sex): [LifeSex, InactivityPicture][] => {
    const picture = found[sex];
    return picture ? [[sex, picture]] : [];
  });
  const any = held[0]?.[1];
  if (!any) return null;
  return {
    title: 'Inactive people who are too ill to work, and years in good health',
    sentence: sentenceOf(held),
    pictures: held.map(scatterOf),
    notes: notesOf(any),
    columns: [
      capitalised(called('local-authority').one),
      `Too ill to work, ${any.inactivityPeriod.label}`,
      ...held.map(([sex]) => `${sexLabel(sex)}, years in good health`),
    ],
    rows: rowsOf(held),
  };
}
