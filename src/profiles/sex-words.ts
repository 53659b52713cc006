import type { Sex } from '../tables/edition.ts';

const labels: Record<Sex, string> = { persons: 'Everyone', female: 'Women', male: 'Men' };

/** Whom a figure is about, as a column heading. Newborn girls and boys are among women and men. */
export const sexLabel = (sex: Sex): string => labels[sex];
