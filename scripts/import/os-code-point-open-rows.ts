/** One postcode of the list. */
export interface ListedPostcode {
  outcode: string;
  sector: string;
  unit: string;
  countryCode: string;
  /** blank where the list gives none */
  districtCode: string;
}

/** Columns in the published order (Doc/Code-Point_Open_Column_Headers.csv): PC, …, CY is the fifth and DC the ninth. */
const columnCount = 10;
const countryColumn = 4;
const districtColumn = 8;

const unquoted = (cell: string): string => cell.replaceAll('"', '');

/** A line as current releases write it, which all but a few are: postcode, country and district. */
const usualLine =
  /^"([A-Z0-9]{2,4}?) *(\d)([A-Z]{2})",\d+,\d+,\d+,"([A-Z]\d{8})?","[^"]*","[^"]*","[^"]*","([A-Z]\d{8})?","[^"]*"$/;

/** Reads one line: `"FY1 1AN",10,330548,436623,"E92000001",…`. Throws when it is not one. */
export function readLine(line: string): ListedPostcode {
  const usual = usualLine.exec(line);
  if (usual) {
    return {
      outcode: usual[1]!,
      sector: usual[2]!,
      unit: usual[3]!,
      countryCode: usual[4] ?? '',
      districtCode: usual[5] ?? '',
    };
  }
  const cells = line.split(',');
  // Older releases pad to seven letters and leave out the space.
  const letters = unquoted(cells[0] ?? '').replaceAll(' ', '');
  const parts = /^([A-Z0-9]{2,4})(\d)([A-Z]{2})$/.exec(letters);
  if (cells.length !== columnCount || !parts) {
    const was = 'Was the file cut short? Download it again, and do not save it in a spreadsheet.';
    throw new Error(`Code-Point Open: cannot read the line “${line}”. ${was}`);
  }
  const [, outcode = '', sector = '', unit = ''] = parts;
  return {
    outcode,
    sector,
    unit,
    countryCode: unquoted(cells[countryColumn] ?? ''),
    districtCode: unquoted(cells[districtColumn] ?? ''),
  };
}

/** Postcodes of one table of the list, which has no header. */
export function readPostcodeTable(text: string): ListedPostcode[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(readLine);
}
