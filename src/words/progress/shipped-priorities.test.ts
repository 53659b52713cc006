import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../areas/area-index.ts';
import { sentenceProblems } from '../lint.ts';
import { indexIndicators } from '../../indicators/indicator.ts';
import { overlookedGaps } from '../../priorities/overlooked-gaps.ts';
import { publishedByKind, publishedForArea } from '../../priorities/published-for-area.ts';
import { strategyAgainstPlan, whatWasRead } from '../priorities/read.ts';
import { strategyAndPlan } from '../../priorities/strategy-and-plan.ts';
import { ThemeIndex } from '../../priorities/theme.ts';
import { shippedData, tablesIn } from '../../../scripts/fixtures/read-once.ts';
import { progressInWords, unmeasuredInWords } from './targets.ts';
import { isMeasurable, targetTracks } from '../../progress/target-tracks.ts';

const edition = tablesIn(shippedData);
const areas = new AreaIndex(edition);
const { published: index } = publishedByKind(edition, areas);
const indicators = indexIndicators(edition);
const themes = new ThemeIndex(edition.themes);
const everyTarget = [...index.values()].flatMap(({ targets }) => targets);

const systemsShownOn = (code: string): string[] =>
  publishedForArea(areas.get(code), areas, index).map(({ system }) => system.name);

describe('what the 42 systems published, as shipped', () => {
  it('reaches every system, ended or in force, and every authority', () => {
    const without = areas.all
      .filter(({ kind }) => !['country', 'region'].includes(kind))
      .filter((area) => publishedForArea(area, areas, index).length === 0);
    expect(without).toEqual([]);
    expect(index.size).toBe(42);
  });

  it('stands under its own name on the page of a system that took over', () => {
    expect(systemsShownOn('E54000066')).toEqual([
      'Hertfordshire and West Essex',
      'Mid and South Essex',
      'Suffolk and North East Essex',
    ]);
    // Thurrock lay in Mid and South Essex only.
    expect(systemsShownOn('E06000034')).toEqual(['Mid and South Essex']);
    expect(systemsShownOn('E54000067')).toEqual([
      'Frimley',
      'Hampshire and Isle of Wight (until 2026)',
    ]);
  });

  it('says of every system what was read, and of North Central London that nothing in force was found', () => {
    for (const [code, published] of index) {
      expect(sentenceProblems(whatWasRead(areas.get(code), published)), code).toEqual([]);
    }
    const northCentralLondon = publishedForArea(areas.get('E54000028'), areas, index)[0]!;
    expect(whatWasRead(northCentralLondon.system, northCentralLondon.published)).toMatch(
      /^2 pages and papers by or about North Central London were read in November 2026\. The priorities now in force were not found in them\. No page that was read gives/,
    );
    expect(overlookedGaps([], [northCentralLondon.published], themes)).toEqual({
      assessed: false,
      why: 'not-found',
    });
  });

  it('compares strategy and plan for the systems of which both were read', () => {
    const compared = [...index.values()].filter((published) => strategyAndPlan(published) !== null);
    expect(compared).not.toHaveLength(0);
    for (const published of compared) {
      const text = strategyAgainstPlan(strategyAndPlan(published)!, (id) => themes.get(id).name);
      expect(sentenceProblems(text)).toEqual([]);
    }
  });
});

describe('the targets, as shipped', () => {
  it('are 40, 23 of them measurable as stated, and every one says where it stands or why not', () => {
    expect(everyTarget).toHaveLength(40);
    // 23 rows of systems in targets.csv state both a number and a year.
    expect(everyTarget.filter(isMeasurable)).toHaveLength(23);
    for (const target of everyTarget) {
      for (const { measure, progress, hasPassed, tracking } of targetTracks(target, indicators)) {
        const text = measure
          ? progressInWords(measure, progress, { unit: '%', decimals: 1 })
          : unmeasuredInWords(progress.reason!, hasPassed, tracking.note);
        expect(sentenceProblems(text), target.id).toEqual([]);
      }
    }
  });

  it('put smoking in North East and North Cumbria above the line from 13% in 2020 to 5% in 2030', () => {
    const target = everyTarget.find(({ tracking }) => tracking[0]?.baselinePeriod === '2020')!;
    const { progress } = targetTracks(target, indicators)[0]!;
    // By hand: 13 − 8 × 4/10 = 9.8 at the middle of 2024; the published figure is 10.45.
    expect(progress).toMatchObject({
      status: 'no-verdict',
      onTheLine: expect.closeTo(9.8, 9),
      latest: { value: 10.45 },
    });
  });

  it('with a number stand where the reading found them, each followed or with the reason why not', () => {
    const numeric = (code: string) =>
      index.get(code)!.targets.filter(({ value }) => value !== null);
    const counts = ['E54000054', 'E54000057', 'E54000050', 'E54000041', 'E54000037'].map((code) => [
      areas.get(code).name,
      numeric(code).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      'West Yorkshire': 8,
      'Greater Manchester': 4,
      'North East and North Cumbria': 5,
      Dorset: 3,
      Devon: 1,
    });
    for (const target of everyTarget) {
      const tracks = targetTracks(target, indicators);
      expect(tracks.length, target.id).toBeGreaterThan(0);
      for (const { progress } of tracks) {
        expect(['cannot-be-tracked', 'no-verdict'].includes(progress.status), target.id).toBe(
          progress.reason !== null,
        );
      }
    }
  });

  it('say of every year that has passed what happened, or that it cannot be said and why', () => {
    const over = everyTarget.flatMap((target) =>
      targetTracks(target, indicators)
        .filter(({ hasPassed }) => hasPassed)
        .map((track) => ({ target, ...track })),
    );
    const words = over.map(({ target, measure, progress, tracking }) => [
      target.id,
      measure
        ? progressInWords(measure, progress, { unit: '%', decimals: 1 })
        : unmeasuredInWords(progress.reason!, true, tracking.note),
    ]);
    expect(Object.fromEntries(words)).toEqual({
      'south-yorkshire-reduce-the-percentage-of-pregnant-women-smoking-at':
        'Its year has passed, and we cannot say whether it was met. Smoking at the time of birth is not held here.',
      'sussex-reduce-the-gap-in-healthy-life-expectancy-between':
        'Its year has passed, and we cannot say whether it was met. The page says that the gap should shrink, not to what.',
      'west-yorkshire-at-least-a-10-reduction-in-anti-microbial':
        'Its year has passed, and we cannot say whether it was met. No figure on infections that resist antibiotics is held here.',
      'west-yorkshire-reduce-smoking-prevalence-to-10-by-2025-and':
        'The target is at most 10% by 2025; the latest figure is 12.4% in 2024. Its year has passed, but we cannot yet say whether it was met: no figure of that year or a later one is held.',
    });
  });
});
