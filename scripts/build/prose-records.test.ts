import { expect, it } from 'vitest';
import { proseRecord } from './prose-records.ts';

const page = (main: string): string =>
  `<html><head><meta name="description" content="How ranks are made."></head><body>${main}</body></html>`;

it('takes title, summary, headings and words of a page that marks them', () => {
  const html = page(
    '<div data-pagefind-body><h1>Ranks</h1><h2>Why a range</h2><p>Ranks are\n uncertain.</p></div>',
  );
  expect(proseRecord('/methods/ranks/', html)).toMatchObject({
    url: '/methods/ranks/',
    title: 'Ranks',
    summary: 'How ranks are made.',
    kind: 'Methods',
    parts: [
      { words: ['Why a range'], weight: 4 },
      { words: ['Ranks are uncertain.'], weight: 0.5 },
    ],
  });
});

it('leaves out a page that marks nothing', () => {
  expect(proseRecord('/ics/x/', page('<h1>Northmoor</h1>'))).toBeNull();
});
