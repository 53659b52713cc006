import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../../words/lint.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { fictionalAreas, fictionalIndicator } from '../../profiles/fixtures/fictional.ts';
import { inactivityView } from './inactivity-view.ts';

const indicator = fictionalIndicator([]);
const pictureOf = (healthy: readonly number[]) => ({
  inactivity: indicator,
  healthy: indicator,
  inactivityPeriod: parsePeriod('2021'),
  healthyPeriod: parsePeriod('2020-2022'),
  points: ['XU2', 'XU1'].slice(0, healthy.length).map((code, place) => ({
    area: fictionalAreas.get(code),
    inactive: 30.26 - place,
    healthy: healthy[place]!,
  })),
  middles: { lowestFifth: 64.05, highestFifth: 57 },
});

describe('good health beside inactivity because of sickness', () => {
  const view = inactivityView({ female: pictureOf([58, 61]), male: pictureOf([57.5, 60]) })!;

  it('says the middle of both ends for women, then for men, and gives no cause', () => {
    expect(view.sentence).toMatch(
      /^Where a larger share .* tend to be fewer\. .* \(median\) for women is 64\.1 years in good health\. In the fifth with the largest share it is 57\.0\. For men the two are 64\.1 and 57\.0\.$/,
    );
    for (const text of [view.sentence, ...view.pictures.map(({ drawn }) => drawn.words.alt)]) {
      expect(sentenceProblems(text)).toEqual([]);
      expect(text).not.toMatch(/because|causes|leads to/);
    }
  });

  it('lists every authority by name, and says where a sex has no figure', () => {
    const { rows } = inactivityView({ female: pictureOf([58, 61]), male: pictureOf([57.5]) })!;
    expect(rows).toEqual([
      [{ text: 'Port Vale', href: '/local-authorities/port-vale/' }, '29.3%', '61.0', 'not held'],
      [{ text: 'Saltness', href: '/local-authorities/saltness/' }, '30.3%', '58.0', '57.5'],
    ]);
  });

  it('says no tendency where women and men do not go the same way', () => {
    const male = { ...pictureOf([57.5, 60]), middles: { lowestFifth: 60, highestFifth: 61 } };
    const mixed = inactivityView({ female: pictureOf([58, 61]), male })!;
    expect(mixed.sentence).toMatch(/^In the fifth of local authorities/);
  });

  it('draws one sex alone where the other has too few', () => {
    const alone = inactivityView({ female: null, male: pictureOf([57.5]) })!;
    expect(alone.pictures.map(({ sex }) => sex)).toEqual(['men']);
    expect(alone.columns).toHaveLength(3);
    expect(inactivityView({ female: null, male: null })).toBeNull();
  });
});
