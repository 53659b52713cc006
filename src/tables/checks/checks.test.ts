import { wrongInterval } from './intervals.ts';
import { describe, expect, it } from 'vitest';
import { afterChange, problemsOf } from '../../../scripts/fixtures/problems-of.ts';

const smoking = 'data/observations/smoking.csv';
const population = 'data/observations/population.csv';

describe('the rules for areas', () => {
  it('refuse a code that is no area, and name the nearest', () => {
    expect(afterChange(smoking, 'X06000001,2017', 'X92000002,2017')).toEqual([
      `${smoking}:2, column "area_code": "X92000002" is not an area of this edition. Did you mean "X12000002" or "X92000001"? Areas are listed in areas.csv.`,
    ]);
  });

  it('name the code in force where the code is a former one', () => {
    expect(afterChange(smoking, 'X06000001,2017', 'X06000009,2017')).toEqual([
      `${smoking}:2, column "area_code": "X06000009" is not an area of this edition. It is a former code of Northmoor: write X06000001.`,
    ]);
  });

  it('do not call an area unknown because another cell of its row is wrong', () => {
    expect(afterChange('data/areas.csv', ',unitary,Northmoor', ',unitry,Northmoor')).toEqual([
      'data/areas.csv:2, column "kind": "unitry" is not one of the words allowed here. Did you mean "unitary"? Write one of: country, region, ics, county, unitary, metropolitan, london-borough, district.',
    ]);
  });

  it('refuse an area of the wrong kind', () => {
    expect(
      afterChange(
        'data/neighbourhoods.csv',
        'X01000001,X06000001,X54000002',
        'X01000001,X06000001,X12000001',
      ),
    ).toEqual([
      'data/neighbourhoods.csv:2, column "ics": "X12000001" is an area of the wrong kind. Its kind is region; this column holds: ics.',
    ]);
  });

  it('want exactly one country', () => {
    expect(afterChange('data/areas.csv', 'X12000001,region', 'X12000001,country')).toEqual([
      'data/areas.csv:11, column "kind": "country" is the kind of a second area. Line 7 already is. Only one area may be the country.',
      'data/areas.csv:2, column "region_code": "X12000001" is an area of the wrong kind. Its kind is country; this column holds: region.',
    ]);
    expect(afterChange('data/areas.csv', 'X92000001,country', 'X92000001,region')).toEqual([
      'data/areas.csv: No area is the country. Give one area the kind "country".',
    ]);
  });

  it('refuse two pages at one address', () => {
    expect(afterChange('data/areas.csv', ',west-vale,', ',east-vale,')).toEqual([
      'data/areas.csv:5, column "slug": "east-vale" is the address of another area. Line 4 has the same. Two pages cannot have one address: change one of them.',
    ]);
  });

  it('want a region for a local authority and an NHS region for an ICS alone', () => {
    expect(afterChange('data/areas.csv', ',vale,X12000002,', ',vale,,North')).toEqual([
      'data/areas.csv:6, column "region_code": the cell is blank. Write the code of the region the local authority lies in.',
    ]);
    expect(afterChange('data/areas.csv', ',vale,X12000002,', ',vale,X12000002,North')).toEqual([
      'data/areas.csv:6, column "nhs_region": "North" is given to an area that is not a system. Leave the cell blank.',
    ]);
    expect(
      afterChange('data/areas.csv', 'greater-arcadia,,Arcadia,', 'greater-arcadia,,,'),
    ).toEqual([
      'data/areas.csv:10, column "nhs_region": the cell is blank. Write its region of the health service.',
    ]);
  });

  it('refuse an area that ends before it begins, or ends with nothing after it', () => {
    expect(afterChange('data/areas.csv', ',,2026-03-31,', ',2026-07-01,2026-03-31,')).toEqual([
      'data/areas.csv:9, column "valid_to": "2026-03-31" is before the area began. valid_from is 2026-07-01. The last day in force cannot be earlier.',
    ]);
    const link = 'X54000001,succeeded-by,X54000002,18500,1\n';
    expect(afterChange('data/area-links.csv', link, '')).toEqual([
      'data/areas.csv:9, column "code": "X54000001" has ended and names no successor. Add a row "X54000001,succeeded-by,<later code>,," to area-links.csv.',
    ]);
  });

  it('refuse a successor of an area in force, or one that began later', () => {
    expect(
      afterChange('data/area-links.csv', 'X54000001,succeeded', 'X06000001,succeeded'),
    ).toEqual([
      'data/areas.csv:9, column "code": "X54000001" has ended and names no successor. Add a row "X54000001,succeeded-by,<later code>,," to area-links.csv.',
      'data/area-links.csv:14, column "area_code": "X06000001" has a successor but has not ended. Write its last day in valid_to of areas.csv, or take the link out.',
      'data/area-links.csv:14, column "to_code": "X54000002" is of a kind that cannot stand so to the first area. X06000001 is of the kind unitary and X54000002 of the kind ics: correct one of the codes, or take the row out.',
    ]);
    expect(afterChange('data/areas.csv', ',2026-04-01,,', ',2026-04-02,,')).toEqual([
      'data/areas.csv:10, column "change_note": "Greater Arcadia began on 1 April 2026, formed from Moor, Vale and Mere." names another day than the one in force. It says 2026-04-01, and valid_from, the first day in force, is 2026-04-02. Correct the one that is wrong.',
      'data/area-links.csv:14, column "to_code": "X54000002" began more than a day after the area it succeeds ended. X54000001 ended on 2026-03-31 and X54000002 began on 2026-04-02.',
    ]);
  });

  it('refuse a share that its residents do not make', () => {
    const from = 'X07000001,part-of,X10000001,5000,1';
    expect(afterChange('data/area-links.csv', from, 'X07000001,part-of,X10000001,4999,1')).toEqual([
      'data/area-links.csv:6, column "share": "1" is not the share that its residents make. 4999 of 5000 residents is 0.99980 (X10000001); the total is from neighbourhoods.csv.',
    ]);
    expect(afterChange('data/area-links.csv', from, 'X07000001,part-of,X10000001,,1')).toEqual([
      'data/area-links.csv:6, column "residents": the cell is blank. A part-of link needs the residents in common and their share.',
    ]);
    const toSystem = 'X06000002,part-of,X54000002,4000';
    expect(afterChange('data/area-links.csv', `${toSystem},1`, `${toSystem},`)).toEqual([
      'data/area-links.csv:5, column "share": the cell is blank. A part-of link needs the residents in common and their share. It is 1 where the first area lies wholly inside.',
    ]);
  });

  it('refuse shares outside 0 to 1, and shares of systems in force that do not add up to 1', () => {
    const from = 'X06000002,part-of,X54000002,4000,1';
    expect(
      afterChange('data/area-links.csv', from, 'X06000002,part-of,X54000002,4000,1.5'),
    ).toEqual([
      'data/area-links.csv:5, column "share": "1.5" is out of range. Numbers in this column go from 0 to 1.',
    ]);
    expect(
      afterChange('data/area-links.csv', from, 'X06000002,part-of,X54000002,3000,0.75'),
    ).toEqual([
      'data/area-links.csv:5, column "area_code": "X06000002" has shares of systems in force that do not add up to 1. They add up to 0.75000. A row may be missing or counted twice.',
    ]);
  });
});

