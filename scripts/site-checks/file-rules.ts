import { areasComplete } from './areas-complete.ts';
import { columnsDescribed } from './columns-described.ts';
import { indicatorsComplete } from './indicators-complete.ts';
import type { SiteRule } from './problem.ts';

/** Rules that need only the list of files and a few of them, so that the build itself can hold to them. */
export const fileRules: SiteRule[] = [areasComplete, indicatorsComplete, columnsDescribed];
