import type { Tone } from '../charts/chart.ts';
import type { Sex } from '../tables/edition.ts';

/** Whose colour a chart of a sex has. */
export const toneOf: Record<Sex, Tone> = { female: 'women', male: 'men', persons: 'persons' };
