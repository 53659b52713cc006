import { counted } from '../../words/number.ts';
import { hasEnded } from '../../tables/area-kinds.ts';
import type { Area } from '../../areas/area.ts';
import type { Tone, Drawing } from '../../charts/chart.ts';
import { manyDots, type SpreadStyle } from '../../charts/spread-style.ts';
import { drawSpread } from '../../charts/spread.ts';
import { scaleOf, widened, type Scale } from '../../charts/scale.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import { listOf } from '../../words/list.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatWithUnit, unitSuffix, formatValue } from '../../indicators/number-format.ts';
import type { Materials } from '../../indicators/materials.ts';
import { endsOf, fromTo } from '../../words/ends.ts';
import { distanceWords } from '../../words/unit.ts';
import { toneOf } from '../chart-tones.ts';
import { asPrinted, drawnOf, titleOf, type Drawn } from './theme-drawn.ts';
import { called } from '../../words/kind-of-area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { capitalised } from '../../words/sentence.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';

/** Every system with a figure, those in force first, and what is drawn of each. */
function systemsTable(drawn: readonly Drawn[], areas: AreaIndex): FiguresTableProps {
  const held = new Map(
    drawn.flatMap(({ held: { figures } }, place) =>
      figures.map(({ area, value }) => [`${place} ${area.code}`, value] as const),
    ),
  );
  const cell = (place: number, indicator: Indicator, code: string): string => {
    const value = held.get(`${place} ${code}`);
    return value === undefined ? 'not held' : formatValue(value, indicator);
  };
  const systems = [...areas.systems, ...areas.endedSystems].filter(({ code }) =>
    drawn.some((_, place) => held.has(`${place} ${code}`)),
  );
  return {
    caption: `Every ${called('system').one} and its figures, by name`,
    columns: [
      capitalised(called('system').one),
      ...drawn.map((each) => {
        const { held: of, indicator } = each;
        const unit = indicator.unit === '%' ? '' : indicator.unit;
        const worked = of.isDerived ? 'average worked out here' : '';
        return [titleOf(each), unit, of.period.label, worked].filter(Boolean).join('; ');
      }),
    ],
    rows: systems.map((area) => [
      { text: hasEnded(area) ? `${area.name} (ended)` : area.name, href: area.path },
      ...drawn.map(({ indicator }, place) => cell(place, indicator, area.code)),
    ]),
  };
}

/** How far apart systems are on one indicator, for one sex. */
export interface ThemePicture {
  title: string;
  href: string;
  /** Which colour its dots have. */
  sex: Tone;
  /** How far apart the two ends are: `8.1 percentage points`. */
  apart: string;
  /** From whom to whom, and the country; for all to read. */
  finding: string;
  /** How many systems, when, and who published it. */
  facts: string;
  isDerived: boolean;
  hasRanges: boolean;
  hasEnded: boolean;
  drawing: Drawing;
  alt: string;
}

/** One rule for all pictures of an indicator, so that women and men can be set side by side. */
function ruleOf(drawn: readonly Drawn[]): Scale | null {
  const values = drawn.flatMap((each) => [
    ...asPrinted(each).map(({ value }) => value),
    each.held.country,
  ]);
  const held = scaleOf(values);
  return held && widened(held, 0.04);
}

const styleOf = ({ decimals, unit }: Indicator): SpreadStyle => ({
  ...manyDots,
  decimals,
  unitSuffix: unitSuffix(unit),
  marks: 'round',
});

const publisherOf = ({ indicator, held }: Drawn): string =>
  (held.isDerived ? indicator.source : indicator.icsSource).publisher;

function factsOf(drawn: Drawn, publisher: string): string {
  const { figures, period, isDerived, without } = drawn.held;
  const ended = figures.filter(({ area }) => hasEnded(area)).length;
  const inForce = figures.length - ended;
  const systems = [
    `${counted(inForce, called('system'))} in force`,
    ended > 0 && `${ended} that ${ended === 1 ? 'has' : 'have'} ended`,
  ]
    .filter(Boolean)
    .join(' and ');
  const missing =
    isDerived && without.length > 0
      ? ` For ${without.length > 2 ? `${without.length} others` : listOf(without.map(({ nameInSentence }) => nameInSentence))} too few ${called('local-authority').many} have a figure.`
      : '';
  return `${systems}; ${period.label}; ${publisher}.${missing}`;
}

function findingOf(drawn: Drawn, country: Area): string {
  const { indicator, held } = drawn;
  const whole =
    held.country === null
      ? `No figure is held for ${country.nameInSentence}.`
      : `${country.name}: ${formatWithUnit(held.country, indicator)}.`;
  return `${fromTo(asPrinted(drawn), indicator)} ${whole}`;
}

/** The publishers already named in full on the page are named in short. */
function namedOnce(all: readonly Drawn[], drawn: Drawn): string {
  const publisher = publisherOf(drawn);
  const isFirst = all.find((each) => publisherOf(each) === publisher) === drawn;
  return isFirst ? publisher : shortPublisher(publisher);
}

function pictureOf(
  drawn: Drawn,
  rule: Scale,
  { country, publisher }: { country: Area; publisher: string },
): ThemePicture[] {
  const { indicator, of, held } = drawn;
  const members = asPrinted(drawn).map(({ area, name, value }) => ({
    name,
    value,
    isOpen: hasEnded(area),
  }));
  const input = { members, country: held.country, countryName: country.name };
  const drawing = drawSpread({ ...input, min: rule.low, max: rule.high }, styleOf(indicator));
  if (!drawing) return [];
  const { lowest, highest } = endsOf(members);
  const finding = findingOf(drawn, country);
  const title = titleOf(drawn);
  return [
    {
      title,
      href: indicator.path,
      sex: toneOf[of.sex],
      apart: distanceWords(lowest, highest, indicator),
      finding,
      facts: factsOf(drawn, publisher),
      isDerived: held.isDerived,
      hasRanges: held.hasRanges,
      hasEnded: members.some(({ isOpen }) => isOpen),
      drawing,
      alt: `${title}: a dot for each of ${members.length} ${called('system').many}. ${finding}`,
    },
  ];
}

/** All the pictures of a theme, their figures, and names of indicators of which none can be drawn. */
export interface ThemePictures {
  pictures: ThemePicture[];
  table: FiguresTableProps;
  notDrawn: string[];
}

/** The pictures of all indicators that bear on a theme, in order, with their table. */
export function themePictures(
  indicators: readonly Indicator[],
  materials: Materials,
): ThemePictures {
  const drawn = indicators.map((indicator) => drawnOf(indicator, materials));
  const all = drawn.flat();
  const { country } = materials.areas;
  const pictures = drawn.flatMap((ofOne) => {
    const rule = ruleOf(ofOne);
    if (!rule) return [];
    return ofOne.flatMap((each) =>
      pictureOf(each, rule, { country, publisher: namedOnce(all, each) }),
    );
  });
  const notDrawn = indicators.filter((_, place) => drawn[place]?.length === 0);
  return {
    pictures,
    table: systemsTable(all, materials.areas),
    notDrawn: notDrawn.map(({ name }) => name),
  };
}
