import { corruptions, openCorruptions } from './corruptions/corruptions.ts';
import { wordsAfter } from './steps/words-after.ts';

/**
 * Prints how the check of the tables and words meets every corruption it is held to: what was done to
 * a copy of the fictional edition, the outcome, and the message. Ends with 1 unless all are refused.
 * `npm run corruptions`
 */
wordsAfter({ usage: 'npm run corruptions' });
const trials = openCorruptions();
const outcomes = corruptions.map(trials.attempt);
trials.close();
const widest = Math.max(...outcomes.map(({ kind }) => kind.length));
for (const { kind, outcome, message } of outcomes) {
  console.log(`${kind.padEnd(widest)}  ${outcome.padEnd(8)}  ${message}`);
}
const others = outcomes.filter(({ outcome }) => outcome !== 'refused');
console.log(`\n${outcomes.length} kinds, ${outcomes.length - others.length} refused.`);
for (const { kind, outcome } of others) console.log(`${outcome}: ${kind}`);
process.exitCode = others.length === 0 ? 0 : 1;
