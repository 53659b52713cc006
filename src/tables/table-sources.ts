import { kebabCase } from './cells.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

/** Where the tables come from that name no source in their own rows. */
export const tableSources = table({
  file: 'table-sources.csv',
  key: ['table', 'sourceId'],
  optional: true,
  columns: {
    table: column(
      'table',
      oneOf([
        'areas',
        'area-groups',
        'area-links',
        'boundaries',
        'deprivation-deciles',
        'deprivation-domains',
        'hexes',
        'neighbourhoods',
        'postcodes',
        'similar-areas',
      ]),
      'Name of the table or folder without its ending.',
    ),
    sourceId: column(
      'source_id',
      kebabCase,
      'One source of it, in sources.csv. A source that nothing names is an error.',
    ),
  },
});
