import { describe, expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { AreaIndex } from '../areas/area-index.ts';
import { tablesIn } from '../../scripts/fixtures/read-once.ts';
import { indexPublished } from './published.ts';
import { publishedForArea } from './published-for-area.ts';
import { statementsOnTheme } from './statements-on-theme.ts';
import { strategyAndPlan } from './strategy-and-plan.ts';
import { themesSpokenOf } from './themes-spoken-of.ts';

const edition = tablesIn(arcadia.data);
const areas = new AreaIndex(edition);
const index = indexPublished(edition);
const published = index.get('X54000001')!;

const shownOn = (code: string): string[] =>
  publishedForArea(areas.get(code), areas, index).map(
    ({ system, shownFor }) => `${system.name} for ${shownFor.name}`,
  );

describe('what a system published', () => {
  it('is in lists, each with its plan where the pages name only one of that kind', () => {
    expect(published.sets.map(({ name, plan }) => [name, plan?.title ?? null])).toEqual([
      ['Two priorities', 'A fairer Moor, Vale and Mere'],
      ['Plan chapters', 'Five years of Moor, Vale and Mere'],
      ['Place priorities', null],
      ['Said of the system', null],
    ]);
    const [first] = published.sets;
    expect(first!.priorities.map(({ label, themes }) => [label, themes])).toEqual([
      ['Start well', ['children']],
      ['Good homes', ['housing']],
    ]);
  });

  it('keeps two lists of one name from two plans apart, and joins a list read in two places', () => {
    const [first, second, ...others] = edition.priorities;
    const again = { ...first!, id: 'again', position: 7 };
    const otherPlan = { ...second!, id: 'other', position: 8, kindAsStated: 'Joint Forward Plan' };
    const { sets } = indexPublished({
      ...edition,
      priorities: [first!, second!, ...others, again, otherPlan],
    }).get('X54000001')!;
    expect(
      sets.filter(({ name }) => name === 'Two priorities').map((set) => set.priorities.length),
    ).toEqual([3, 1]);
  });

  it('guesses no plan where the pages name two of a kind', () => {
    const twice = [...edition.plans, { ...edition.plans[0]!, title: 'Another strategy' }];
    const { sets } = indexPublished({ ...edition, plans: twice }).get('X54000001')!;
    expect(sets[0]!.plan).toBeNull();
  });

  it('is without what a page speaks of besides lists that have all run out', () => {
    const spoken = (inForce: 'yes' | 'no') => {
      const priorities = edition.priorities.map((row) =>
        row.documentId === 'mvm-strategy' ? { ...row, inForce } : row,
      );
      const { subjects } = indexPublished({ ...edition, priorities }).get('X54000001')!;
      return subjects.map(({ words }) => words);
    };
    expect(spoken('yes')).toEqual(['homes', 'young people']);
    expect(spoken('no')).toEqual(['young people']);
  });

  it('never gives a link that has a caution', () => {
    const links = Object.fromEntries(published.documents.map(({ id, link }) => [id, link]));
    expect(links['mvm-rumour']).toBeNull();
    expect(links['mvm-plan']).toBe('https://mvm.arcadia.example/plan');
  });

  it('gives each target its years and the themes it names', () => {
    const target = published.targets.find(({ id }) => id === 'mvm-smoke-less')!;
    expect(target.tracking).toHaveLength(1);
    expect(target.themes).toEqual(['smoking']);
  });
});

describe('the areas it is shown on', () => {
  it('are the system itself, also once it has ended, and its successor under the old name', () => {
    expect(shownOn('X54000001')).toEqual(['Moor, Vale and Mere for Moor, Vale and Mere']);
    expect(shownOn('X54000002')).toEqual(['Moor, Vale and Mere for Greater Arcadia']);
  });

  it('are its authorities of every tier, and neither country nor regions', () => {
    expect(shownOn('X06000001')).toEqual(['Moor, Vale and Mere for Greater Arcadia']);
    expect(shownOn('X10000001')).toEqual(['Moor, Vale and Mere for Greater Arcadia']);
    expect(shownOn('X92000001')).toEqual([]);
    expect(shownOn('X12000001')).toEqual([]);
  });

  it('are the successor’s own as soon as it has any', () => {
    const reading = { ...edition.readings[0]!, areaCode: 'X54000002' };
    const both = indexPublished({ ...edition, readings: [...edition.readings, reading] });
    const shown = publishedForArea(areas.get('X06000001'), areas, both);
    expect(shown.map(({ system }) => system.name)).toEqual(['Greater Arcadia']);
  });

  it('are told apart from a successor that sentences call the same', () => {
    const nameInSentence = 'the Moor';
    const alike = new AreaIndex({
      ...edition,
      areas: edition.areas.map((area) => {
        if (area.code === 'X54000001')
          return { ...area, name: 'Moor (until 2026)', nameInSentence };
        return area.code === 'X54000002' ? { ...area, nameInSentence } : area;
      }),
    });
    const named = (of: string) =>
      publishedForArea(alike.get(of), alike, index).map(({ system }) => system.nameInSentence);
    expect(named('X54000002')).toEqual(['Moor (until 2026)']);
    expect(named('X06000001')).toEqual(['Moor (until 2026)']);
    expect(named('X54000001')).toEqual([nameInSentence]);
  });

  it('leave out predecessors in which an authority never lay', () => {
    const elsewhere = {
      ...edition.areas.find(({ code }) => code === 'X54000001')!,
      code: 'X54000003',
      name: 'Far Mere',
      slug: 'far-mere',
    };
    const link = {
      ...edition.areaLinks.find(({ link }) => link === 'succeeded-by')!,
      areaCode: 'X54000003',
    };
    const wider = new AreaIndex({
      ...edition,
      areas: [...edition.areas, elsewhere],
      areaLinks: [...edition.areaLinks, link],
    });
    const reading = { ...edition.readings[0]!, areaCode: 'X54000003' };
    const both = indexPublished({ ...edition, readings: [...edition.readings, reading] });
    const systems = (code: string) =>
      publishedForArea(wider.get(code), wider, both).map(({ system }) => system.name);
    expect(systems('X54000002')).toEqual(['Far Mere', 'Moor, Vale and Mere']);
    expect(systems('X06000001')).toEqual(['Moor, Vale and Mere']);
  });
});

describe('themes', () => {
  it('are compared between strategy and plan where both are final and were read whole, places left out', () => {
    const noted = (read: 'whole' | 'in-part', isDraft: boolean) =>
      published.sets.map((set) => ({ ...set, read, isDraft }));
    expect(strategyAndPlan({ ...published, sets: noted('whole', false) })).toEqual({
      both: ['children'],
      strategyOnly: ['housing'],
      planOnly: [],
    });
    expect(strategyAndPlan({ ...published, sets: noted('in-part', false) })).toBeNull();
    expect(strategyAndPlan({ ...published, sets: noted('whole', true) })).toBeNull();
    const withoutPlan = noted('whole', false).filter(({ kind }) => kind !== 'joint-forward-plan');
    expect(strategyAndPlan({ ...published, sets: withoutPlan })).toBeNull();
    // Nobody noted how these lists were read.
    expect(strategyAndPlan(published)).toBeNull();
  });

  it('are those of priorities, targets, groups and subjects, without low confidence', () => {
    expect(themesSpokenOf([published])).toEqual(new Set(['children', 'housing', 'smoking']));
    const noTargets = { ...published, targets: [] };
    expect(themesSpokenOf([noTargets])).toEqual(new Set(['children', 'housing']));
  });

  it('find every statement on them, system by system', () => {
    const [on] = statementsOnTheme('housing', index);
    expect(on!.priorities.map(({ label }) => label)).toEqual(['Good homes', 'Warm homes in Vale']);
    expect(on!.groups).toHaveLength(1);
    expect(on!.subjects.map(({ words }) => words)).toEqual(['homes']);
    expect(statementsOnTheme('long-lives', index)).toEqual([]);
  });
});