describe('the rules for hexagons', () => {
  it('refuse two on one place, and areas that have none', () => {
    const file = 'data/boundaries/hexes.csv';
    expect(afterChange(file, 'X06000002,0,0', 'X06000002,0,2')).toEqual([
      `${file}:3, column "area_code": "X06000002" lies on another hexagon. Line 2 has column and row 0, 2 too. Give each its own place.`,
    ]);
    expect(afterChange(file, 'X06000002,0,0', 'X54000001,0,0')).toEqual([
      `${file}:3, column "area_code": "X54000001" is an area of the wrong kind. Its kind is ics; this column holds: county, unitary, metropolitan, london-borough, district.`,
      'data/areas.csv:3, column "code": "X06000002" has no hexagon on the map. Add its row to boundaries/hexes.csv: the map is of every lower and single tier authority.',
    ]);
  });
});

describe('the rules for indicators and sources', () => {
  it('want a file of observations for each indicator, and an indicator for each file', () => {
    expect(problemsOf(({ remove }) => remove(smoking))).toEqual([
      'data/indicators.csv:5, column "id": "smoking" has no file of observations. Add observations/smoking.csv, or take the row out.',
    ]);
    const header = 'area_code,period,sex,value,lower,upper,published_comparison,missing\n';
    const row = 'X06000001,2024,persons,1,,,,\n';
    expect(problemsOf(({ write }) => write('data/observations/smokng.csv', header + row))).toEqual([
      'data/observations/smokng.csv: The file belongs to no indicator of indicators.csv. Did you mean "smoking"? Add a row with the id "smokng", or delete the file.',
    ]);
  });

  it('refuse two indicators in one headline place', () => {
    expect(afterChange('data/indicators.csv', ',,,3,medium', ',,,2,medium')).toEqual([
      'data/indicators.csv:5, column "headline": "2" is a place taken already. "healthy-life-expectancy" has it. Give each headline indicator a number of its own.',
    ]);
  });

  it('refuse two indicators in one place among the outcomes', () => {
    const among = 'cigarettes | tobacco,no,';
    expect(afterChange('data/indicators.csv', `${among}2`, `${among}1`)).toEqual([
      'data/indicators.csv:5, column "outcome": "1" is a place taken already. "life-expectancy" has it. Give each outcome indicator a number of its own.',
    ]);
  });

  it('refuse an unknown source, and a source that nothing uses', () => {
    expect(
      afterChange('data/places.csv', 'town,arcadia-geography,2100', 'town,arcadia-geografy,2100'),
    ).toEqual([
      'data/places.csv:2, column "source_id": "arcadia-geografy" is not a source of this edition. Did you mean "arcadia-geography"? Sources are listed in sources.csv.',
    ]);
    const unused = 'old-source,A,B,C,2020,MIT,D,,,\n'.replace('2020', '2020-01');
    expect(
      afterChange('data/sources.csv', 'arcadia-geography,', `${unused}arcadia-geography,`),
    ).toEqual([
      'data/sources.csv:2, column "id": "old-source" is a source that nothing uses. Name it in indicators.csv, places.csv or table-sources.csv, or take it out.',
    ]);
  });
});

