/** What a reader typed, as far as its form goes; whether it exists is another question. */
export type PostcodeForm =
  /** the whole: outcode `SW1A`, sector `1`, unit `AA`, text `SW1A 1AA` */
  | { kind: 'postcode'; text: string; outcode: string; sector: string; unit: string }
  /** the outcode and one figure: text `SW1A 1` */
  | { kind: 'sector'; text: string; outcode: string; sector: string }
  /** the first half; `FY11` may also be the sector `FY1 1`, typed without its space */
  | {
      kind: 'outcode';
      text: string;
      outcode: string;
      orSector: { outcode: string; sector: string } | null;
    }
  | { kind: 'not-a-postcode'; text: string };

/**
 * The first half: A9, A99, AA9, AA99, A9A, AA9A, with the letters that Royal Mail uses in each place
 * (BS 7666). Every outcode of the table that ships is tried in the tests.
 */
const outcodePattern =
  /^[A-PR-UWYZ](?:\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y](?:\d{1,2}|\d[ABEHMNPRVWXY]))$/;

/** The letters of a unit: no C, I, K, M, O or V, which are misread. */
const unitPattern = /^[ABD-HJLNP-UW-Z]{2}$/;

const asDigit: Record<string, string> = { O: '0', I: '1', L: '1' };
const asLetter: Record<string, string> = { '0': 'O', '1': 'I' };

/** `0X1 IAA` → `OX1 1AA`: figures and letters that look alike, put right where only one can stand. */
function withLookalikesPutRight(text: string): string {
  const first = text.charAt(0);
  const sector = text.charAt(text.length - 3);
  const start = (asLetter[first] ?? first) + text.slice(1, -3);
  return start + (asDigit[sector] ?? sector) + text.slice(-2);
}

function wholePostcode(letters: string): PostcodeForm | null {
  const outcode = letters.slice(0, -3);
  const sector = letters.slice(-3, -2);
  const unit = letters.slice(-2);
  if (!outcodePattern.test(outcode) || !/^\d$/.test(sector) || !unitPattern.test(unit)) return null;
  return { kind: 'postcode', text: `${outcode} ${sector}${unit}`, outcode, sector, unit };
}

function sectorOf(letters: string): { outcode: string; sector: string } | null {
  const outcode = letters.slice(0, -1);
  const sector = letters.slice(-1);
  return outcodePattern.test(outcode) && /^\d$/.test(sector) ? { outcode, sector } : null;
}

/**
 * Reads `sw1a1aa`, `SW1A 1AA`, `sw1a-1aa`, `SW1A 1`, `SW1A`, in any case and with any spaces.
 * Anything else is `not-a-postcode` with the text as typed.
 */
export function readPostcode(typed: string): PostcodeForm {
  const spaced = typed.trim().toUpperCase();
  const letters = spaced.replaceAll(/[^A-Z0-9]/g, '');
  // Longer texts with other signs in them are names of places, not postcodes.
  if (letters.length > 7 || /[^A-Z0-9\s.-]/.test(spaced)) {
    return { kind: 'not-a-postcode', text: typed };
  }
  const whole = wholePostcode(letters) ?? wholePostcode(withLookalikesPutRight(letters));
  if (whole) return whole;
  const asSector = sectorOf(letters);
  const spaceBeforeSector = /\s\d$/.test(spaced);
  if (outcodePattern.test(letters) && !(spaceBeforeSector && asSector)) {
    return { kind: 'outcode', text: letters, outcode: letters, orSector: asSector };
  }
  if (asSector) {
    return { kind: 'sector', text: `${asSector.outcode} ${asSector.sector}`, ...asSector };
  }
  return { kind: 'not-a-postcode', text: typed };
}
