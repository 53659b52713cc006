import { expect, it } from 'vitest';
import { shippedLexicon } from '../../scripts/fixtures/shipped-asking.ts';
import { readTokens } from './read-tokens.ts';

const names = [...shippedLexicon.meanings].flatMap(([name, { is }]) => (is === 'area' ? name : []));

/** Every beginning of 4 to 8 letters of a name, each once. */
const beginnings = new Set(
  names.flatMap((name) => [4, 5, 6, 7, 8].map((length) => name.slice(0, length).trimEnd())),
);

it('the first letters of a name are read as no other word, unless they are its first letters too', () => {
  expect(beginnings.size).toBeGreaterThan(10_000);
  const misread = [...beginnings].flatMap((typed) =>
    readTokens(typed, shippedLexicon).flatMap(({ words, typed: from, meaning }) =>
      from === null ||
      meaning?.is === 'area' ||
      words.split(' ').some((each) => each.startsWith(from))
        ? []
        : [`${from}: ${words}`],
    ),
  );
  expect(misread).toEqual([]);
});

it.each(['blackp', 'blackb', 'whiteh', 'poort'])('“%s” is not read as a subject', (typed) => {
  expect(readTokens(typed, shippedLexicon)).toEqual([{ words: typed, meaning: null, typed: null }]);
});