describe('the rules for observations', () => {
  it('refuse a row that is there twice', () => {
    const row = 'X06000001,2017,persons,24.3,22.4,26.2,worse,\n';
    expect(afterChange(smoking, row, row + row)).toEqual([
      `${smoking}:3: "X06000001, 2017, persons" is in the table twice. Line 2 has the same area_code, period, sex. Keep one of the two rows.`,
    ]);
  });

  it('refuse a blank without a reason, and a reason beside a value', () => {
    expect(afterChange(smoking, ',,,,,suppressed', ',,,,,')).toEqual([
      `${smoking}:29, column "value": the cell is blank without a reason. Write the figure, or why there is none in the column "missing".`,
    ]);
    expect(afterChange(smoking, ',,,,,suppressed', ',12.0,,,,suppressed')).toEqual([
      `${smoking}:29, column "missing": "suppressed" is given beside a value. The value is 12. Leave "missing" blank, or the value.`,
    ]);
    expect(afterChange(smoking, ',,,,,suppressed', ',,1,2,,suppressed')).toEqual([
      `${smoking}:29, column "lower": "1" is an interval without a value. Leave lower and upper blank, or write the value.`,
    ]);
  });

  it('take none, and all of one or of a hundred, at the end of an interval', () => {
    for (const [value, lower, upper] of [
      [0, 0, 3.7],
      [1, 0.61, 1],
      [100, 96.3, 100],
    ] as const)
      expect(wrongInterval({ value, lower, upper })).toBeNull();
  });

  it('refuse a value outside its interval, ends that are swapped, and one end alone', () => {
    expect(afterChange(smoking, ',24.3,22.4,26.2,', ',27.3,22.4,26.2,')).toEqual([
      `${smoking}:2, column "value": "27.3" lies outside its interval. The interval is 22.4 to 26.2. Copy all three from the source again.`,
    ]);
    expect(afterChange(smoking, ',24.3,22.4,26.2,', ',22.4,22.4,26.2,')).toEqual([
      `${smoking}:2, column "value": "22.4" is an end of its own interval. The interval is 22.4 to 26.2. Copy the value from the source again.`,
    ]);
    expect(afterChange(smoking, ',24.3,22.4,26.2,', ',24.3,26.2,22.4,')).toEqual([
      `${smoking}:2, column "lower": "26.2" is above upper. upper is 22.4. They may have been swapped.`,
    ]);
    expect(afterChange(smoking, ',24.3,22.4,26.2,', ',24.3,22.4,,')).toEqual([
      `${smoking}:2, column "upper": the cell is blank although lower is given. An interval has both ends, or neither.`,
    ]);
  });

  it('refuse percentages outside 0 to 100 and counts below 0', () => {
    expect(afterChange(smoking, ',24.3,22.4,26.2,', ',124.3,22.4,126.2,')).toEqual([
      `${smoking}:2, column "value": "124.3" is not possible in its unit. Its unit is "%": from 0 to 100.`,
    ]);
    expect(afterChange(population, 'X92000001,2024,male,', 'X92000001,2024,male,-')).toEqual([
      expect.stringContaining('is not possible in its unit. Its unit is "people": 0 or more.'),
    ]);
  });

  it('refuse a period that is malformed or not of its indicator’s kind', () => {
    expect(afterChange(smoking, 'X06000001,2017,', 'X06000001,2017-18,')).toEqual([
      `${smoking}:2, column "period": "2017-18" is not a period. Write 2024, 2023-2025, 2023/24, 2020/21-2024/25 or, for a month, 2025-07.`,
    ]);
    expect(afterChange(smoking, 'X06000001,2017,', 'X06000001,2017/18,')).toEqual([
      `${smoking}:2, column "period": "2017/18" does not fit its indicator. Its period_kind is calendar. Write 2024 or 2023-2025.`,
    ]);
  });

  it('refuse a period that ends after the release of its source', () => {
    expect(afterChange(smoking, 'X06000001,2017,', 'X06000001,2026,')).toContain(
      `${smoking}:2, column "period": "2026" ends after its source was released. Source "arcadia-health" was released on 2026-10-15. Correct the period or the source.`,
    );
  });

  it('refuse figures of an ended area that start after its end, not those before another began', () => {
    const told = problemsOf(({ change }) => {
      change('data/areas.csv', ',,2026-03-31,', ',,2023-12-31,');
    });
    expect(told).toContain(
      `${smoking}:49, column "period": "2024" starts after the area had ended. X54000001 ended on 2023-12-31. Use the code of its successor.`,
    );
    expect(told.filter((line) => line.includes('starts after'))).toHaveLength(1);
  });

  it('refuse a county that is not the sum of its districts', () => {
    expect(
      afterChange(population, 'X10000001,2024,persons,10105', 'X10000001,2024,persons,10106'),
    ).toEqual([
      `${population}:91, column "value": "10106" is not the sum of its districts. Its 2 districts add up to 10105 (2024, persons).`,
    ]);
  });
});
