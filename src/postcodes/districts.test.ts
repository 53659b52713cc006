import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { postcodeAreas, districtOf } from './districts.ts';
import { encodeOutcode } from './encode-outcode.ts';
import { lookUpPostcode } from './look-up.ts';
import type { OutcodeFile } from './outcode-file.ts';
import type { PostcodeTableFacts } from './table-facts.ts';
import { unpackOutcodes } from './table.ts';

const north = { localAuthority: 'X01000001', ics: 'X54000001' };
const south = { localAuthority: 'X01000002', ics: 'X54000001' };
const farland = { nation: 'Farland' };

const border = encodeOutcode('AB10', [
  { sector: '1', unit: 'AA', area: north },
  { sector: '1', unit: 'AB', area: north },
  { sector: '2', unit: 'AA', area: south },
  { sector: '3', unit: 'AA', area: north },
  { sector: '3', unit: 'AB', area: farland },
  { sector: '4', unit: 'AA', area: { localAuthority: null, ics: null } },
]);
const whole = encodeOutcode('AB9', [{ sector: '1', unit: 'AA', area: north }]);
const abroad: OutcodeFile = { outcode: 'AB2', areas: [farland], sectors: {} };

describe('a district', () => {
  it('counts its postcodes by council area, by system and by nation', () => {
    expect(districtOf(border)).toMatchObject({
      councils: [
        { code: 'X01000001', postcodes: 3 },
        { code: 'X01000002', postcodes: 1 },
      ],
      systems: [{ code: 'X54000001', postcodes: 4 }],
      inCountry: 4,
      elsewhere: [{ nation: 'Farland', postcodes: 1 }],
    });
  });

  it('says which sectors narrow it down, those alike together', () => {
    expect(districtOf(border).sectors).toEqual([
      { sectors: ['1', '3'], councils: ['X01000001'] },
      { sectors: ['2'], councils: ['X01000002'] },
    ]);
    expect(districtOf(whole).sectors).toEqual([]);
  });
});

describe('postcodes by their first letters', () => {
  it('hold districts in the order of their numbers, and those of other nations apart', () => {
    const [area] = postcodeAreas([border, abroad, whole]);
    expect(area!.districts.map(({ outcode }) => outcode)).toEqual(['AB9', 'AB10']);
    expect(area!.wholeElsewhere).toEqual([{ nation: 'Farland', outcodes: ['AB2'] }]);
  });

  it('account for every outcode and every placed postcode of the table that ships', () => {
    const folder = join(import.meta.dirname, '../../data/postcodes');
    const table = unpackOutcodes(readFileSync(join(folder, 'outcodes.jsonl.gz')));
    const facts = JSON.parse(
      readFileSync(join(folder, 'table.json'), 'utf8'),
    ) as PostcodeTableFacts;
    const all = postcodeAreas(table.values());
    const outcodes = all.flatMap(({ districts, wholeElsewhere, placeless }) => [
      ...districts.map(({ outcode }) => outcode),
      ...wholeElsewhere.flatMap((each) => each.outcodes),
      ...placeless,
    ]);
    expect(outcodes.toSorted()).toEqual([...table.keys()].toSorted());
    const districts = all.flatMap((area) => area.districts);
    const placed = districts.reduce((sum, { inCountry }) => sum + inCountry, 0);
    expect(placed).toBe(facts.postcodes - facts.withoutAuthority);
    // The same council areas as the find box names for the bare outcode.
    for (const { outcode, councils } of districts) {
      const form = { kind: 'outcode', text: outcode, outcode, orSector: null } as const;
      const answer = lookUpPostcode(form, table.get(outcode) ?? null);
      const named = answer.kind === 'outcode' ? answer.areas.map((a) => a.localAuthority) : [];
      expect([...new Set(named)].toSorted(), outcode).toEqual(
        councils.map(({ code }) => code).toSorted(),
      );
    }
  });
});
