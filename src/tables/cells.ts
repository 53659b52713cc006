import { Fault } from './fault.ts';
import { unreadable } from './unreadable.ts';

/** What may stand in a cell, told to people: one of a few words, a list, nothing. */
export interface Allows {
  words?: readonly string[];
  list?: true;
  blank?: true;
}

/** Reads the text of one cell to its value, or says what is wrong. Never guesses a value. */
export type Cell<Value> = ((text: string) => Value | Fault) & { allows?: Allows };

const blank = new Fault('is blank', 'This column needs a value in every row.');
const spaced = new Fault(
  'has a space or line break at its start or end',
  'Take the space or line break away.',
);
const broken = new Fault('holds a line break or tab', 'Write it on one line.');
const likeAFormula = new Fault(
  'begins as a formula does',
  'Spreadsheets would reckon with it: begin it with a letter or digit, not with = + - or @.',
);
const footnoted = new Fault(
  'holds the mark of a note',
  'Take the star, dagger or [brackets] away: the note that they lead to is not here.',
);
const noSentence = new Fault(
  'is no whole sentence',
  'Pages print it between others: begin it with a capital, and end it with a full stop.',
);
const tooLong = new Fault('is longer than anybody reads', 'Write at most 4,000 characters.');
const tooManyDigits = new Fault(
  'has more digits than any figure has',
  'Write at most 17 digits; a computer keeps no more of them.',
);
const notANumber = new Fault(
  'is not a number',
  'Write digits with an optional minus and decimal point, such as 12.4; no commas, signs or words.',
);
const spaceInNumber = new Fault(
  'has a space in it, which may be one that cannot be seen',
  'Delete it: digits follow each other without any.',
);
const errorOfSpreadsheet = new Fault(
  'is an error of a spreadsheet',
  'The figure is lost: look it up at the source.',
);
const noDigit = new Fault(
  'is not a number',
  'Write digits, such as 12.4. Where there is no figure the cell is blank, and never a sign or a word.',
);
const notWhole = new Fault('is not a whole number', 'Write digits only, such as 12.');
const notAnAddress = new Fault(
  'is not a web address',
  'Write it in full, such as https://www.ons.gov.uk/.',
);
const ownNetwork = new Fault(
  'is the address of a machine that nobody else can reach',
  'Write where the publisher has it.',
);
const detour = new Fault(
  'is the address of a program that leads on to another',
  'Open it, and write the address of the page that it leads to.',
);
const named = new Fault(
  'is an address with the name of a user',
  'Pages would give it to everybody: take out what stands before the @.',
);
const notADate = new Fault('is not a date', 'Write year, month and day, such as 2026-04-01.');

/** Any text on one line, not blank, without spaces around it, that no spreadsheet takes for a formula. */
export const text: Cell<string> = (cell) => {
  if (cell === '') return blank;
  if (cell.trim() !== cell) return spaced;
  if (/^[=+@-]/.test(cell)) return likeAFormula;
  if (cell.length > 4000) return tooLong;
  if (/[\n\t\r]/.test(cell)) return broken;
  return unreadable(cell) ?? cell;
};

/** A whole sentence, or several: what pages print between others. */
export const sentence: Cell<string> = (cell) => {
  const read = text(cell);
  if (read instanceof Fault) return read;
  return /^(?!\p{Ll}(?!\p{Lu})).*[.!?][”’")]*$/u.test(read) ? read : noSentence;
};

/** A name of a place: text without the marks by which tables lead to notes under them. */
export const placeName: Cell<string> = (cell) => {
  const read = text(cell);
  return typeof read === 'string' && /[*†‡]|\[[^\]]*\]/.test(read) ? footnoted : read;
};

/** The same cell, where blank is allowed and reads as null. */
export function orBlank<Value>(cell: Cell<Value>): Cell<Value | null> {
  const allows: Allows = { ...cell.allows, blank: true };
  return Object.assign((value: string) => (value === '' ? null : cell(value)), { allows });
}

/** What a spreadsheet or its user has put in place of a number. */
function whyNoNumber(cell: string): Fault {
  if (cell.startsWith('#')) return errorOfSpreadsheet;
  if (!/\d/.test(cell)) return noDigit;
  return /\s/.test(cell) ? spaceInNumber : notANumber;
}

/** A decimal number. `1,234`, `12%`, `1e3`, `.5` and blank are refused: a blank is never 0. */
export const number: Cell<number> = (cell) => {
  if (cell === '') return blank;
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell)) return whyNoNumber(cell);
  return hasTooManyDigits(cell) ? tooManyDigits : Number(cell);
};

