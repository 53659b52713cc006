import { describe, expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { scorecardView } from './scorecard.ts';

const { indicators, profile } = arcadiaProfiles;
const country = profile(codes.country);
const northmoor = profile(codes.northmoor);
const smoking = indicators.get('smoking')!;
const entry = northmoor.scorecard.find(({ indicatorId }) => indicatorId === 'smoking')!;

describe('what a scorecard counts', () => {
  /** Thirteen indicators like smoking, which is worse in Northmoor, with what is changed of some: three are folded. */
  function counted(changes: Record<string, object>) {
    const ids = Array.from({ length: 13 }, (_, i) => `i${i}`);
    const known = new Map(
      ids.map((id, i) => [
        id,
        { ...smoking, id, shortName: `Walk ${i}`, headline: i + 1, ...changes[id] },
      ]),
    );
    const scorecard = ids.map((indicatorId) => ({ ...entry, indicatorId }));
    return scorecardView({ ...northmoor, scorecard }, country, known);
  }

  it('is each question once: what another says too is in no count of worse', () => {
    const verdicts = (worse: number) =>
      `By the publisher’s test or ours, ${worse} are worse than Arcadia and 0 better.`;
    expect(counted({}).verdicts).toBe(verdicts(13));
    const found = counted({ i12: { saidBy: ['i0'] } });
    expect(found.verdicts).toBe(`${verdicts(12)} What two rows say is counted once.`);
    expect(found.folded[0]?.counts).toBe('2 worse, 1 already counted');
  });

  it('names what another row says too as furthest nowhere', () => {
    const twice = counted({ i12: { saidBy: ['i0'] } }).folded[0];
    expect(twice?.told).toMatchObject([expect.stringContaining('Walk 10')]);
    const allTwice = { i10: { saidBy: ['i0'] }, i11: { saidBy: ['i0'] }, i12: { saidBy: ['i0'] } };
    expect(counted(allTwice).folded).toMatchObject([{ counts: '3 already counted', told: [] }]);
  });

  it('tells in a row that another says too which one is counted for it', () => {
    const notes = counted({ i1: { saidBy: ['i0'] } }).open[0]!.rows.map(
      ({ comparison }) => comparison?.note ?? '',
    );
    expect(notes.map((note) => note.endsWith('; already counted: see Walk 0'))).toEqual(
      notes.map((_, place) => place === 1),
    );
  });

  it('leaves out what its publisher has suspended, and names it as furthest from the country nowhere', () => {
    const { folded, verdicts } = counted({
      i10: { standing: 'suspended' },
      i11: { standing: 'withdrawn' },
      i12: { standing: 'suspended' },
    });
    expect(verdicts).toBe(
      'By the publisher’s test or ours, 10 are worse than Arcadia and 0 better.',
    );
    expect(folded).toMatchObject([{ counts: '3 withdrawn or suspended', told: [] }]);
  });

  it('is nothing on the country’s own page', () => {
    expect(scorecardView(country, country, indicators).verdicts).toBeNull();
  });
});
