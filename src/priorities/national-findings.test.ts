import { describe, expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { tablesIn } from '../../scripts/fixtures/read-once.ts';
import { NationalFindings, type FindingsShown } from './national-findings.ts';

const edition = tablesIn(arcadia.data);
const findings = new NationalFindings(edition);

const idsOf = ({ differing, studies }: FindingsShown) => ({
  differing: differing.map((group) => group.map(({ id }) => id)),
  studies: studies.map(({ study, findings: found }) => [study.id, ...found.map(({ id }) => id)]),
});

describe('what national studies found', () => {
  it('stands under each theme it bears on, study by study', () => {
    const onSmoking = { differing: [], studies: [['plans-audit', 'audit-smoking']] };
    expect(idsOf(findings.onTheme('smoking'))).toEqual(onSmoking);
    expect(idsOf(findings.onTheme('behaviour'))).toEqual(onSmoking);
    expect(idsOf(findings.onTheme('children'))).toEqual({ differing: [], studies: [] });
  });

  it('shows findings that differ side by side, once, and not again under their studies', () => {
    expect(idsOf(findings.onTheme('housing'))).toEqual({
      differing: [['survey-homes', 'audit-homes']],
      studies: [],
    });
  });

  it('keeps what bears on no single theme for the page of all themes', () => {
    expect(idsOf(findings.general())).toEqual({
      differing: [],
      studies: [['harbour-survey', 'survey-money']],
    });
  });

  it('never shows one side of a difference alone, even where the other bears on another theme', () => {
    const tables = {
      ...edition!,
      nationalFindings: edition.nationalFindings.map((row) =>
        row.id === 'audit-homes' ? { ...row, themes: ['children'] } : row,
      ),
    };
    const moved = new NationalFindings(tables);
    expect(idsOf(moved.onTheme('housing')).differing).toEqual([['survey-homes', 'audit-homes']]);
    expect(idsOf(moved.onTheme('children')).differing).toEqual([['audit-homes', 'survey-homes']]);
  });

  it('says of each who found it and on which page it was read', () => {
    const [finding] = findings.onTheme('smoking').studies[0]!.findings;
    expect(finding!.study.by).toBe('Office of Plans');
    expect(finding!.source.url).toBe('https://plans.arcadia.example/key-points');
  });
});
