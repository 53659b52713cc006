import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import type { Label } from './chart.ts';
import { lifelineChart, type LifelineRow } from './lifeline.ts';
import { madeUpWords as words } from './fixtures/made-up.ts';

const figure = (value: number, periodLabel = '2023 to 2025'): Figure => ({
  value,
  lower: null,
  upper: null,
  periodLabel,
});
const ranged = (value: number, lower: number, upper: number): Figure => ({
  value,
  lower,
  upper,
  periodLabel: '2022 to 2024',
});
const row: LifelineRow = {
  life: figure(79.3),
  lifeMissing: null,
  healthy: ranged(51.8, 47.4, 56.1),
  healthyMissing: null,
  countryLife: figure(83.5),
  countryHealthy: ranged(61.3, 61, 61.6),
};
const blank: LifelineRow = {
  life: null,
  lifeMissing: null,
  healthy: null,
  healthyMissing: null,
  countryLife: null,
  countryHealthy: null,
};

/** What is drawn of one sex: its strokes, hollow strokes, bracket and words. */
function draw(changed: Partial<LifelineRow>) {
  const women = { ...row, ...changed };
  const chart = lifelineChart({ countryName: 'Exland', words, women, men: blank });
  const [{ head, notes, drawings }] = chart.panels as [(typeof chart.panels)[0]];
  const [, strip, below] = drawings;
  const inset = strip!.marks.find((mark) => mark.kind === 'inset');
  const paths = inset!.marks.filter((mark) => mark.kind === 'path');
  const labels = below!.marks.filter((mark): mark is Label => mark.kind === 'label');
  return {
    head: head!,
    notes,
    strokes: paths.filter(({ className }) => className === 'years'),
    hollow: paths.find(({ className }) => className === 'hollow')?.d ?? '',
    country: labels.find(({ className }) => className === 'strong'),
    healthy: labels.filter(({ className }) => className !== 'strong'),
    bracket: below!.marks.filter(({ className }) => className === 'likely-range'),
    height: below!.height,
    key: chart.key!.map(({ text }) => text),
  };
}

