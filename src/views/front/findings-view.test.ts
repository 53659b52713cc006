import { describe, expect, it } from 'vitest';
import { arcadia } from '../../../scripts/fixtures/arcadia.ts';
import type { Published, Target } from '../../priorities/published.ts';
import { builtFrom, tablesIn } from '../../../scripts/fixtures/read-once.ts';
import { frontFindings } from './findings-view.ts';

const edition = tablesIn(arcadia.data);
const site = builtFrom(arcadia.data);
const { deprivationDeciles } = edition;
const system = site.areas.systems[0]!;
const target = (value: number) =>
  ({ value, scope: 'system', confidence: 'high', document: { confidence: 'high' } }) as Target;

const findingsWith = (...targets: Target[][]) => {
  const published = new Map(
    targets.map((each, place) => [
      String(place),
      { areaCode: system.code, targets: each } as unknown as Published,
    ]),
  );
  return frontFindings({ ...site, deprivationDeciles, published });
};

describe('what stands out on the front page', () => {
  it('is two findings from the figures and one from what systems published', () => {
    const findings = findingsWith([target(5)], []);
    expect(findings).toHaveLength(3);
    expect(findings.slice(0, 2).every(({ sex }) => sex !== null)).toBe(true);
    expect(findings[2]).toMatchObject({
      number: '1',
      of: 'of 2',
      sex: null,
      heading:
        'integrated care system (ICS) with a target that states a number, found in the documents read',
    });
    expect(findings[2]?.sentence).toContain('One such target was found,');
  });

  it('says of every finding from figures its period and whether it was tested', () => {
    const notes = findingsWith([])
      .slice(0, 2)
      .map(({ note }) => note);
    expect(notes.every((note) => /^\d{4}.*(Not tested|Tested)/.test(note ?? ''))).toBe(true);
  });

  it('never says that a system has no target, only what was found', () => {
    const [finding] = findingsWith([], []).slice(-1);
    expect(finding?.number).toBe('0');
    expect(finding?.sentence).toBe(
      'No such target was found. A system may have targets in what was not found or read.',
    );
  });

  it('leaves the last one out where no system was read', () => {
    expect(findingsWith().every(({ of }) => of === null)).toBe(true);
  });
});
