import { describe, expect, it } from 'vitest';
import { afterTableChange as afterChange } from '../../../scripts/fixtures/problems-of.ts';

describe('the rules for what national studies found', () => {
  it('refuse a theme, a study, a source or a conflict that is not listed', () => {
    expect(afterChange('national-findings.csv', 'behaviour | smoking', 'smokin')).toEqual([
      'data/national-findings.csv:3, column "themes": "smokin" is not a theme of this edition. Did you mean "smoking"? They are listed in themes.csv.',
    ]);
    expect(
      afterChange(
        'national-findings.csv',
        'survey-money,harbour-survey',
        'survey-money,harbor-survey',
      ),
    ).toEqual([
      'data/national-findings.csv:5, column "study_id": "harbor-survey" is not a study of this edition. Did you mean "harbour-survey"? They are listed in national-studies.csv.',
    ]);
    expect(
      afterChange('national-findings.csv', '4 comments.,harbour-news', '4 comments.,harbour-new'),
    ).toEqual([
      'data/national-findings.csv:5, column "source_id": "harbour-new" is not a source of national studies. Did you mean "harbour-news"? They are listed in national-sources.csv.',
    ]);
    expect(
      afterChange('national-findings.csv', 'audit-page,survey-homes,', 'audit-page,survey-house,'),
    ).toEqual([
      'data/national-findings.csv:2, column "conflicts_with": "survey-house" is not a finding of this edition. Did you mean "survey-homes"? They are listed in national-findings.csv.',
      'data/national-findings.csv:4, column "conflicts_with": "audit-homes" does not name this finding in return. Two findings that differ name each other: write survey-homes in conflicts_with of audit-homes, or take audit-homes out here.',
    ]);
  });

  it('refuse a finding without a source or a study without its numbers', () => {
    expect(
      afterChange('national-findings.csv', '4 comments.,harbour-news', '4 comments.,'),
    ).toEqual([
      'data/national-findings.csv:5, column "source_id": the cell is blank. This column needs a value in every row.',
    ]);
    expect(afterChange('national-studies.csv', '9 of 12 systems took part.', '')).toEqual([
      'data/national-studies.csv:2, column "base": the cell is blank. This column needs a value in every row.',
    ]);
  });

  it('refuse a conflict that only one side names, and one with itself', () => {
    expect(
      afterChange('national-findings.csv', 'harbour-news,audit-homes,', 'harbour-news,,'),
    ).toEqual([
      'data/national-findings.csv:2, column "conflicts_with": "survey-homes" does not name this finding in return. Two findings that differ name each other: write audit-homes in conflicts_with of survey-homes, or take survey-homes out here.',
    ]);
    expect(
      afterChange(
        'national-findings.csv',
        '4 comments.,harbour-news,,',
        '4 comments.,harbour-news,survey-money,',
      ),
    ).toEqual([
      'data/national-findings.csv:5, column "conflicts_with": "survey-money" is said to conflict with itself. Take it out.',
    ]);
  });

  it('refuse two findings in one place, and a study or a page that nothing rests on', () => {
    expect(afterChange('national-findings.csv', 'harbour-survey,2,', 'harbour-survey,1,')).toEqual([
      'data/national-findings.csv:5, column "position": "1" is taken. survey-homes of the same study stands there too. Give each a place of its own.',
    ]);
    const row = 'quiet-study,Quiet study,Nobody,2020,None.,,\n';
    expect(afterChange('national-studies.csv', 'audit,\n', `audit,\n${row}`)).toEqual([
      'data/national-studies.csv:4: "quiet-study" is a study without a finding. Write its finding in national-findings.csv, or take it out.',
    ]);
    const page = 'quiet-page,Quiet page,Nobody,2020,\n';
    expect(afterChange('national-sources.csv', '2024-06,\n', `2024-06,\n${page}`)).toEqual([
      'data/national-sources.csv:4: "quiet-page" is a page that no finding was read on. Write its finding in national-findings.csv, or take it out.',
    ]);
  });
});
