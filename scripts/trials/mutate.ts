import { openTrials } from './mutated-editions.ts';

/**
 * Changes the fictional edition at random, many times over, and sees that each is refused by the check or
 * built after it has passed. Ends with 1 where one is not. `npm run trial:mutate -- [how many] [first seed]`
 */
const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);
const trials = openTrials();
const tally = { refused: 0, built: 0, fault: 0 };
const began = performance.now();
for (let seed = first; seed < first + count; seed++) {
  const { outcome, changes, fault } = trials.run(seed);
  tally[outcome] += 1;
  if (outcome === 'fault') console.log(`seed ${seed}: ${changes.join('; ')}\n  ${fault}`);
  if ((seed - first + 1) % 500 === 0)
    console.log(`${seed - first + 1} of ${count}: ${JSON.stringify(tally)}`);
}
trials.close();
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `${count} editions in ${seconds} s: ${tally.refused} refused, ${tally.built} built, ${tally.fault} with a fault.`,
);
process.exitCode = tally.fault === 0 ? 0 : 1;
