import { Fault } from '../../src/tables/fault.ts';

const notANumber = new Fault(
  'is not a number',
  'Published files write digits with an optional minus and decimal point, and no other sign. A spreadsheet may have changed it: download the file again, and do not save it in one.',
);

const errorOfSpreadsheet = new Fault(
  'is an error of a spreadsheet',
  'The figure is lost. Download the file again, and do not save it in one.',
);
const noDigit = new Fault(
  'is not a number, nor a sign known for a missing one',
  'Known are a blank, NA, *, .., : and [c], [low], [u], [w], [x], [z]. Look what the publisher means by it; where there is no figure, leave the cell blank.',
);

/** A blank as programs write it: R, Python, databases. */
export const blank = /^(?:|n\/?a|null|nan|none)$/i;

const withASign = new Fault(
  'has a sign beside its figure',
  'What the sign means is said in the column of notes or of the status: move it there, and leave the figure alone in its cell.',
);

/** `60.1 [low]`, `12.5*`: a figure and what the publisher says of it, in one cell. */
const signBeside = /^-?\d+(?:\.\d+)? ?(?:\[[a-z]+\]|\([a-z]\)|[*†‡]+|[bceprsu])$/i;

/** A published number; null where the cell is blank or says NA. Never 0 for a blank. */
export function readNumberCell(cell: string | undefined): number | null | Fault {
  const text = (cell ?? '').trim();
  if (blank.test(text)) return null;
  if (text.startsWith('#')) return errorOfSpreadsheet;
  if (!/\d/.test(text)) return noDigit;
  if (signBeside.test(text)) return withASign;
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : notANumber;
}

const notATenth = new Fault('is not a tenth', 'Tenths are 1, the most deprived, to 10.');

/** A tenth by deprivation. */
export const tenthCell = (text: string): number | Fault =>
  /^(?:[1-9]|10)$/.test(text) ? Number(text) : notATenth;

/** A published number as of `readNumberCell`; throws on any other text, with `where` in the message. */
export function readNumber(cell: string | undefined, where: string): number | null {
  const number = readNumberCell(cell);
  if (number instanceof Fault)
    throw new Error(`${where}: “${(cell ?? '').trim()}” is not a number.`);
  return number;
}
