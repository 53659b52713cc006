import type { AreaKind } from '../tables/edition.ts';
import type { Words } from './words-file.ts';

/** The kind of an area with a page; those without are regions. */
export const kindOf = (code: string, { kindByCode }: Words): AreaKind =>
  kindByCode.get(code) ?? 'region';
