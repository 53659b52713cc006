import { describe, expect, it } from 'vitest';
import { fictionalAreas, fictionalIndicator, observed } from '../../profiles/fixtures/fictional.ts';
import { indicatorTable } from '../../profiles/indicator-table.ts';
import { areaTableView } from './area-table.ts';

const sure = (code: string, value: number) =>
  observed(code, value, { lower: value - 1, upper: value + 1 });

function viewOf(...given: Parameters<typeof fictionalIndicator>) {
  const indicator = fictionalIndicator(...given);
  return areaTableView(indicator, indicatorTable(indicator, fictionalAreas));
}

const rowNamed = (view: ReturnType<typeof viewOf>, name: string) =>
  view.rowGroups.flatMap((group) => group.rows).find((row) => row.name === name);

describe('the table of every area', () => {
  it('goes from the country and its regions by systems and counties to councils by region', () => {
    const codes = ['X0', 'XR1', 'XS1', 'XS2', 'XC1', 'XD1', 'XD2', 'XU1'];
    const view = viewOf(codes.map((code) => observed(code, 5)));
    expect(
      view.rowGroups.map(({ title, rows }) => [title, ...rows.map(({ name }) => name)]),
    ).toEqual([
      ['Arcadia and regions', 'Arcadia', 'Upper Arcadia'],
      ['Integrated care systems (ICSs)', 'Fens'],
      ['ICSs that have ended', 'Old Marches'],
      ['Counties', 'Northshire'],
      ['Lower Arcadia', 'Port Vale'],
      ['Upper Arcadia', 'Eastwold', 'Northmoor'],
    ]);
    expect(new Set(view.rowGroups.map((group) => group.id)).size).toBe(6);
  });

  it('gives value, interval, comparison and place of an area with an interval', () => {
    const view = viewOf([observed('X0', 20), sure('XD1', 30), sure('XD2', 20), sure('XU1', 10)]);
    expect(view.columnGroups[0]?.columns.map(({ text }) => text)).toEqual([
      'Per cent',
      'Against Arcadia',
      'Place among 3, lowest first',
    ]);
    expect(rowNamed(view, 'Northmoor')?.cells).toMatchObject([
      { text: '30.0%', notes: ['29.0 to 31.0'], isFigure: true },
      { text: 'Worse', shape: 'worse' },
      { text: '3rd' },
    ]);
    expect(rowNamed(view, 'Eastwold')?.cells[1]).toMatchObject({ text: 'Similar' });
  });

  it('says under a figure that its publisher calls it unreliable', () => {
    const view = viewOf([observed('X0', 20), observed('XD1', 30, { mark: 'small-sample' })]);
    expect(rowNamed(view, 'Northmoor')?.cells[0]?.notes).toEqual(['unreliable: very small sample']);
  });

  it('gives the difference and no mark where nobody tested', () => {
    const view = viewOf([observed('X0', 20), observed('XD1', 25.5)]);
    expect(rowNamed(view, 'Northmoor')?.cells[1]).toMatchObject({
      text: '5.5 points higher',
      shape: null,
    });
  });

  it('fills all columns of a sex with the reason for a blank', () => {
    const view = viewOf([observed('X0', 20), observed('XD1', 5), observed('XD2', null)]);
    expect(rowNamed(view, 'Eastwold')?.cells).toMatchObject([
      { text: 'No figure was published for Eastwold.', span: 2 },
    ]);
  });

  it('marks a figure of another period with it', () => {
    const view = viewOf([observed('X0', 20), observed('XD1', 5, { period: '2019' })]);
    expect(rowNamed(view, 'Northmoor')?.cells[0]?.notes).toEqual(['in 2019']);
  });

  it('has no comparison for counts of people and none without a country', () => {
    const people = viewOf([observed('X0', 20), observed('XD1', 5)], { group: 'people' });
    expect(people.columnCount).toBe(2);
    expect(viewOf([observed('XD1', 5)]).columnCount).toBe(2);
  });

  it('has the columns of women before those of men', () => {
    const view = viewOf([
      observed('XD1', 5, { sex: 'male' }),
      observed('XD1', 6, { sex: 'female' }),
    ]);
    expect(view.columnGroups.map(({ label }) => label)).toEqual(['Women', 'Men']);
    expect(rowNamed(view, 'Northmoor')?.cells.map(({ text }) => text)).toEqual(['6.0%', '5.0%']);
  });
});
