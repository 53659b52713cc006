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

/** Reads one line: `"FY1 1AN",10,330548,436623,"E92000001",…`. Throws when it is not one. */
export function readLine(line: string): ListedPostcode {
  const cells = line.split(',');
  // Older releases pad to seven letters and leave out the space.
  const letters = unquoted(cells[0] ?? '').replaceAll(' ', '');
  const parts = /^([A-Z0-9]{2,4})(\d)([A-Z]{2})$/.exec(letters);
  if (cells.length !== columnCount || !parts) {
    throw new Error(`Code-Point Open: cannot read the line “${line}”.`);
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
