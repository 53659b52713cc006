import { describe, expect, it } from 'vitest';
import { observationsOf } from './fixture.ts';
import { importedOfficial, officialFile } from './official-file.ts';
import { whyNotOfYears, yearsOfMonths } from './years-of-months.ts';

describe('years written as their months', () => {
  it.each([
    ['Jan 2022 - Dec 2024', 'calendar', '2022-2024'],
    ['January 2024 to December 2024', 'calendar', '2024'],
    ['Jan – Dec 2024', 'calendar', '2024'],
    ['Year ending December 2024', 'calendar', '2024'],
    ['3 years to Dec 2024', 'calendar', '2022-2024'],
    ['Apr 2023 - Mar 2024', 'financial', '2023/24'],
    ['12 months to March 2024', 'financial', '2023/24'],
    ['April 2021 to March 2024', 'financial', '2021/22-2023/24'],
    ['Aug 2023 - Jul 2024', 'academic', '2023/24'],
    ['September 2023 to August 2024', 'academic', '2023/24'],
  ])('“%s” of an indicator of %s years is %s', (text, kind, period) => {
    expect(yearsOfMonths(text, kind)).toBe(period);
    expect(whyNotOfYears(text, kind)).toBeNull();
  });

  it.each([
    ['Apr 2023 - Mar 2024', 'calendar'],
    ['12 months to June 2024', 'financial'],
    ['2023-10-01/P1Y', 'financial'],
    ['2023-07-01T00:00:00/P3Y', 'calendar'],
  ])('“%s” are other years than those of an indicator of %s ones', (text, kind) => {
    expect(yearsOfMonths(text, kind)).toBeNull();
    expect(whyNotOfYears(text, kind)).toBe(
      'years that begin in another month than those of the indicator',
    );
  });

  it('less than a year, or more and no whole ones, are parts of years', () => {
    for (const text of [
      'Oct 2023 - Dec 2023',
      'Jan 2023 - Jun 2024',
      'Dec 2024 - Jan 2024',
      '2022-01-01/P3M',
    ])
      expect([text, whyNotOfYears(text, 'calendar')]).toEqual([
        text,
        'quarters and months; the indicator is of years',
      ]);
  });

  it('are read in an official file, and others counted by what they are', async () => {
    const period = (text: string) => ({ 'Time period': text });
    const { data, summary } = await importedOfficial(
      officialFile(period('Jan 2022 - Dec 2024'), period('Apr 2022 - Mar 2025')),
    );
    expect(observationsOf(data, 'suicide')).toEqual([
      'X01,2022-2024,persons,12.5,11.5,13.5,similar,',
    ]);
    expect(summary.leftOut.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['years that begin in another month than those of the indicator', 1],
    ]);
  });
});
