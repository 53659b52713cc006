import { afterAll, expect, it } from 'vitest';
import { openTrials } from './mutated-editions.ts';

const trials = openTrials();
afterAll(trials.close);

it('an edition changed at random is refused by the check, or built: three hundred of them', () => {
  const all = Array.from({ length: 300 }, (_, i) => trials.run(i + 1));
  expect(all.filter(({ outcome }) => outcome === 'fault')).toEqual([]);
  // Were all refused, nothing would be shown of the build.
  expect(all.filter(({ outcome }) => outcome === 'built').length).toBeGreaterThan(40);
}, 300_000);
