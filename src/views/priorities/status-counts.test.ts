import { describe, expect, it } from 'vitest';
import type { TargetStatus } from '../../progress/target-progress.ts';
import { statusCounts } from './status-counts.ts';
import type { TargetView } from './target-view.ts';

const target = (status: TargetStatus, isCounted: boolean, hasNumber = true): TargetView => ({
  text: 'Fewer who smoke',
  isCounted,
  hasNumber,
  caution: null,
  document: null,
  tracks: [{ status, label: '', words: '', indicator: null, drawing: null, nearest: null }],
});

describe('the counts of targets', () => {
  it('leave out what counts nowhere and say how many of those are shown', () => {
    expect(
      statusCounts([target('met', true), target('no-verdict', true), target('no-verdict', false)]),
    ).toBe(
      '2 targets were found in what was read. Of these, 1 is met. 1 is followed but not judged. One more is shown and not counted: a draft, a target that a later plan replaced, or one of which we are not sure.',
    );
    expect(statusCounts([target('met', true)])).toBe(
      'One target of a system was found in what was read: it is met.',
    );
  });

  it('say how many have no number', () => {
    const bare = target('cannot-be-tracked', true, false);
    expect(statusCounts([target('met', true), bare])).toBe(
      '2 targets were found in what was read, 1 of them without a number. Of the 2, 1 is met. 1 cannot be followed with the figures held here.',
    );
    expect(statusCounts([bare])).toMatch(/was found in what was read, without a number: it cannot/);
  });

  it('say when nothing counts', () => {
    expect(statusCounts([])).toBe('No target of a system was found in what was read.');
    expect(statusCounts([target('met', false)])).toMatch(
      /^No target of a system that counts was found/,
    );
  });
});
