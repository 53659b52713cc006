import type { Period } from '../indicators/period.ts';
import type { AreaRow } from '../tables/edition.ts';
import { inPage } from './breadcrumbs.ts';
import { harvardText } from './harvard.ts';
import type { Citation } from './citation.ts';
import { wholeAddress } from './whole-address.ts';

/** The figures of a page: what they are, where they can be taken, and of which area they are. */
export interface DatasetFacts {
  description: string;
  /** Address of the site. */
  base: string;
  /** Addresses of its files, from the root. */
  files: readonly string[];
  /** Null where they are of every area. */
  area: Pick<AreaRow, 'code' | 'name'> | null;
  /** The periods that the figures and averages of its files are of; none where they hold no value. */
  periods: readonly Pick<Period, 'firstYear' | 'lastYear'>[];
}

/** From the first year of some periods to the last, as ISO 8601 has it: `2001/2025`. */
const yearsOf = (periods: DatasetFacts['periods']): string =>
  `${Math.min(...periods.map(({ firstYear }) => firstYear))}/${Math.max(...periods.map(({ lastYear }) => lastYear))}`;

const formats: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json' };

const file = (address: string) => ({
  '@type': 'DataDownload',
  encodingFormat: formats[address.slice(address.lastIndexOf('.') + 1)],
  contentUrl: address,
});

/**
 * The figures of a page as a schema.org `Dataset`, for data catalogues: the text of a block of
 * JSON-LD that may stand in a page as it is.
 */
export function datasetText(
  citation: Citation,
  { description, base, files, area, periods }: DatasetFacts,
): string {
  const whole = (path: string): string => wholeAddress(path, base);
  return inPage({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': citation.address,
    name: citation.title,
    description,
    url: citation.address,
    isAccessibleForFree: true,
    license: whole('/data/#licence'),
    creator: { '@type': 'Organization', name: citation.author, url: whole('/') },
    publisher: { '@type': 'Organization', name: citation.publisher ?? citation.author },
    datePublished: citation.date,
    version: citation.release,
    inLanguage: citation.language,
    citation: harvardText(citation),
    creditText: citation.figuresFrom.join('; '),
    ...(area
      ? { spatialCoverage: { '@type': 'Place', name: area.name, identifier: area.code } }
      : {}),
    ...(periods.length > 0 ? { temporalCoverage: yearsOf(periods) } : {}),
    distribution: files.map(whole).map(file),
  });
}
