import { plainTyped } from '../search/find-names.ts';
import type { AskedIndicator } from './words-file.ts';

/** What stands in a list with `|` between. */
export const listed = (text: string): string[] => (text === '' ? [] : text.split('|'));

/** What an indicator is called, in plain letters: its names, then everyday words. */
export const phrasesOf = ({ name, short, words }: AskedIndicator): string[] => [
  ...new Set([plainTyped(name), plainTyped(short), ...listed(words)]),
];
