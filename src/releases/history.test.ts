import { expect, it } from 'vitest';
import type { Release } from '../tables/release.ts';
import type { Changes, FigureChange } from './changes.ts';
import { historyOfArea, type ReleaseHistory } from './history.ts';

const release: Release = { id: '2026-01', date: '2026-01-15', notes: '' };

const revised = (areaCode: string): FigureChange => ({
  indicatorId: 'adult-smoking',
  areaCode,
  sex: 'persons',
  period: '2025',
  kind: 'revised',
  before: 12.1,
  now: 12.2,
});

const changes = (figures: FigureChange[]): Changes => ({
  since: release,
  areas: [],
  newIndicators: [],
  withdrawnIndicators: [],
  figures,
});

const history = (corrected: Changes | null): ReleaseHistory => ({
  release,
  kept: [release],
  addresses: new Set(),
  since: changes([revised('X06000001')]),
  corrected,
});

it('is the same for an area before and after a figure of another was corrected', () => {
  const after = history(changes([revised('X06000002')]));
  expect(historyOfArea(after, 'X06000001')).toEqual(historyOfArea(history(null), 'X06000001'));
  expect(historyOfArea(after, 'X06000002').corrected?.figures).toEqual([revised('X06000002')]);
});

it('has the figures of one area that changed since the release before, be there none', () => {
  const since = (code: string) => historyOfArea(history(null), code).since?.figures;
  expect(since('X06000001')).toEqual([revised('X06000001')]);
  expect(since('X06000002')).toEqual([]);
});
