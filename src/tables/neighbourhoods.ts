import { between, gssCode, number, wholeNumber } from './cells.ts';
import { column, table } from './schema.ts';

/** Every neighbourhood (LSOA) with where it lies, who lives there and how deprived it is. */
export const neighbourhoods = table({
  file: 'neighbourhoods.csv',
  key: ['lsoaCode'],
  optional: true,
  columns: {
    lsoaCode: column('lsoa_code', gssCode, 'GSS code of the neighbourhood, the key.'),
    localAuthority: column('local_authority', gssCode, 'Lower or single tier authority.'),
    ics: column('ics', gssCode, 'System in force it lies in.'),
    icsUntil2026: column('ics_until_2026', gssCode, 'System it lay in until 31 March 2026.'),
    residents: column('residents', wholeNumber, 'Residents at the census.'),
    imdRank: column(
      'imd_rank',
      wholeNumber,
      'Deprivation rank; 1 is the most deprived. After two that are tied the next rank is left out.',
    ),
    imdDecile: column('imd_decile', between(1, 10, wholeNumber), 'Tenth; 1 is most deprived.'),
    latitude: column(
      'latitude',
      between(-90, 90, number),
      'Of the centroid, degrees north, 5 decimals.',
    ),
    longitude: column(
      'longitude',
      between(-180, 180, number),
      'Of the centroid, degrees east, 5 decimals.',
    ),
  },
});
