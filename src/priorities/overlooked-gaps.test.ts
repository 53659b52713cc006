import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { tablesIn } from '../../scripts/fixtures/read-once.ts';
import type { Confidence } from '../tables/edition.ts';
import { overlookedGaps, type ComparedFigure } from './overlooked-gaps.ts';
import { indexPublished, type Published } from './published.ts';
import { ThemeIndex } from './theme.ts';
import { outerFifths } from '../statistics/fifths.ts';
import { isInWorstFifth } from './worst-fifth.ts';

const edition = tablesIn(arcadia.data);
const whole = indexPublished(edition).get('X54000001')!;
/** Without its target on smoking, only a rumour speaks of smoking. */
const published: Published = { ...whole, targets: [] };
const themes = new ThemeIndex(edition.themes);

const figure = (
  indicatorId: string,
  result: string,
  basis: ComparedFigure['comparison']['basis'],
  inWorstFifth = false,
  more: Partial<ComparedFigure['indicator']> & { difference?: number } = {},
): ComparedFigure => {
  const { difference = 5, ...changes } = more;
  const row = edition.indicators.find(({ id }) => id === indicatorId)!;
  const indicator = { ...row, otherWords: [], ...changes };
  return { indicator, comparison: { result, basis, difference }, inWorstFifth };
};

function overlooked(figures: ComparedFigure[], by: Published[] = [published]): string[] {
  const found = overlookedGaps(figures, by, themes);
  return found.assessed
    ? found.gaps.map(({ indicatorId, basis }) => `${indicatorId} ${basis}`)
    : [found.why];
}

