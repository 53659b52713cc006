import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyArcadia } from '../../../scripts/fixtures/arcadia.ts';
import { afterTableChange as afterChange } from '../../../scripts/fixtures/problems-of.ts';
import { readEdition } from '../read-edition.ts';

const headerOf = (path: string): string => readFileSync(path, 'utf8').split('\n')[0]!;

describe('the rules for what systems have published', () => {
  it('refuse a priority whose document is not listed, and one without a document', () => {
    expect(afterChange('priorities.csv', ',system,,,,mvm-rumour', ',system,,,,mvm-rumor')).toEqual([
      'data/priorities.csv:7, column "document_id": "mvm-rumor" is not a document of this edition. Did you mean "mvm-rumour"? They are listed in documents.csv.',
    ]);
    expect(afterChange('priorities.csv', ',system,,,,mvm-rumour', ',system,,,,')).toEqual([
      'data/priorities.csv:7, column "document_id": the cell is blank. This column needs a value in every row.',
    ]);
  });

  it('refuse a theme, indicator or area that is not listed', () => {
    expect(afterChange('theme-words.csv', 'homes,housing', 'homes,hosing')).toEqual([
      'data/theme-words.csv:4, column "themes": "hosing" is not a theme of this edition. Did you mean "housing"? They are listed in themes.csv.',
    ]);
    expect(afterChange('themes.csv', 'smoke.,smoking,', 'smoke.,smokin,')).toEqual([
      'data/themes.csv:6, column "indicators": "smokin" is not an indicator of this edition. Did you mean "smoking"? They are listed in indicators.csv.',
    ]);
    expect(afterChange('readings.csv', 'X54000001', 'X07000001')).toEqual([
      'data/readings.csv:2, column "area_code": "X07000001" is an area of the wrong kind. Its kind is district; this column holds: ics, county, unitary, metropolitan, london-borough.',
      'data/documents.csv:2, column "area_code": "X54000001" has no row in readings.csv. Add its row. Leave out what its words do not say.',
      'data/readings.csv:2, column "area_code": "X07000001" has no row in reading-notes.csv. Say there in plain sentences what its note says, and nothing more.',
      'data/reading-notes.csv:2, column "written_for": "two of three priorities of the strategy" is not the note of that area in readings.csv. Read the new note, write the plain one anew, and copy the new note here.',
    ]);
  });

  it('refuse a priority, subject or target that nobody has joined', () => {
    expect(afterChange('priority-themes.csv', 'mvm-shorter-waits,\n', '')).toEqual([
      'data/priorities.csv:4, column "id": "mvm-shorter-waits" has no row in priority-themes.csv. Add its row. Leave out what its words do not say.',
    ]);
    expect(afterChange('theme-words.csv', 'Carers,\n', '')).toEqual([
      'data/core20plus-groups.csv:3, column "group": "Carers" has no row in theme-words.csv. Add its row. Leave out what its words do not say.',
    ]);
  });

  it('refuse a plain note that was written for another note of the reading', () => {
    expect(afterChange('readings.csv', 'two of three', 'all three')).toEqual([
      'data/reading-notes.csv:2, column "written_for": "two of three priorities of the strategy" is not the note of that area in readings.csv. Read the new note, write the plain one anew, and copy the new note here.',
    ]);
  });

  it('refuse a related indicator that is not listed, and one beside the indicator of a target', () => {
    expect(afterChange('target-tracking.csv', ',no-year,smoking,', ',no-year,smokin,')).toEqual([
      'data/target-tracking.csv:2, column "related_indicator_id": "smokin" is not an indicator of this edition. Did you mean "smoking"? They are listed in indicators.csv.',
    ]);
    expect(afterChange('target-tracking.csv', '2020,,,', '2020,,smoking,')).toEqual([
      'data/target-tracking.csv:3, column "related_indicator_id": "mvm-smoke-less" is a target with two indicators. Leave related_indicator_id blank: the target is measured by its own indicator.',
    ]);
  });

  it('refuse a join to a priority that is gone', () => {
    const told = afterChange('priority-themes.csv', 'mvm-children,', 'mvm-childhood,');
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('"mvm-childhood" is not a priority of this edition');
  });

  it('want an indicator or a reason for every theme, and not both', () => {
    expect(afterChange('themes.csv', 'smoke.,smoking,', 'smoke.,,')).toEqual([
      'data/themes.csv:6, column "indicators": "smoking" is a theme without an indicator. Name indicators that bear on it, or write why there are none.',
    ]);
    expect(afterChange('themes.csv', 'smoke.,smoking,', 'smoke.,smoking,None is held.')).toEqual([
      'data/themes.csv:6, column "no_indicator_reason": "smoking" is a theme with indicators and with a reason for having none. Leave no_indicator_reason blank where there are indicators.',
    ]);
  });

  it('refuse themes three deep', () => {
    expect(afterChange('themes.csv', 'children,Children,,', 'children,Children,smoking,')).toEqual([
      'data/themes.csv:3, column "parent": "smoking" is itself part of a theme. Themes go two deep: name the theme at the top.',
    ]);
  });

  it('want an indicator or a reason for every target', () => {
    expect(afterChange('target-tracking.csv', ',no-year,', ',,')).toEqual([
      'data/target-tracking.csv:2, column "reason": "mvm-more-walks" is a target with neither an indicator nor a reason. Name its indicator, or write the reason why it cannot be followed.',
    ]);
    expect(afterChange('target-tracking.csv', ',15,22.2,2020,', ',15,22.2,,')).toEqual([
      'data/target-tracking.csv:3, column "reason": "mvm-smoke-less" is a target with an indicator and a baseline that is not clear. Write baseline_value and baseline_period, or the reason no-baseline; not both.',
    ]);
    expect(afterChange('target-tracking.csv', ',at-or-below,15,', ',at-or-below,,')).toEqual([
      'data/target-tracking.csv:3, column "target_value": "mvm-smoke-less" is a target with an indicator but not all that following it takes. A target with an indicator needs its year, area, sex, direction and number.',
    ]);
    expect(afterChange('target-tracking.csv', ',no-year,', ',no-baseline,')).toHaveLength(1);
    expect(
      afterChange('target-tracking.csv', 'mvm-more-walks,,', 'mvm-more-walks,2030,'),
    ).toHaveLength(1);
  });

  it('refuse malformed dates and links, and accept dates in a document’s own words', () => {
    expect(afterChange('documents.csv', ',2023-05-10,', ',2023-05-32,')).toEqual([
      'data/documents.csv:2, column "date": "2023-05-32" is not a date as a document states one. Write it with its year, such as 2023-06-30, 2023-06, 2022-23 or “March 2023”, or write undated.',
    ]);
    expect(afterChange('documents.csv', ',2023-05-10,', ',last spring,')).toHaveLength(1);
    expect(afterChange('documents.csv', ',2023-05-10,', ',2022-23,')).toEqual([]);
    expect(afterChange('documents.csv', ',2023-05-10,', ',2022-24,')).toHaveLength(1);
    expect(
      afterChange('documents.csv', 'https://vale.arcadia.example/min', 'vale.arcadia.example/min'),
    ).toEqual([
      'data/documents.csv:2, column "url": "vale.arcadia.example/minutes" is not a web address. Write it in full, such as https://www.ons.gov.uk/.',
    ]);
  });

  it('refuse a key that comes twice', () => {
    expect(
      afterChange(
        'readings.csv',
        'strategy,2026-11\n',
        'strategy,2026-11\nX54000001,found,x,2026-11\n',
      ),
    ).toEqual([
      'data/readings.csv:3: "X54000001" is in the table twice. Line 2 has the same area_code. Keep one of the two rows.',
    ]);
  });

  it('let an edition do without any of it', () => {
    const copy = copyArcadia();
    const names =
      'documents plans shared-plans priorities priority-lists priority-themes targets target-tracking core20plus-groups subjects readings reading-notes themes theme-words national-studies national-sources national-findings';
    const { edition: whole } = readEdition(copy.data);
    expect(whole!.priorities).toHaveLength(12);
    for (const name of names.split(' ')) {
      copy.write(`data/${name}.csv`, `${headerOf(copy.path(`data/${name}.csv`))}\n`);
    }
    const { edition, problems } = readEdition(copy.data);
    expect(problems).toEqual([]);
    expect(edition!.priorities).toEqual([]);
  });
});
