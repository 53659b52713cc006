import { expect, it } from 'vitest';
import { receivedWords, sentWords } from './sent-words.ts';
import type { WordsFile } from './words-file.ts';

const file = {
  country: { code: 'X92000001', name: 'Arcadia', path: '/arcadia/' },
  indicators: [
    { id: 'walking', name: 'Walking', words: 'walkers|walks', decimals: 0 },
    { id: 'sleep', name: 'Sleep', words: '', decimals: 1, leftOut: ['2020'] },
  ],
  regions: [{ name: 'the Vale', words: 'vale', members: ['Vale'] }],
  groups: [],
  kinds: [{ kinds: ['ics'], words: 'ics|system' }],
  methods: [],
  notHeld: [
    { subject: 'dreams', words: 'dreams', indicators: ['sleep'], themes: [], areas: ['X06000001'] },
    { subject: 'naps', words: 'naps', indicators: [], themes: [] },
  ],
  themes: [{ id: 'rest', name: 'Rest' }],
  planWords: 'plan',
} as unknown as WordsFile;

it('writes a list as one list for each key', () => {
  expect(sentWords(file).themes).toEqual({ id: ['rest'], name: ['Rest'] });
});

it('gives the same words again, what is left out and what is empty with them', () => {
  expect(receivedWords(JSON.parse(JSON.stringify(sentWords(file))))).toEqual(file);
});
