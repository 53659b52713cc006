import { expect, it } from 'vitest';
import { fictionalAreas, fictionalCouncilsAlone } from '../../profiles/fixtures/fictional.ts';
import { sideBySide, waysToCompare } from './ways-to-compare.ts';

const ready = [{ of: 'members' }, { of: 'similar' }] as const;

const isOfSystems = (text: string): boolean => /system/i.test(text);

it('councils and systems are put side by side, or councils alone where an edition has no systems', () => {
  expect(sideBySide(fictionalAreas)).toBe(
    'Two to six councils or integrated care systems (ICSs) side by side',
  );
  expect(sideBySide(fictionalCouncilsAlone)).toBe('Two to six councils side by side');
});

it('the ways that need no script speak of systems only where there are some', () => {
  const told = [fictionalAreas, fictionalCouncilsAlone].map((areas) =>
    waysToCompare(areas, ready).map(({ rest }) => isOfSystems(rest)),
  );
  expect(told).toEqual([
    [true, true, true, false],
    [false, false, false, false],
  ]);
  expect(waysToCompare(fictionalCouncilsAlone, ready.slice(1))[0]?.rest).toBe(
    ': each area beside those most like it.',
  );
});

it('no page of comparisons made ready is named where there are none, and only what is on it', () => {
  const addresses = waysToCompare(fictionalAreas, []).map(({ href }) => href);
  expect(addresses).toEqual(['/indicators/', '/areas/', '/data/']);
  expect(waysToCompare(fictionalAreas, ready)[0]?.rest).toBe(
    ': each area beside those most like it, each system beside its councils.',
  );
  expect(waysToCompare(fictionalAreas, [{ of: 'story' }])[0]?.rest).toBe(
    ': pairs that stories compare.',
  );
});
