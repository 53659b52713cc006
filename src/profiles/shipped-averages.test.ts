import { describe, expect, it } from 'vitest';
import { builtFrom, shippedData } from '../../scripts/fixtures/read-once.ts';
import { bothSexes, lifeExpectancy } from '../indicators/life-indicators.ts';
import { parsePeriod } from '../indicators/period.ts';
import { ownChange } from '../gaps/own-change.ts';
import { outcomeOfSystem, periodsCompared } from '../progress/outcome-of-system.ts';
import { averagesOfArea } from './averages-of-area.ts';

const materials = builtFrom(shippedData);

/** Every sex and period of each indicator of which the average of a system's councils can be given. */
function held(code: string): Set<string>[] {
  const averages = averagesOfArea(materials.areas.get(code), materials);
  const byIndicator = Map.groupBy(averages, ({ indicatorId }) => indicatorId);
  return [...byIndicator].map(
    ([id, of]) =>
      new Set(of.flatMap(({ sex, periods }) => periods.map(({ period }) => id + sex + period))),
  );
}

describe('systems that began in April 2026, of which no figure is published', () => {
  const begun = materials.areas.systems.filter(({ validFrom }) => validFrom === '2026-04-01');
  const rows = new Map(begun.map(({ code, name }) => [name, held(code)]));

  it('have averages of their councils in their scorecards', () => {
    expect(begun.length).toBeGreaterThanOrEqual(6);
    for (const each of rows.values()) expect(each.length).toBeGreaterThanOrEqual(20);
  });

  it('can be set side by side in 20 rows or more, each of one period', () => {
    const [one, other] = ['West and North London', 'Central East'].map((name) => rows.get(name)!);
    const shared = one!.filter((of) => other!.some((each) => !each.isDisjointFrom(of)));
    expect(shared.length).toBeGreaterThanOrEqual(20);
  });
});

it('the average length of life of every system moved as much in the table of all as on its own page', () => {
  const indicator = materials.indicators.get(lifeExpectancy)!;
  const { areas } = materials;
  for (const sex of bothSexes) {
    const { then, now } = periodsCompared(indicator, areas.country, sex)!;
    for (const system of areas.systems) {
      const average = averagesOfArea(system, materials).find(
        (each) => each.indicatorId === lifeExpectancy && each.sex === sex,
      )!;
      const told = ownChange(
        average.periods.map(({ period, value }) => ({
          period: parsePeriod(period),
          value,
          lower: null,
          upper: null,
        })),
        indicator.decimals,
      )!;
      const { change } = outcomeOfSystem({ indicator, system, sex, materials });
      expect([system.name, told.from.text, told.to.text, told.change]).toEqual([
        system.name,
        then!.text,
        now.text,
        change,
      ]);
    }
  }
});
