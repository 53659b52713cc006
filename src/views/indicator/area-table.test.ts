import { describe, expect, it } from 'vitest';
import { fictionalAreas, fictionalIndicator, observed } from '../../profiles/fixtures/fictional.ts';
import type { ObservationRow } from '../../tables/edition.ts';
import { indicatorTable } from '../../profiles/indicator-table.ts';
import { areaTableView } from './area-table.ts';
import type { PartName } from './table-parts.ts';

const sure = (code: string, value: number) =>
  observed(code, value, { lower: value - 1, upper: value + 1 });

type Given = Parameters<typeof fictionalIndicator>;

function viewOf(rows: Given[0], more: Given[1] = {}, part: PartName = 'areas') {
  const indicator = fictionalIndicator(rows, more);
  return areaTableView(indicator, indicatorTable(indicator, fictionalAreas), { part });
}

const everyKind = ['X0', 'XR1', 'XS1', 'XS2', 'XC1', 'XD1', 'XD2', 'XU1'].map((code) =>
  observed(code, 5),
);

const rowNamed = (view: ReturnType<typeof viewOf>, name: string) =>
  view.rowGroups.flatMap((group) => group.rows).find((row) => row.name === name);

describe('the table of every area', () => {
  it('has the country, its regions and councils by region where districts have figures', () => {
    const titles = (part?: PartName) =>
      viewOf(everyKind, {}, part).rowGroups.map(({ title, rows }) => [
        title,
        ...rows.map(({ name }) => name),
      ]);
    expect(titles()).toEqual([
      ['Arcadia and regions', 'Arcadia', 'Upper Arcadia'],
      ['Lower Arcadia', 'Port Vale'],
      ['Upper Arcadia', 'Eastwold', 'Northmoor'],
    ]);
    expect(titles('counties')).toEqual([['Counties', 'Northshire']]);
    expect(titles('systems')).toEqual([
      ['Integrated care systems (ICSs)', 'Fens'],
      ['ICSs that have ended', 'Old Marches'],
    ]);
  });

  it('has counties beside single tier councils where districts have none', () => {
    const titles = viewOf(everyKind.filter(({ areaCode }) => !areaCode.startsWith('XD')));
    expect(titles.rowGroups.map(({ title }) => title)).toEqual([
      'Arcadia and regions',
      'Counties',
      'Lower Arcadia',
    ]);
  });

  it('gives no places to areas beside those that they are among', () => {
    const figures = [observed('X0', 20), sure('XD1', 30), sure('XU1', 10), sure('XS1', 20)];
    const [group] = viewOf(figures, {}, 'systems').columnGroups;
    expect(group?.columns.map(({ text }) => text)).toEqual(['Per cent', 'Against Arcadia']);
  });

  it('gives value, interval, comparison and place of an area with an interval', () => {
    const view = viewOf([observed('X0', 20), sure('XD1', 30), sure('XD2', 20), sure('XU1', 10)]);
    expect(view.columnGroups[0]?.columns.map(({ text }) => text)).toEqual([
      'Per cent',
      'Against Arcadia; place among 3, lowest first',
    ]);
    expect(rowNamed(view, 'Northmoor')?.cells).toMatchObject([
      { lines: ['30.0%', '29.0 to 31.0'], isFigure: true },
      { lines: ['Worse', '3rd'], shape: 'worse' },
    ]);
    expect(rowNamed(view, 'Eastwold')?.cells[1]).toMatchObject({ lines: ['Similar', '2nd'] });
  });

  it('says under a figure that its publisher calls it unreliable', () => {
    const view = viewOf([observed('X0', 20), observed('XD1', 30, { mark: 'small-sample' })]);
    expect(rowNamed(view, 'Northmoor')?.cells[0]?.lines).toEqual([
      '30.0%',
      'unreliable: very small sample',
    ]);
  });

  it('gives the difference and no mark where nobody tested', () => {
    const view = viewOf([observed('X0', 20), observed('XD1', 25.5)]);
    expect(rowNamed(view, 'Northmoor')?.cells[1]).toMatchObject({
      lines: ['5.5 points higher'],
      shape: null,
    });
  });

  it('fills all columns of a sex with the reason for a blank', () => {
    const view = viewOf([observed('X0', 20), observed('XD1', 5), observed('XD2', null)]);
    expect(rowNamed(view, 'Eastwold')?.cells).toMatchObject([
      { lines: ['No figure was published for Eastwold.'], span: 2 },
    ]);
  });

  it('marks a figure of another period with it', () => {
    const view = viewOf([observed('X0', 20), observed('XD1', 5, { period: '2019' })]);
    expect(rowNamed(view, 'Northmoor')?.cells[0]?.lines).toEqual(['5.0%', 'in 2019']);
  });

  it('has no comparison for counts of people and none without a country', () => {
    const people = viewOf([observed('X0', 20), observed('XD1', 5)], { group: 'people' });
    expect(people.columnCount).toBe(2);
    expect(viewOf([observed('XD1', 5)]).columnCount).toBe(2);
  });

  it('says under each figure how it stands where there are three sexes, in a column each', () => {
    const of = (sex: ObservationRow['sex'], value: number) => [
      observed('X0', 20, { sex }),
      { ...sure('XD1', value), sex },
    ];
    const view = viewOf([...of('persons', 30), ...of('female', 20), ...of('male', 10)]);
    expect(view.columnCount).toBe(4);
    expect(view.columnGroups[0]?.columns).toEqual([
      { text: 'Per cent; against Arcadia', isFigure: true },
    ]);
    expect(rowNamed(view, 'Northmoor')?.cells).toMatchObject([
      { lines: ['30.0%', '29.0 to 31.0', 'Worse'], shape: 'worse' },
      { lines: ['20.0%', '19.0 to 21.0', 'Similar'], shape: 'similar' },
      { lines: ['10.0%', '9.0 to 11.0', 'Better'], shape: 'better' },
    ]);
  });

  it('has the columns of women before those of men', () => {
    const view = viewOf([
      observed('XD1', 5, { sex: 'male' }),
      observed('XD1', 6, { sex: 'female' }),
    ]);
    expect(view.columnGroups.map(({ label }) => label)).toEqual(['Women', 'Men']);
    expect(rowNamed(view, 'Northmoor')?.cells.map(({ lines }) => lines[0])).toEqual([
      '6.0%',
      '5.0%',
    ]);
  });
});
