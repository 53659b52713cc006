import { expect, it } from 'vitest';
import { fictionalSource } from '../../profiles/fixtures/fictional.ts';
import { sourcesView } from './sources.ts';

it('fold sources under one line a publisher, which counts them and keeps the order of the page', () => {
  const source = (publisher: string, title: string, via: string | null = null) => ({
    ...fictionalSource,
    publisher,
    title,
    via,
    uses: [{ name: `Figures of ${title}`, url: null }],
  });
  const folds = sourcesView({
    sources: [
      source('Office B', 'Second'),
      source('Office A', 'First'),
      source('Office B', 'Third', 'a mirror'),
    ],
  });
  expect(folds.map(({ says }) => says)).toEqual(['Office B: 2 sources', 'Office A: 1 source']);
  expect(folds[0]?.sources).toEqual([
    {
      credit: 'Second, 1 May 2026.',
      copy: '',
      licence: 'MIT.',
      ranges: '',
      uses: [{ name: 'Figures of Second', url: null }],
    },
    {
      credit: 'Third, 1 May 2026.',
      copy: 'Taken from a public copy, via a mirror.',
      licence: 'MIT.',
      ranges: '',
      uses: [{ name: 'Figures of Third', url: null }],
    },
  ]);
});
