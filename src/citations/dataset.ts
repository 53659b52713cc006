import type { AreaRow } from '../tables/edition.ts';
import { harvardText } from './harvard.ts';
import type { Citation } from './citation.ts';

/**
 * The figures of an area as a schema.org `Dataset`, for data catalogues: the text of a block of
 * JSON-LD that may stand in a page as it is. `base` is the address of the site.
 */
export function datasetText(
  citation: Citation,
  {
    area,
    description,
    base,
  }: { area: Pick<AreaRow, 'code' | 'name'>; description: string; base: string },
): string {
  const whole = (path: string): string => new URL(path, base).href;
  const file = (ending: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: whole(`/data/areas/${area.code}.${ending}`),
  });
  const dataset = {
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
    version: citation.edition,
    inLanguage: citation.language,
    citation: harvardText(citation),
    spatialCoverage: { '@type': 'Place', name: area.name, identifier: area.code },
    distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
  };
  // No name may end the block it stands in.
  return JSON.stringify(dataset).replaceAll('<', String.raw`\u003c`);
}
