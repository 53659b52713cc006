import { findingAt, heldBy, nameOf, type Figures, type Finding } from './finding.ts';

/** Women live longer in every area and period of this indicator that was ever published here. */
const womenLead = 'life-expectancy';

interface Pair {
  male: number;
  female: number;
  menLead: boolean;
}

/** Rows of women and men of one area and period, by their places. */
function pairsOf({ rows }: Figures): Pair[] {
  const keyOf = (i: number): string => `${rows[i]!.areaCode} ${rows[i]!.period}`;
  const places = rows.flatMap(({ value, sex }, i) =>
    value !== null && sex !== 'persons' ? [i] : [],
  );
  return [...Map.groupBy(places, keyOf).values()].flatMap((pair) => {
    const male = pair.find((i) => rows[i]!.sex === 'male');
    const female = pair.find((i) => rows[i]!.sex === 'female');
    if (male === undefined || female === undefined) return [];
    const menLead = rows[male]!.value! > rows[female]!.value!;
    return [{ male, female, menLead }];
  });
}

const share = (pairs: readonly Pair[]): number =>
  pairs.filter(({ menLead }) => menLead).length / Math.max(1, pairs.length);

/** Women and men have changed places where most areas of a period stand otherwise than in all other periods. */
function turnedPeriods(figures: Figures, pairs: readonly Pair[]): Finding[] {
  const byPeriod = Map.groupBy(pairs, ({ male }) => figures.rows[male]!.period);
  return [...byPeriod].flatMap(([period, ofPeriod]) => {
    const others = [...byPeriod]
      .filter(([other]) => other !== period)
      .map(([, some]) => share(some));
    const [least, most] = [Math.min(...others), Math.max(...others)];
    const now = share(ofPeriod);
    const isTurned = (now > 0.8 && most < 0.2) || (now < 0.2 && least > 0.8);
    if (others.length === 0 || !isTurned) return [];
    const rule = 'stands the other way round between women and men than in every other period';
    const fix = `In ${period} this is so of ${ofPeriod.length} areas. They may have been swapped: compare with the source.`;
    return [findingAt(figures, ofPeriod[0]!.male, { kind: 'sexes', rule, fix })];
  });
}

/** Men who live longer than women: in most areas of a period it cannot be, in one it is strange. */
function menLongerThanWomen(figures: Figures, pairs: readonly Pair[]): Finding[] {
  const byPeriod = Map.groupBy(pairs, ({ male }) => figures.rows[male]!.period);
  return [...byPeriod.values()].flatMap((ofPeriod) => {
    const isWhole = share(ofPeriod) > 0.5 && ofPeriod.length > 1;
    return ofPeriod
      .filter(({ menLead }) => menLead)
      .map(({ male, female }) => {
        const [man, woman] = [figures.rows[male]!, figures.rows[female]!];
        const rule = 'is longer for men than for women';
        const fix = `Women have ${woman.value} (${nameOf(man)}). They may have been swapped: compare with the source.`;
        return findingAt(figures, male, { kind: isWhole ? null : 'sexes', rule, fix });
      });
  });
}

/** Lengths of life are published of women and of men: in no area do they live equally long. */
const ofBoth: readonly string[] = [womenLead, 'healthy-life-expectancy'];

/** The first period of a length of life in which most areas lack the figure of women or of men: a half was lost. */
function oneSexAlone(figures: Figures, pairs: readonly Pair[]): Finding[] {
  const { rows, id } = figures;
  if (!ofBoth.includes(id)) return [];
  const whole = Map.groupBy(pairs, ({ male }) => rows[male]!.period);
  const halves = [...heldBy(figures, 'period')].filter(([period, ofPeriod]) => {
    const areas = new Set(ofPeriod.map((i) => rows[i]!.areaCode)).size;
    return areas > 1 && (whole.get(period)?.length ?? 0) * 2 < areas;
  });
  const [first] = halves;
  if (first === undefined) return [];
  const [period, [row]] = first as [string, [number]];
  const rule = 'begins a period in which most areas have no figures of both women and men';
  const fix = `So it is in ${halves.length === 1 ? period : `${period} and ${halves.length - 1} more`}. Pages tell lengths of life of women and of men: add those that the source has.`;
  const finding = findingAt(figures, row, { kind: 'sexes', rule, fix });
  return [{ ...finding, areaCode: null, sex: null }];
}

/** Women and men whose figures seem to have been swapped, or of whom one half is lacking. */
export function sexes(figures: Figures): Finding[] {
  const pairs = pairsOf(figures);
  const swapped =
    figures.id === womenLead ? menLongerThanWomen(figures, pairs) : turnedPeriods(figures, pairs);
  return [...oneSexAlone(figures, pairs), ...swapped];
}
