import {
  asPrinted,
  periodSaid,
  printedNumber,
  profilesMeant,
  workedOut,
  type ClaimRule,
  type Said,
} from './claim.ts';
import { figureAt } from './figures-of-kind.ts';
import type { NearestFigure, Profile } from './public-site.ts';

const opening =
  /\bin ((?:[A-Z][a-z]+ )?\d{4}[^:(]*?)(?: \((the average of its [^)]+, by residents)\))?: (.+)\.$/;

/** One figure as words tell it, with what they say of the country’s and of how it moved. */
const figure =
  /^(?:(women|men) )?([\d.,]+\d|\d)(?:%| [a-z]+(?: [\d,]+)?)?(?: \(([\d.,]+)%? in ([^)]+)\))?(?:(?:, |; the average of its [^;]+, by residents, is )(?:(up|down) ([\d.,]+\d|\d)(?: points)?|(the same))(?: since (.+))?)?$/;

const sexes: Readonly<Record<string, string>> = { women: 'female', men: 'male' };

/** A figure near to a target, and the system or council whose target it is. */
interface Near {
  owner: Profile | undefined;
  nearest: NearestFigure;
}

/** The figures nearest to targets of the page that are of an indicator and a period. */
function nearOf(said: Said, period: string): Near[] {
  const byCode = new Map([...said.site.profiles.values()].map((each) => [each.code, each]));
  const { indicator } = said.block;
  return profilesMeant(said)
    .flatMap(({ progress: { strategy, systems } }) => [
      ...systems.map(({ system: { code }, targets }) => ({ code, targets })),
      ...(strategy ? [{ code: strategy.council.code, targets: strategy.targets }] : []),
    ])
    .flatMap(({ code, targets }) =>
      targets
        .flatMap(({ years }) => years.flatMap(({ nearest }) => nearest ?? []))
        .filter((each) => each.indicator_id === indicator && periodSaid(each.period!) === period)
        .map((nearest) => ({ owner: byCode.get(code), nearest })),
    );
}

/** The value of an area in a period: its own, or the average of its councils. */
function valueAt(owner: Profile, id: string, sex: string, period: string, isAverage: boolean) {
  if (!isAverage) return figureAt(owner, id, sex, period);
  const average = owner.averages?.find((each) => each.indicator_id === id && each.sex === sex);
  return average?.periods.find((each) => each.period === period)?.value ?? null;
}

/** Whether words tell one value of a nearest figure: that of the files of its owner and of the country. */
function isTold(words: string, { owner, nearest }: Near, isAverage: boolean, said: Said): boolean {
  const [found, people, value = '', country, where, way, size, same, since] =
    figure.exec(words) ?? [];
  const id = nearest.indicator_id!;
  const held = nearest.values.find((each) => each.sex === (sexes[people ?? ''] ?? 'persons'));
  if (found === undefined || !owner || !held) return false;
  const { decimals = 1 } = said.site.country.indicators.find((each) => each.id === id) ?? {};
  const isNumber = (told: string, of: number | null | undefined) =>
    typeof of === 'number' && Number(asPrinted(of, decimals)) === printedNumber(told);
  const own = valueAt(owner, id, held.sex!, nearest.period!, isAverage);
  const beside = figureAt(said.site.country, id, held.sex!, nearest.period!);
  const { change = null } = held;
  const isMoved = same
    ? isNumber('0', change)
    : way === undefined
      ? change === null
      : change !== null && isNumber(size!, Math.abs(change)) && change > 0 === (way === 'up');
  return (
    held.is_average === isAverage &&
    isNumber(value, own ?? held.value) &&
    (country === undefined
      ? beside === null
      : isNumber(country, beside) && where === said.site.country.name_in_sentence) &&
    isMoved &&
    (since === undefined || periodSaid(nearest.since ?? '') === since)
  );
}

/** `Life expectancy in 2023 to 2025 (the average of its local authorities, by residents): women 81.9 years (83.5 in England), up 0.5 since 2018 to 2020; men …`: what stands nearest to a target. */
const nearestTo: ClaimRule = {
  pattern: opening,
  judge: (found, said) => {
    if (!said.block.text.includes('so the target is not judged by it.')) return null;
    const [, period = '', average, words = ''] = found;
    const told = words.split(/; (?=men )/);
    const isSo = nearOf(said, period).some(
      (near) =>
        near.nearest.values.length === told.length &&
        told.every((each) => isTold(each, near, average !== undefined, said)),
    );
    return workedOut(isSo, 'by the files the nearest figure is another');
  },
};

/** What is said of figures near to a target. */
export const nearestRules: readonly ClaimRule[] = [nearestTo];
