import { expect, it } from 'vitest';
import { fictionalAreas, fictionalIndicator, observed } from './fixtures/fictional.ts';
import { Peers } from './peers.ts';
import { Scorecard } from './scorecard.ts';

type Rows = Parameters<typeof fictionalIndicator>[0];

function besideOf(code: string, rows: Rows) {
  const indicator = fictionalIndicator(rows);
  const indicators = new Map([[indicator.id, indicator]]);
  const scorecard = new Scorecard(fictionalAreas, new Peers(fictionalAreas), indicators);
  return scorecard.entry(indicator, fictionalAreas.get(code)).inRegion;
}

it('a figure has that of its region beside it where the country has none of that period, and only there', () => {
  const own = observed('XD1', 30.5);
  const region = observed('XR1', 24.53);
  expect(besideOf('XD1', [own, region])).toEqual({ name: 'Upper Arcadia', value: 24.53 });
  expect(besideOf('XD1', [own, region, observed('X0', 20)])).toBeNull();
  const older = observed('X0', 20, { period: '2023' });
  expect(besideOf('XD1', [own, region, older])).not.toBeNull();
  expect(besideOf('XD1', [own, observed('XR1', 24.53, { period: '2023' })])).toBeNull();
  expect(besideOf('XD1', [own, observed('XR2', 24.53)])).toBeNull();
});

it('a region and the country have none beside them', () => {
  expect(besideOf('XR1', [observed('XR1', 24.53)])).toBeNull();
  expect(besideOf('X0', [observed('X0', 20), observed('XR1', 24.53)])).toBeNull();
});