describe('an overlooked gap', () => {
  it('is one where the area is worse by a published or computed test and no theme found touches it', () => {
    expect(overlooked([figure('smoking', 'worse', 'computed')])).toEqual(['smoking computed']);
    expect(overlooked([figure('smoking', 'worse', 'published')])).toEqual(['smoking published']);
    expect(overlooked([figure('smoking', 'worse', 'computed')], [whole])).toEqual([]);
  });

  it('is none where the area is similar, better, or merely higher or lower', () => {
    for (const result of ['similar', 'better', 'higher', 'lower']) {
      expect(overlooked([figure('smoking', result, 'computed', true)])).toEqual([]);
    }
  });

  it('counts the worst fifth only where nothing compares the figures', () => {
    expect(overlooked([figure('smoking', 'untested', 'none', true)])).toEqual([
      'smoking worst-fifth',
    ]);
    expect(overlooked([figure('smoking', 'untested', 'none', false)])).toEqual([]);
    expect(overlooked([figure('smoking', 'similar', 'published', true)])).toEqual([]);
  });

  it('without a test must be worse than the country by more than rounding, and the right way', () => {
    const untested = (difference: number, polarity: 'lower' | 'higher') =>
      overlooked([figure('smoking', 'untested', 'none', true, { difference, polarity })]);
    expect(untested(0.2, 'lower')).toEqual(['smoking worst-fifth']);
    expect(untested(-0.2, 'higher')).toEqual(['smoking worst-fifth']);
    // 77.5 against 77.6 may be one figure rounded twice.
    expect(untested(-0.1, 'higher')).toEqual([]);
    expect(untested(-0.2, 'lower')).toEqual([]);
  });

  it('is none of what its publisher has withdrawn', () => {
    const worse = (standing: 'withdrawn' | 'suspended') =>
      overlooked([figure('smoking', 'worse', 'computed', false, { standing })]);
    expect(worse('withdrawn')).toEqual([]);
    expect(worse('suspended')).toEqual(['smoking computed']);
  });

  it('is none of a monthly figure of providers, nor one that another in the list says already', () => {
    expect(
      overlooked([figure('smoking', 'worse', 'computed', false, { periodKind: 'month' })]),
    ).toEqual([]);
    const held = figure('life-expectancy', 'worse', 'computed', false, { saidBy: ['smoking'] });
    expect(overlooked([figure('smoking', 'worse', 'computed'), held])).toEqual([
      'smoking computed',
    ]);
    expect(overlooked([held])).toEqual(['life-expectancy computed']);
  });

  it('is touched by words that name it, and not by a broad theme unless the row of that says so', () => {
    const spoken = (words: string, themeId: string): Published => ({
      ...published,
      subjects: [{ ...published.subjects[0]!, words, themes: [themeId] }],
    });
    const named = figure('smoking', 'worse', 'computed', false, { otherWords: ['cigarettes'] });
    expect(overlooked([named], [spoken('Fewer cigarettes', 'housing')])).toEqual([]);
    expect(overlooked([named], [spoken('One cigarette less', 'housing')])).toEqual([]);
    expect(overlooked([named], [spoken('Warm homes', 'housing')])).toEqual(['smoking computed']);
    const broad = new ThemeIndex(
      edition.themes.map((row) =>
        row.id === 'behaviour' ? { ...row, onlyTouches: ['life-expectancy'] } : row,
      ),
    );
    const smoking = figure('smoking', 'worse', 'computed');
    expect(
      overlookedGaps([smoking], [spoken('Healthier habits', 'behaviour')], broad),
    ).toMatchObject({ gaps: [{ indicatorId: 'smoking' }] });
  });

  it('is touched by the wider theme its theme is part of, and not the other way round', () => {
    const spoken = (themeId: string): Published => ({
      ...published,
      subjects: [{ ...published.subjects[0]!, themes: [themeId] }],
    });
    expect(overlooked([figure('smoking', 'worse', 'computed')], [spoken('behaviour')])).toEqual([]);
    expect(
      overlooked([figure('life-expectancy', 'worse', 'computed')], [spoken('smoking')]),
    ).toEqual(['life-expectancy computed']);
  });

  it('is told with lists that touch it and have run out or are drafts, and no other', () => {
    const stated = published.sets[0]!.priorities[0]!;
    const list = (standing: 'in-force' | 'ended' | 'draft', label: string, themeId: string) => ({
      ...published.sets[0]!,
      standing,
      priorities: [{ ...stated, label, themes: [themeId] }],
    });
    const smoking = figure('smoking', 'worse', 'computed', false, { otherWords: ['tobacco'] });
    const touchedBy = (...sets: Published['sets']) => {
      const found = overlookedGaps(
        [smoking],
        [{ ...published, sets: [...published.sets, ...sets] }],
        themes,
      );
      return found.assessed ? found.gaps.map((gap) => gap.touchedBy) : [];
    };
    expect(touchedBy()).toEqual([[]]);
    expect(touchedBy(list('ended', 'Breathe easy', 'smoking'))).toEqual([['ended']]);
    expect(
      touchedBy(list('draft', 'Less tobacco', 'housing'), list('ended', 'Warm homes', 'housing')),
    ).toEqual([['draft']]);
    expect(touchedBy(list('in-force', 'Breathe easy', 'smoking'))).toEqual([]);
  });

  it('is never one of an indicator that bears on no theme', () => {
    expect(overlooked([figure('population', 'worse', 'computed')])).toEqual([]);
  });

  it('is not spoken of where nothing was read, or no priorities were found for one of the systems', () => {
    const notFound: Published = {
      ...published,
      reading: { ...published.reading, status: 'not-found' },
    };
    const ended: Published = {
      ...published,
      sets: published.sets.map((set) => ({ ...set, standing: 'ended' as const })),
    };
    expect(overlooked([figure('smoking', 'worse', 'computed')], [ended])).toEqual(['not-found']);
    expect(overlooked([figure('smoking', 'worse', 'computed')], [])).toEqual(['nothing-read']);
    expect(overlooked([figure('smoking', 'worse', 'computed')], [published, notFound])).toEqual([
      'not-found',
    ]);
  });

  it('is neither made nor unmade by a source of low confidence', () => {
    const low: Confidence = 'low';
    const rumour = (themeId: string) => ({
      ...published.subjects[0]!,
      themes: [themeId],
      document: { ...published.documents[0]!, confidence: low },
    });
    const figures = fc.array(
      fc.record({
        indicatorId: fc.constantFrom(...edition.indicators.map(({ id }) => id)),
        result: fc.constantFrom('better', 'worse', 'similar', 'untested'),
        basis: fc.constantFrom('published' as const, 'computed' as const, 'none' as const),
        inWorstFifth: fc.boolean(),
      }),
    );
    const themeId = fc.constantFrom(...edition.themes.map(({ id }) => id));
    fc.assert(
      fc.property(figures, fc.array(themeId), (drawn, ids) => {
        const list = drawn.map(({ indicatorId, result, basis, inWorstFifth }) =>
          figure(indicatorId, result, basis, inWorstFifth),
        );
        const withRumours = { ...published, subjects: [...published.subjects, ...ids.map(rumour)] };
        expect(overlooked(list, [withRumours])).toEqual(overlooked(list));
      }),
    );
  });

  it('can only become fewer when more is found', () => {
    const themeId = fc.constantFrom(...edition.themes.map(({ id }) => id));
    const all = edition.indicators.map(({ id }) => figure(id, 'worse', 'computed'));
    fc.assert(
      fc.property(fc.array(themeId), (ids) => {
        const more = ids.map((id) => ({ ...published.subjects[0]!, themes: [id] }));
        const after = overlooked(all, [
          { ...published, subjects: [...published.subjects, ...more] },
        ]);
        const before = overlooked(all);
        expect(after.filter((gap) => !before.includes(gap))).toEqual([]);
      }),
    );
  });
});

describe('the worst fifth', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const peers = { areas: 10, ...outerFifths(values) };
  it('is the highest where lower is better and the lowest where higher is', () => {
    expect(values.filter((value) => isInWorstFifth(value, peers, 'lower'))).toEqual([9, 10]);
    expect(values.filter((value) => isInWorstFifth(value, peers, 'higher'))).toEqual([1, 2]);
  });

  it('is nothing where neither end is better, or with fewer than five areas', () => {
    expect(isInWorstFifth(10, peers, 'none')).toBe(false);
    expect(isInWorstFifth(4, { areas: 4, ...outerFifths([1, 2, 3, 4]) }, 'lower')).toBe(false);
  });
});
