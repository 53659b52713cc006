import type { Sex } from '../tables/edition.ts';
import { capitalised } from './sentence.ts';

const people = { female: 'women', male: 'men', persons: 'people' } as const;

/** `women`, `men` or `people`. */
export const peopleOf = <S extends Sex>(sex: S): (typeof people)[S] => people[sex];

const young = { female: 'girls', male: 'boys', persons: 'children' } as const;

/** The same of figures of children: `girls`, `boys` or `children`. */
export const childrenOf = (sex: Sex): string => young[sex];

/** Whom a figure is about, as a column heading. Newborn girls and boys are among women and men. */
export const sexLabel = (sex: Sex): string =>
  sex === 'persons' ? 'Everyone' : capitalised(people[sex]);

/** `women` or `men` with what stands around it: `, women`; nothing at all where everyone is meant. */
export const sexIfOne = (sex: Sex, before = '', after = ''): string =>
  sex === 'persons' ? '' : before + people[sex] + after;
