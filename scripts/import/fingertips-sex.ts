import { Fault } from '../../src/tables/fault.ts';
import type { Sex } from '../../src/tables/edition.ts';
import { publishedSex } from './published-sexes.ts';

/** How publishers say that sex has nothing to do with a figure, and how R and people do. */
export const isNotApplicable = (text: string): boolean => /^(?:not applicable|n\/?a)$/i.test(text);

/** A sex as Fingertips writes it. What is not of people by sex is of all of them. */
export const fingertipsSex = (text: string): Sex | Fault =>
  publishedSex(text) ??
  (isNotApplicable(text)
    ? 'persons'
    : new Fault(
        'is not a sex that Fingertips writes',
        'It writes Male, Female, Persons or Not applicable.',
      ));
