import type { FiguresTableProps } from '../../charts/figures-table.ts';
import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { drawAreaMap } from '../../charts/area-map.ts';
import type { FlatShapes } from '../../charts/flat-shapes.ts';
import type { ChartWords, View } from '../../charts/chart.ts';
import type { Shade, ShadedArea } from '../../charts/shaded-map.ts';
import { whyGapIsShaded } from '../../words/gaps/shaded.ts';
import { listOf } from '../../words/list.ts';
import { peopleOf, sexLabel } from '../../words/sex.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import { formatNumber, formatWithUnit } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { Profile } from '../../profiles/profile.ts';
import { fifths } from '../../statistics/fifths.ts';
import { rangeWithUnit } from '../../words/unit.ts';
import { called, withArticle } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';

/** The systems in force in their shapes, shaded by the gap between their local authorities. */
export interface SystemMap {
  /** What the map is drawn from. */
  map: {
    id: string;
    /** What it is, for those who do not see it, without its ends: the notes tell them. */
    name: string;
    view: View;
    areas: (ShadedArea & { path: string })[];
    words: ChartWords;
    /** Words of the five shades, the darkest first. */
    legend: string[];
    missingLabel: string;
  };
  /** `Widest: Fens (7.0 years). Narrowest: Marches (0.6 years).`; why the gap is what is shaded; how far to trust the shades. */
  notes: string[];
  table: FiguresTableProps;
}

interface Materials {
  areas: AreaIndex;
  profiles: ReadonlyMap<string, Pick<Profile, 'gaps' | 'lengths'>>;
  flat: FlatShapes;
  /** Publisher, title and release of the years of life. */
  source: string;
}

const years = { unit: 'years', decimals: yearDecimals };
/** Coarse: every point of a boundary costs the front page bytes, and the systems are large. */
const drawing = { height: 420, tolerance: 1.2 };
const missingLabel = () => `fewer than two ${called('local-authority').many} with a figure`;

const spreadOf = (system: Area, sex: LifeSex, { profiles }: Materials) =>
  profiles.get(system.code)?.gaps.betweenMembers[sex] ?? null;

const hasOfficial = (code: string, { profiles }: Materials): boolean =>
  bothSexes.some((sex) => profiles.get(code)?.lengths.life[sex].latest);

/** The difference between the two ends in years, as printed; null where fewer than two have a figure. */
const gapOf = (system: Area, sex: LifeSex, materials: Materials): number | null =>
  spreadOf(system, sex, materials)?.spread.ends?.difference ?? null;

interface Gap {
  system: Area;
  gap: number | null;
}

const withGap = (gaps: readonly Gap[]) =>
  gaps.flatMap(({ system, gap }) => (gap === null ? [] : [{ system, gap }]));

function endWords(gaps: readonly Gap[], gap: number): string {
  const names = gaps.filter((each) => each.gap === gap).map(({ system }) => system.nameInSentence);
  return `${listOf(names)} (${formatWithUnit(gap, years)})`;
}

function endsOf(gaps: readonly Gap[]): string {
  const values = withGap(gaps).map(({ gap }) => gap);
  const [widest, narrowest] = [Math.max(...values), Math.min(...values)];
  return `Widest: ${endWords(gaps, widest)}. Narrowest: ${endWords(gaps, narrowest)}.`;
}

/** The widest fifth is the darkest; each shade with the gaps it stands for. */
function shadesOf(gaps: readonly Gap[]) {
  const found = fifths(gaps.map(({ gap }) => gap));
  const shades = found.map((fifth) => (fifth === null ? null : ((6 - fifth) as Shade)));
  const legend = [1, 2, 3, 4, 5].map((shade) => {
    const values = gaps.flatMap(({ gap }, i) => (shades[i] === shade && gap !== null ? [gap] : []));
    return values.length === 0
      ? `none: ${called('system').many} with the same gap share a class`
      : rangeWithUnit(Math.min(...values), Math.max(...values), years);
  });
  return { shades, legend };
}

function tableOf(systems: readonly Area[], period: string, materials: Materials) {
  const cell = (system: Area, sex: LifeSex): string => {
    const gap = gapOf(system, sex, materials);
    return gap === null ? 'fewer than two' : formatNumber(gap, yearDecimals);
  };
  return {
    caption: `Years of life between the ${called('local-authority').many} of each ${called('system').one}, ${period}`,
    columns: [capitalised(called('system').one), ...bothSexes.map(sexLabel)],
    rows: systems.map((system) => [
      { text: system.name, href: system.path },
      cell(system, 'female'),
      cell(system, 'male'),
    ]),
  };
}

/** The systems in their shapes, each with its shade and its gap in words. */
function mappedSystems(gaps: readonly Gap[], flat: FlatShapes) {
  const shaped = gaps.map(({ system: { code } }) => ({ code, shapes: new Set([code]) }));
  const drawn = drawAreaMap(flat, shaped, drawing);
  const { shades, legend } = shadesOf(gaps);
  return {
    id: 'map-systems',
    view: { width: drawn.width, height: drawn.height },
    areas: gaps.map(({ system, gap }, index) => ({
      name: system.name,
      href: system.path,
      path: drawn.areas[index]!.path,
      shade: shades[index] ?? null,
      valueText: gap === null ? missingLabel() : formatWithUnit(gap, years),
    })),
    legend,
    missingLabel: missingLabel(),
  };
}

/** The map of systems for one sex; null where fewer than half of them have a gap. */
export function systemMap(sex: LifeSex, materials: Materials): SystemMap | null {
  const { systems } = materials.areas;
  const gaps = systems.map((system) => ({ system, gap: gapOf(system, sex, materials) }));
  const counted = withGap(gaps).length;
  if (counted < 2 || counted * 2 < systems.length) return null;
  const period = systems.map((system) => spreadOf(system, sex, materials)?.period).find(Boolean);
  const label = period ? parsePeriod(period).label : '';
  const title = `Gap between ${called('local-authority').many}, ${peopleOf(sex)}`;
  const ends = endsOf(gaps);
  const name = `${title}, ${label}: a map of the ${called('system').many} in their true shapes, shaded by fifth.`;
  const words = {
    title,
    unit: `Life expectancy, ${label}. Fifths of ${counted} ${called('system').many}, widest gap first.`,
    alt: `${name} ${ends}`,
    source: materials.source,
    note: null,
  };
  return {
    map: { ...mappedSystems(gaps, materials.flat), name, words },
    notes: [
      ends,
      whyGapIsShaded(systems.some(({ code }) => hasOfficial(code, materials))),
      `The more ${called('local-authority').many} ${withArticle(called('system').one)} has, the more room there is for a gap. The shades group ${called('system').many}. They do not rank them.`,
    ],
    table: tableOf(systems, label, materials),
  };
}
