import { Fault } from '../../src/tables/fault.ts';
import type { Sex } from '../../src/tables/edition.ts';

const sexes: Record<string, Sex> = {
  female: 'female',
  females: 'female',
  male: 'male',
  males: 'male',
  persons: 'persons',
  // What is not of people by sex is of all of them.
  'not applicable': 'persons',
  // The same in R.
  na: 'persons',
};

/** How Fingertips says that sex has nothing to do with a figure. */
export const isNotApplicable = (text: string): boolean => /^(?:not applicable|na)$/i.test(text);

/** A sex as Fingertips writes it. */
export const fingertipsSex = (text: string): Sex | Fault =>
  sexes[text.toLowerCase()] ??
  new Fault(
    'is not a sex that Fingertips writes',
    'It writes Male, Female, Persons or Not applicable.',
  );
