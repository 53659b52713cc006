import { describe, expect, it } from 'vitest';
import { arcadia, copyArcadia } from '../../../scripts/fixtures/arcadia.ts';
import { codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { buildProfiles } from '../../profiles/build-profiles.ts';
import { readEdition } from '../../tables/read-edition.ts';
import { boardView } from './board.ts';
import { progressView } from './progress.ts';

function viewsOf(folder: string, corrections: string | null = null) {
  const { indicators, profiles, themes } = buildProfiles(
    readEdition(folder).edition!,
    'Spring 2026',
  );
  const country = profiles.get(codes.country)!;
  const setting = { country, indicators, themes, profiles, corrections };
  return {
    board: (code: string) => boardView(profiles.get(code)!, setting),
    progress: (code: string) => progressView(profiles.get(code)!, country, setting),
  };
}

const { board, progress } = viewsOf(arcadia.data);

/** Of a country whose system speaks of smoking nowhere. */
function withoutTarget() {
  const copy = copyArcadia();
  copy.change('data/target-tracking.csv', 'mvm-smoke-less,2030,smoking,', 'mvm-smoke-less,2030,,');
  return copy;
}

/** With a first aim that speaks of smoking, on which figures are held. */
function withSmoking() {
  const copy = withoutTarget();
  copy.change(
    'data/priority-themes.csv',
    'vale-council-homes-that-are-warm,housing',
    'vale-council-homes-that-are-warm,smoking',
  );
  copy.change(
    'data/priority-themes.csv',
    'vale-council-best-start-in-life,children',
    'vale-council-best-start-in-life,smoking | long-lives',
  );
  return viewsOf(copy.data);
}

describe('what a board published, on a page', () => {
  it('stands first on the page of its council, and on a district’s as its county’s', () => {
    expect(board(codes.vale)?.heading).toEqual({
      title: 'Health and wellbeing board of Vale',
      href: null,
    });
    expect(board(codes.vale)?.whose).toBeNull();
    expect(board(codes.eastVale)?.heading).toEqual({
      title: 'Health and wellbeing board of Vale, its county',
      href: '/local-authorities/vale/',
    });
    expect(board(codes.eastVale)?.whose).toMatch(/^East Vale is part of Vale\. /);
    expect(board(codes.system)).toBeNull();
    expect(board(codes.country)).toBeNull();
  });

  it('shows the list in force and folds what is no longer in use and what is a draft', () => {
    const vale = board(codes.vale)!;
    expect(vale.lists.map(({ name }) => name)).toEqual(['Three aims of Vale together']);
    expect(vale.lists[0]!.notes).toEqual([
      'Still in use when we read it. The whole list was read.',
    ]);
    expect(vale.folded.map(({ summary }) => summary)).toEqual([
      'A list no longer in use: Two aims of an older strategy',
    ]);
    const northmoor = board(codes.northmoor)!;
    expect(northmoor.lists).toEqual([]);
    expect(northmoor.folded[0]?.summary).toMatch(/^A draft: /);
    expect(northmoor.folded[0]?.notes.at(-1)).toBe('Shared with the Isle of Southmere.');
  });

  it('says of a board of which nothing was found what was looked for, and names its plan', () => {
    const southmere = board(codes.southmere)!;
    expect(southmere.lists).toEqual([]);
    expect(southmere.read).toMatch(/The priorities now in force were not found/);
    expect(southmere.plans.map(({ words }) => words)).toEqual([
      'Moor and Mere strategy, dated 2025. Shared with Northmoor.',
    ]);
  });

  it('sets beside each priority the indicators of its themes with how they stand, each in full once', () => {
    const [first, second, third] = withSmoking().board(codes.eastVale)!.lists[0]!.priorities;
    expect(first!.mark).toMatch(/^1 figure\b/);
    expect(first!.shown.map(({ href }) => href)).toEqual(['/indicators/smoking/']);
    expect(first!.shown[0]!.note).toMatch(/^2024\. .*Arcadia/);
    expect(second!.shown.map(({ href }) => href)).not.toContain('/indicators/smoking/');
    expect(second!.above).toEqual(['Life expectancy', 'Smoking']);
    expect(third).toMatchObject({
      shown: [],
      mark: null,
      why: 'Its words fit none of our themes, so no figure is set beside it.',
    });
    expect(board(codes.vale)!.lists[0]!.priorities[0]!.why).toBe(
      'No figure held here is about its theme.',
    );
  });

  it('asks for what is wrong with each list where the edition says where to send it', () => {
    expect(board(codes.vale)!.lists[0]!.tellUs).toBeNull();
    const asking = viewsOf(arcadia.data, 'priorities@arcadia.example').board(codes.eastVale)!;
    for (const { tellUs } of [...asking.lists, ...asking.folded]) {
      expect(tellUs).toMatch(/^mailto:priorities@arcadia\.example\?.*X10000001.*vale-council-/);
    }
  });

  it('says what it and its system both name, of what was read', () => {
    expect(board(codes.vale)!.beside.join(' ')).toMatch(
      /^The priorities of Vale and of .* both name “Children” and “Housing”\./,
    );
    expect(board(codes.northmoor)!.beside).toEqual([]);
  });

  it('lets what a board names clear a gap, and speaks of none where only a draft was found', () => {
    expect(progress(codes.northmoor)!.overlooked.assessed).toBe(false);
    expect(progress(codes.vale)!.overlooked.assessed).toBe(true);
    const gaps = (theme: string) => {
      const copy = withoutTarget();
      copy.change('data/priority-lists.csv', '(draft),yes,', '(draft),no,');
      copy.change('data/priority-themes.csv', 'first,children', `first,${theme}`);
      return JSON.stringify(viewsOf(copy.data).progress(codes.northmoor)!.overlooked.gaps);
    };
    expect(gaps('children')).toContain('/indicators/smoking/');
    expect(gaps('smoking')).toBe('[]');
  });

  it('follows its targets before those of its system', () => {
    expect(progress(codes.vale)!.systems[0]!.title).toBe('Targets of the board of Vale');
  });
});
