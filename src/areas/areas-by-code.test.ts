import { expect, it } from 'vitest';
import { areasByCode } from './areas-by-code.ts';

const north = { code: 'X06', otherCodes: ['NTH', 'X01', 'X02'], formerCodes: ['X05'] };
const south = { code: 'X07', otherCodes: ['X02', 'X06'], formerCodes: [] };
const codes = areasByCode([north, south]);
const leadsTo = (code: string) => codes.get(code)?.map((area) => area.code);

it('leads from the code of an area that ended to all that replaced it', () => {
  expect(leadsTo('X01')).toEqual(['X06']);
  expect(leadsTo('X02')).toEqual(['X06', 'X07']);
});

it('leads from a code that an area has or had before to that area alone', () => {
  expect(leadsTo('X06')).toEqual(['X06']);
  expect(leadsTo('X05')).toEqual(['X06']);
});

it('leaves out codes of another form, such as those of the health service', () => {
  expect(leadsTo('NTH')).toBeUndefined();
});
