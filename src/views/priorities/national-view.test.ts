import { describe, expect, it } from 'vitest';
import { arcadia } from '../../../scripts/fixtures/arcadia.ts';
import { NationalFindings } from '../../priorities/national-findings.ts';
import { tablesIn } from '../../../scripts/fixtures/read-once.ts';
import { nationalView } from './national-view.ts';

const findings = new NationalFindings(tablesIn(arcadia.data));

describe('national findings as a page shows them', () => {
  it('name who did the study, when, of how many, and the page it was read on', () => {
    const [study] = nationalView(findings.onTheme('smoking'))!.studies;
    expect(study).toMatchObject({
      title: 'Audit of plans',
      href: 'https://plans.arcadia.example/audit',
      by: 'Office of Plans, 10 May 2024.',
      notes: ['20 documents of all 12 systems.'],
      source: {
        title: 'Audit of plans: key points',
        href: 'https://plans.arcadia.example/key-points',
        after: ' (Office of Plans; 10 May 2024).',
      },
    });
    expect(study!.findings).toEqual([
      {
        figure: null,
        words: 'Plans often speak of smoking.',
        notes: ['Which plans is not said.'],
        source: null,
      },
    ]);
  });

  it('say what a figure is of, and that a page is not linked', () => {
    const [study] = nationalView(findings.general())!.studies;
    expect(study!.findings[0]!.notes).toEqual(['4 comments.']);
    expect(study!.source).toEqual({
      title: 'Article on the survey',
      href: null,
      after: ' (Harbour News; June 2024; not linked).',
    });
  });

  it('give each side of a difference its own study, numbers and source', () => {
    const [group] = nationalView(findings.onTheme('housing'))!.differing;
    expect(group!.lines.map(({ figure, study, notes }) => [figure, study, notes])).toEqual([
      [
        'Most',
        'Survey of harbour towns. Harbour Trust, 2024.',
        ['9 of 12 systems took part.', 'The numbers are small.'],
      ],
      [
        'All 12',
        'Audit of plans. Office of Plans, 10 May 2024.',
        ['20 documents of all 12 systems.'],
      ],
    ]);
    expect(group!.lines.map(({ source }) => source?.title)).toEqual([
      'Article on the survey',
      'Audit of plans: key points',
    ]);
    expect(group!.heading).toBe('Two sources differ');
    const shown = findings.onTheme('housing');
    const many = Array.from({ length: 7 }, () => shown.differing[0]![0]!);
    expect(nationalView({ ...shown, differing: [many] })!.differing[0]!.heading).toBe(
      '7 sources differ',
    );
  });

  it('are left out where there is none', () => {
    expect(nationalView({ differing: [], studies: [] })).toBeNull();
  });
});
