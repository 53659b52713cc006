import { statSync } from 'node:fs';
import { join } from 'node:path';
import { monthNames } from '../../src/tables/month-names.ts';
import type { Cell } from './write-table.ts';

/** A row of sources.csv. */
export interface SourceCells extends Record<string, Cell | undefined> {
  id: string;
  publisher: string;
  title: string;
  release: string;
  released: string;
  licence: string;
  attribution: string;
  url: string | null;
  via: string | null;
  /** what the publisher calls its figures, where that is to be kept */
  status?: string | null;
  note: string | null;
}

/** That the figures of an indicator now rest on a source: one that is to be held, or one made here. */
export interface SourceNeed {
  indicator: string;
  /** kinds of area that the new figures are of */
  kinds: readonly string[];
  source: SourceCells;
  /** figures of the table that are not of this source, and stay */
  stay: number;
  /** whether the import says more than the tables do: other figures, or the day of the release */
  isNews: boolean;
}

/** `2026-11-05` as `5 November 2026`, `2026-11` as `November 2026`. */
function dayInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = monthNames[Number(month) - 1];
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

/** The last day on which any of some files was written: when it was downloaded, as far as the files tell. */
export function dayOfDownload(from: string, files: readonly string[]): string {
  const times = files.map((file) => statSync(join(from, file)).mtimeMs);
  return new Date(Math.max(...times)).toISOString().slice(0, 10);
}

/** What is the same in every source row of a publisher. */
export type PublisherOfSource = Pick<
  SourceCells,
  'publisher' | 'title' | 'licence' | 'attribution' | 'url'
> & { id: string; called: string };

/** OHID’s own files, as the site credits them. */
export const ohid: PublisherOfSource = {
  id: 'ohid-fingertips',
  called: 'Fingertips',
  publisher: 'Office for Health Improvement and Disparities (OHID)',
  title: 'Fingertips: public health profiles',
  licence: 'Open Government Licence v3.0',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  url: 'https://fingertips.phe.org.uk/',
};

/** Downloads of the site of Explore Local Statistics. */
export const exploreLocalStatistics: PublisherOfSource = {
  id: 'ons-explore-local-statistics',
  called: 'Explore Local Statistics',
  publisher: 'Office for National Statistics (ONS)',
  title: 'Explore Local Statistics',
  licence: 'Open Government Licence v3.0',
  attribution:
    'Source: Office for National Statistics licensed under the Open Government Licence v3.0.',
  url: 'https://www.ons.gov.uk/explore-local-statistics/',
};

/** The row for a publisher’s own file: of its release where that was said, else of its download. */
export function officialSource(
  { called, ...shared }: PublisherOfSource,
  released: string | null,
  downloaded: string,
): SourceCells {
  const date = released ?? downloaded;
  const release = released
    ? dayInWords(released)
    : `${called} as downloaded on ${dayInWords(downloaded)}`;
  return { ...shared, id: `${shared.id}-${date}`, release, released: date, via: null, note: null };
}
