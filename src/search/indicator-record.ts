import type { Indicator } from '../indicators/indicator.ts';
import type { SearchRecord } from './search-record.ts';

/** The record of an indicator: its names and the words people use for it weigh most, then what it means. */
export const indicatorRecord = (indicator: Indicator, summary: string): SearchRecord => ({
  url: indicator.path,
  title: indicator.name,
  code: null,
  summary,
  kind: 'Indicator',
  areaKind: null,
  region: null,
  ended: false,
  names: [indicator.shortName, ...indicator.otherWords],
  parts: [
    {
      words: [
        indicator.shortName,
        ...indicator.otherWords,
        indicator.id.replaceAll('-', ' '),
        ...(indicator.officialId ? [indicator.officialId] : []),
      ],
      weight: 9,
    },
    { words: [indicator.definition], weight: 3 },
  ],
});
