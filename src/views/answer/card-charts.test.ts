import { expect, it } from 'vitest';
import { ask } from '../../../scripts/fixtures/shipped-asking.ts';

const drawnFor = async (question: string) => {
  const charts = (await (await ask(question)).card?.draw()) ?? [];
  return charts.map(({ kind, words: { title, alt } }) => ({ kind, title, alt }));
};

it('draws where an area stands among all of its kind', async () => {
  expect(await drawnFor('tooth decay in burnley')).toEqual([
    {
      kind: 'distribution',
      title: expect.stringMatching(/^2023\/24: among \d+ local authorities$/) as string,
      alt: expect.stringContaining('Burnley 28.9%') as string,
    },
  ]);
});

it('draws areas that are compared together, women and men each', async () => {
  const charts = await drawnFor('blackpool v wokingham healthy life expectancy');
  expect(charts.map(({ title }) => title.split(':')[0])).toEqual([
    'Women, 2022 to 2024',
    'Men, 2022 to 2024',
  ]);
  expect(charts[0]?.alt).toContain('Blackpool 51.8 (47.4 to 56.1) and Wokingham 69.4');
});

it('draws how a figure moved, from the first period to the last', async () => {
  const charts = await drawnFor('life expectancy of men in nottingham over the years');
  expect(charts).toEqual([
    {
      kind: 'trend',
      title: 'Men: over time',
      alt: 'Life expectancy. Men: over time. Nottingham 76.9 in 2015 to 2017; 76.6 in 2023 to 2025.',
    },
  ]);
});

it.each(['how many people live in cornwall', 'dementia in leeds', 'what happened to frimley'])(
  'draws nothing for “%s”',
  async (question) => {
    expect(await drawnFor(question)).toEqual([]);
  },
);
