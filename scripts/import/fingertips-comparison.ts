import { Fault } from '../../src/tables/fault.ts';
import type { PublishedComparison } from '../../src/tables/edition.ts';

const words: Record<string, PublishedComparison | null> = {
  better: 'better',
  similar: 'similar',
  worse: 'worse',
  higher: 'higher',
  lower: 'lower',
  'not compared': 'not-compared',
  'not applicable': 'not-compared',
  '': null,
  '-': null,
  na: null,
  nan: null,
  null: null,
  none: null,
};

/** Fifths are places in an order, not the outcome of a test: `Lowest`, `2nd highest quintile`, `Middle`, `Best`. */
const fifth =
  /^(?:(?:2nd|second|3rd|third|4th|fourth|5th|fifth|1st|first)[ -])?(?:lowest|low|middle|high|highest|best|worst)?(?: quintile| fifth)?$|^(?:quintile|fifth) [1-5]$/;

/** `Significantly better`, `Statistically similar`: that a test was made, which every one of the words says. */
const tested = /^(?:statistically )?(?:significantly |statistically )/;
/** `Not significantly different`, `No significant difference`: what the test did not find. */
const noDifference =
  /^(?:no (?:statistically )?significant difference|not (?:statistically )?(?:significantly )?different)$/;
const thanTheCountry =
  / (?:than|to|as|from) (?:the )?(?:england|country|national|benchmark)(?: average| value)?$/;

/**
 * OHID’s comparison with the country. `Higher 99.8` and `Better 95%` name the level of the test after the
 * word, and are `higher` and `better` here; so is `Significantly better than England`. A fifth is none.
 */
export function fingertipsComparison(cell: string | undefined): PublishedComparison | null | Fault {
  const said = (cell ?? '')
    .replace(/\s*\(?(?:95|99\.8|99)(?:\.0)?\s*%?\)?$/, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
    .replace(thanTheCountry, '');
  const word = noDifference.test(said) ? 'similar' : said.replace(tested, '');
  if (Object.hasOwn(words, word)) return words[word]!;
  if (fifth.test(word)) return null;
  return new Fault(
    'is not a comparison that Fingertips is known to write',
    'It writes Better, Similar, Worse, Higher, Lower, Not compared, or a fifth such as “Lowest quintile”.',
  );
}
