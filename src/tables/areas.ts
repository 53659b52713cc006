import { areaKinds } from './area-kinds.ts';
import { date, gssCode, kebabCase, listOf, orBlank, placeName, sentence, text } from './cells.ts';
import { Fault } from './fault.ts';
import { oneOf } from './one-of.ts';
import { column, table } from './schema.ts';

const noCode = new Fault(
  'is not a code',
  'Write capital letters, digits and hyphens, such as QRL. Names stand in other_names.',
);

/** A code by any register, as people type it. */
const otherCode = (cell: string): string | Fault =>
  /^[A-Z\d][A-Z\d-]*$/.test(cell) ? cell : noCode;

/** Who has a page, and who is compared with. */
export const areas = table({
  file: 'areas.csv',
  key: ['code'],
  columns: {
    code: column('code', gssCode, 'GSS code, the key.'),
    kind: column(
      'kind',
      oneOf(areaKinds),
      'What kind of area it is. Regions have no page: they are compared with.',
    ),
    name: column('name', placeName, 'Name as in a table: `Blackpool`.'),
    nameInSentence: column(
      'name_in_sentence',
      placeName,
      'Name as in running text: `the Isle of Wight`.',
    ),
    officialName: column(
      'official_name',
      placeName,
      'Full name of the council or board: `Blackpool Council`.',
    ),
    slug: column(
      'slug',
      kebabCase,
      'Last part of the address of its page; unique within systems and within local authorities.',
    ),
    regionCode: column(
      'region_code',
      orBlank(gssCode),
      'Region it lies in; blank for the country, regions and systems.',
    ),
    nhsRegion: column(
      'nhs_region',
      orBlank(text),
      'Region of the health service a system lies in; blank for all others.',
    ),
    validFrom: column(
      'valid_from',
      orBlank(date),
      'First day in force, `YYYY-MM-DD`; blank: before the tables begin.',
    ),
    validTo: column('valid_to', orBlank(date), 'Last day in force; blank: in force.'),
    formerCodes: column('former_codes', listOf(gssCode), 'Codes the same territory had before.'),
    otherCodes: column(
      'other_codes',
      listOf(otherCode),
      'Other codes people search by: ODS codes, three-letter codes, codes of councils that merged into it.',
    ),
    otherNames: column(
      'other_names',
      listOf(text),
      'Other names people search by: former councils, short names, official variants.',
    ),
    changeNote: column(
      'change_note',
      orBlank(sentence),
      'One plain sentence on how the area began, changed or ended.',
    ),
  },
});