describe('a lifeline', () => {
  it('gives the range of years of life where one was published', () => {
    expect(draw({ life: ranged(79.3, 78.7, 79.9) }).head.unit).toBe(
      'years (78.7 to 79.9), 2022 to 2024',
    );
  });

  it('draws the range of years of life as a bracket, whether or not health is known', () => {
    const life = ranged(79.3, 78.7, 79.9);
    const placesOf = ({ bracket }: ReturnType<typeof draw>) =>
      bracket.flatMap((mark) => (mark.kind === 'rule' && mark.y1 === mark.y2 ? [mark.x1] : []));
    const both = draw({ life });
    expect(placesOf(both).map((x) => Math.round((x! * 90) / 10) / 10)).toEqual([78.7, 47.4]);
    expect(both.key).toContain('likely range for life and good health');
    const alone = draw({ life, healthy: null });
    expect(placesOf(alone)).toHaveLength(1);
    expect(alone.key).toContain('likely range for life');
    expect(alone.height).toBeGreaterThan(14);
    expect(draw({}).key).toContain('likely range for good health');
    expect(draw({ healthy: null }).bracket).toEqual([]);
  });

  it('has no key to years in poorer health where no years of life are drawn', () => {
    const poorer = 'a year in poorer health';
    expect(draw({ life: figure(79.3, '2022 to 2024') }).key).toContain(poorer);
    expect(draw({ life: null }).key).not.toContain(poorer);
    expect(draw({ life: null }).key).toContain('a year in good health');
  });

  it('prints the period of each part beside it, and one that is of both once', () => {
    expect(draw({}).head.unit).toBe('years, 2023 to 2025');
    expect(draw({}).healthy.map(({ text }) => text)).toEqual([
      '51.8 in good health',
      'between 47.4 and 56.1',
      '2022 to 2024',
    ]);
    const same = draw({ life: figure(79.3, '2022 to 2024') });
    expect(same.head.unit).toBe('years, 2022 to 2024');
    expect(same.healthy.map(({ text }) => text)).not.toContain('2022 to 2024');
    expect(draw({}).height! - same.height!).toBe(18);
  });

  it('breaks its strokes where the two parts come from different periods, and only there', () => {
    const same = draw({ life: figure(79.3, '2022 to 2024') });
    const warning = 'The two are from different years: the gap between them tells you nothing.';
    expect(draw({}).key).toContain(warning);
    expect(same.key).not.toContain(warning);
    expect(draw({}).strokes[0]?.width).toBeLessThan(60 - 21.6);
    expect(same.strokes[0]?.width).toBeGreaterThanOrEqual(60 - 21.6);
  });

  it('ends the row above at years in good health and the row below at years of life', () => {
    const [above, below, rest] = draw({}).strokes;
    expect(above?.d).toBe('M0 17H515.12');
    expect(below?.d).toBe('M0 49.2H791.92');
    expect(rest?.d).toBe('M800 58.8H900');
  });

  it('puts the words of the country to the right where it is higher, to the left where the area is', () => {
    const above = draw({ healthy: ranged(69.8, 66.4, 73.1) });
    expect(draw({}).country).toMatchObject({ anchor: 'start', text: 'Exland 61.3' });
    expect(above.country).toMatchObject({ anchor: 'end', text: 'Exland 61.3' });
  });

  it('keeps the words of an area above the country on lines of their own', () => {
    const above = draw({ healthy: ranged(62, 58.8, 64.8) });
    expect(above.healthy[0]?.y).toBeGreaterThanOrEqual(32 + 18);
    expect(above.height).toBeGreaterThan(draw({}).height);
  });

  it('draws hollow strokes and gives the reason where good health is not published', () => {
    const reason = 'Years in good health are not worked out for districts.';
    const drawing = draw({ healthy: null, healthyMissing: reason });
    expect(drawing.hollow.match(/z/g)).toHaveLength(80);
    expect(drawing.healthy).toEqual([]);
    expect(drawing.country).toBeUndefined();
    expect(drawing.notes).toEqual([reason]);
  });

  it('draws years in good health alone, over a blank with its reason, where no life is published', () => {
    const reason = 'Life expectancy is not published for counties.';
    const drawing = draw({ life: null, lifeMissing: reason, countryLife: null });
    expect(drawing.strokes).toMatchObject([{ d: 'M0 17H515.12', width: 34 }]);
    expect(drawing.healthy[0]?.text).toBe('51.8 in good health');
    expect(drawing.notes).toEqual([reason]);
  });

  it('says that no range is held where there is none', () => {
    expect(draw({ healthy: figure(51.8) }).healthy[1]?.text).toBe('no range held');
    expect(draw({ healthy: figure(51.8) }).bracket).toEqual([]);
  });

  it('draws nothing and says one reason once where no figure is published', () => {
    const reason = 'Too few people live here.';
    const drawing = draw({
      life: null,
      lifeMissing: reason,
      healthy: null,
      healthyMissing: 'No years in good health are published.',
    });
    expect(drawing.strokes).toEqual([]);
    expect(drawing.hollow).toBe('');
    expect(drawing.head.value).toBeNull();
    expect(drawing.notes).toEqual([reason]);
  });

  it('says of men nothing that it has said of women', () => {
    const noted = { ...row, healthy: null, healthyMissing: 'It is not held here.' };
    const women = noted;
    const men = { ...noted, life: figure(90.6) };
    const { panels } = lifelineChart({ countryName: 'Exland', words, women, men });
    expect(panels.map(({ notes }) => notes)).toEqual([
      ['It is not held here.'],
      ['The rule ends at 90.'],
    ]);
  });

  it('prints a life of more than ninety in full and says that the rule ends', () => {
    const drawing = draw({ life: figure(90.6) });
    expect(drawing.head.value).toBe('90.6');
    expect(drawing.strokes).toHaveLength(2);
    expect(drawing.strokes[1]?.d).toBe('M0 49.2H900');
    expect(drawing.notes).toEqual(['The rule ends at 90.']);
  });
});