/** Zeros before the first digit that counts are no digits of it: 0.000123 has three. */
const hasTooManyDigits = (cell: string): boolean =>
  cell.length > 17 &&
  (cell.replace(/^-?[0.]*/, '').replace('.', '').length > 17 || cell.length > 24);

/** A whole number of 0 or more. */
export const wholeNumber: Cell<number> = (cell) => {
  if (cell === '') return blank;
  if (!/^(?:0|[1-9]\d*)$/.test(cell)) return notWhole;
  return hasTooManyDigits(cell) ? tooManyDigits : Number(cell);
};

/** The same number cell, refusing what lies outside `lowest` to `highest` (both allowed). */
export function between(lowest: number, highest: number, cell: Cell<number>): Cell<number> {
  const outside = new Fault(
    'is out of range',
    `Numbers in this column go from ${lowest} to ${highest}.`,
  );
  return (value) => {
    const read = cell(value);
    return read instanceof Fault || (read >= lowest && read <= highest) ? read : outside;
  };
}

/** Text of one shape, told by a pattern; `fix` says how to write it. */
function shaped(pattern: RegExp, rule: string, fix: string): Cell<string> {
  const fault = new Fault(rule, fix);
  return (cell) => {
    if (cell === '') return blank;
    if (pattern.test(cell)) return cell;
    return pattern.test(cell.trim()) ? spaced : fault;
  };
}

/** A GSS code: one capital letter and eight digits. */
export const gssCode = shaped(
  /^[A-Z]\d{8}$/,
  'is not a GSS code',
  'Write one capital letter and eight digits, such as E06000009.',
);

const kebab = shaped(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'is not in kebab-case',
  'Write small letters and digits with single hyphens, such as healthy-life-expectancy.',
);
const keptWord = new Fault(
  'is a word that programs keep for themselves',
  'Write another, such as the same with a number.',
);

/** Words in kebab-case: what addresses and ids are made of. Every object has a “constructor”. */
export const kebabCase: Cell<string> = (cell) => (cell === 'constructor' ? keptWord : kebab(cell));

/** A day that exists, as YYYY-MM-DD. */
export const date: Cell<string> = (cell) => {
  if (cell === '') return blank;
  return isDay(cell) ? cell : notADate;
};

/** A day as YYYY-MM-DD or a month as YYYY-MM. */
export const dateOrMonth: Cell<string> = (cell) => {
  if (cell === '') return blank;
  if (isDay(cell) || isDay(`${cell}-01`)) return cell;
  return new Fault('is not a date or month', 'Write it as 2026-04-01 or 2026-04.');
};

/** Whether the text is a day that exists, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** Hosts that each reader has another of, or none: a machine by its name alone, or of a network of one's own. */
const isOwnNetwork =
  /^[^.]*$|^(?:127|10)\.[\d.]+$|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.[\d.]+$|\.(?:local|internal|lan)$/;

/** Addresses as mail programs and search engines put them in the place of others. */
const isDetour =
  /^https?:\/\/(?:[\w.]*safelinks\.protection\.outlook\.com|urldefense\.\w+|(?:www\.)?google\.[\w.]+\/url)\b/;

/** A web address with http or https, of a host that others can reach. */
export const webAddress: Cell<string> = (cell) => {
  if (cell === '') return blank;
  if (!/^https?:\/\/\S+$/.test(cell) || !URL.canParse(cell)) return notAnAddress;
  const { hostname, username } = new URL(cell);
  if (username !== '') return named;
  if (isOwnNetwork.test(hostname)) return ownNetwork;
  return isDetour.test(cell) ? detour : cell;
};

/** `yes` or `no`, read as true or false. */
export const yesOrNo: Cell<boolean> = Object.assign(
  (cell: string) => {
    if (cell === '') return blank;
    if (cell === 'yes') return true;
    return cell === 'no' ? false : new Fault('is not yes or no', 'Write yes or no.');
  },
  { allows: { words: ['yes', 'no'] } },
);

/** A list with ` | ` between its items, each a cell of its own; blank is the empty list. */
export function listOf(item: Cell<string>): Cell<string[]> {
  const read = (cell: string): string[] | Fault => {
    if (cell === '') return [];
    const items = cell.split(' | ').map(item);
    const wrong = items.find((one) => one instanceof Fault);
    if (wrong) return new Fault(`has an item that ${wrong.rule}`, listFix(wrong));
    if (cell.split(' | ').some((one) => one.includes('|'))) {
      return new Fault('has a bar without a space on each side', 'Write lists as: one | two.');
    }
    return new Set(items).size === items.length
      ? (items as string[])
      : new Fault('names an item twice', 'Name each item once.');
  };
  return Object.assign(read, { allows: { ...item.allows, list: true, blank: true } as const });
}

const listFix = (wrong: Fault): string => `${wrong.fix} Write lists as: one | two.`;
