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
  /^[A-PR-UWYZ](?:\d|[1-9]\d|\d[A-HJKPSTUW]|[A-HK-Y](?:\d|[1-9]\d|\d[ABEHMNPRVWXY]))$/;

/** The letters of a unit: no C, I, K, M, O or V, which are misread. */
const unitPattern = /^[ABD-HJLNP-UW-Z]{2}$/;
const unitLetter = /[ABD-HJLNP-UW-Z]$/;

/** Figures and letters that look alike, the first of each the likelier slip. */
const alike: Record<string, string> = { O: '0', I: '1', L: '1', '0': 'O', '1': 'I' };

const asDigit = (sign: string): string => (/\d/.test(sign) ? sign : (alike[sign] ?? sign));

/** Every text that differs from this one only in signs that look alike, those with fewer changes first. */
function lookalikesOf(text: string): string[] {
  const all = [...text].reduce(
    (starts, sign) =>
      starts.flatMap(({ start, changes }) => [
        { start: start + sign, changes },
        ...(sign in alike ? [{ start: start + alike[sign], changes: changes + 1 }] : []),
      ]),
    [{ start: '', changes: 0 }],
  );
  return all.sort((a, b) => a.changes - b.changes).map(({ start }) => start);
}

/** The first half as it stands, or with signs that look alike put right: `0X1` as `OX1`; null where neither can be. */
const outcodeIn = (letters: string): string | null =>
  letters.length > 4 || !/[A-Z]/.test(letters)
    ? null
    : (lookalikesOf(letters).find((each) => outcodePattern.test(each)) ?? null);

/** In a text without its space one sign may be put right; more, and it is likelier a name: “11 plus”. */
function wholePostcode(letters: string, isSpaced: boolean): PostcodeForm | null {
  const outcode = outcodeIn(letters.slice(0, -3));
  const sector = asDigit(letters.slice(-3, -2));
  const unit = letters.slice(-2);
  const changes = [...letters].filter((sign, at) => sign !== `${outcode}${sector}${unit}`[at]);
  if (!isSpaced && changes.length > 1) return null;
  if (outcode === null || !/^\d$/.test(sector) || !unitPattern.test(unit)) return null;
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
  // Longer texts, those with other signs and those without a figure are names: “Ilford” is not I1F 0RD.
  if (letters.length > 7 || /[^A-Z0-9\s.-]/.test(spaced) || !/\d/.test(letters)) {
    return { kind: 'not-a-postcode', text: typed };
  }
  const whole = wholePostcode(letters, /^\S+\s+\S{3}$/.test(spaced));
  if (whole) return whole;
  const asSector = sectorOf(letters);
  const spaceBeforeSector = /\s\d$/.test(spaced);
  const outcode = outcodeIn(letters);
  if (outcode !== null && !(spaceBeforeSector && asSector)) {
    return { kind: 'outcode', text: outcode, outcode, orSector: asSector };
  }
  // `FY1 1A` lacks its last letter: what is known of `FY1 1` is the most that can be said.
  const sector = asSector ?? (unitLetter.test(letters) ? sectorOf(letters.slice(0, -1)) : null);
  if (sector) return { kind: 'sector', text: `${sector.outcode} ${sector.sector}`, ...sector };
  return { kind: 'not-a-postcode', text: typed };
}
