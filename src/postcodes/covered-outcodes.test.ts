import { expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { codes } from '../../scripts/fixtures/arcadia-profiles.ts';
import { readPackedPostcodes } from '../tables/postcode-table.ts';
import { coveredOutcodes } from './covered-outcodes.ts';
import { readPostcode } from './form.ts';
import { lookUpPostcode } from './look-up.ts';
import { unpackOutcodes } from './table.ts';

const all = unpackOutcodes(readPackedPostcodes(arcadia.data)!.bytes);
const elsewhere = 'another part of Arcadia';
const answer = (outcodes: typeof all, text: string) =>
  lookUpPostcode(readPostcode(text), outcodes.get('AR1') ?? null);

it('postcodes outside the part that an edition is about lie elsewhere, and are no slips', () => {
  const ofMoor = coveredOutcodes(all, new Set([codes.northmoor]), elsewhere);
  expect(answer(all, 'AR1 1AA').kind).toBe('found');
  expect(answer(ofMoor, 'AR1 1AA')).toEqual(answer(all, 'AR1 1AA'));
  expect(answer(all, 'AR1 2AA').kind).toBe('found');
  expect(answer(ofMoor, 'AR1 2AA')).toEqual({
    kind: 'elsewhere',
    text: 'AR1 2AA',
    nation: elsewhere,
  });
  expect(answer(ofMoor, 'AR1')).toMatchObject({ kind: 'outcode', nations: [elsewhere] });
});

it('letters without a postcode inside are left out', () => {
  expect(coveredOutcodes(all, new Set(), elsewhere).size).toBe(0);
});
