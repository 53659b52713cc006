import { expect, it } from 'vitest';
import { shippedLexicon } from '../../scripts/fixtures/shipped-asking.ts';
import { heardForms } from './as-heard.ts';
import { readTokens } from './read-tokens.ts';

const readAs = (typed: string) =>
  readTokens(`smoking in ${typed}`, shippedLexicon).find((token) => token.typed !== null)?.words;

it.each([
  ['lester', 'leicester'],
  ['lestershire', 'leicestershire'],
  ['wooster', 'worcester'],
  ['woostershire', 'worcestershire'],
  ['gloster', 'gloucester'],
  ['glostershire', 'gloucestershire'],
  ['norridge', 'norwich'],
  ['grenich', 'greenwich'],
  ['warrick', 'warwick'],
  ['suthark', undefined],
  ['peterboro', 'peterborough'],
  ['portsmuth', 'portsmouth'],
  ['rotherum', 'rotherham'],
])('reads “%s”, as it is heard', (typed, name) => {
  expect(readAs(typed)).toBe(name);
});

const mended = (typed: string) =>
  readTokens(typed, shippedLexicon).flatMap(({ typed: from, words }) =>
    from === null ? [] : [[from, words]],
  );

it('reads a known word as part of a name where the rest of it stands beside, and tells the whole', () => {
  expect(mended('smokng on the isle of white')).toEqual([
    ['smokng', 'smoking'],
    ['isle of white', 'isle of wight'],
  ]);
  expect(mended('white british people isle of white')).toEqual([
    ['isle of white', 'isle of wight'],
  ]);
  expect(mended('white people in leeds')).toEqual([]);
});

it('takes no word for a name that it only resembles', () => {
  const words =
    'lustre cluster lobster register monastery sister whisker oyster thistle wicket pitch fridge bridge museum tedium album mouthful forum';
  for (const word of words.split(' ')) expect(shippedLexicon.heard.get(word), word).toBeUndefined();
});

it('knows no other way to write a name that is said as it is written', () => {
  expect(heardForms('leeds')).toEqual([]);
});
