/** Years on the rule a life hangs from: the drawing is ten units to a year. */
const unitsPerYear = 10;
/** Strokes are 64% of a year wide, so that single years can be counted. */
const strokeWidth = 6.4;

interface Strokes {
  /** Years drawn as strokes; later years are dots. */
  life: number;
  /** Years drawn tall; the rest of `life` is short. Null: every stroke is tall. */
  healthy: number | null;
  /** Height of the view box, in pixels at its design size. */
  height: number;
  /** Length of the rule, in years. */
  years?: number;
  /** Height of a short stroke, as a share of `height`. */
  shortShare?: number;
  dotHeight?: number;
}

interface Mark {
  left: number;
  width: number;
  height: number;
}

const rounded = (number: number): number => Math.round(number * 100) / 100;
const fractionOfYear = (value: number, year: number): number =>
  Math.min(1, Math.max(0, value - year));

/** The marks of one year: a tall part, a short part, or a dot once life has ended. */
function yearMarks(year: number, healthy: number, life: number, heights: number[]): Mark[] {
  const tall = fractionOfYear(healthy, year) * strokeWidth;
  const whole = Math.max(tall, fractionOfYear(life, year) * strokeWidth);
  const left = year * unitsPerYear;
  const [high = 0, low = 0, dot = 0] = heights;
  if (whole === 0) return [{ left, width: strokeWidth, height: dot }];
  return [
    { left, width: tall, height: high },
    { left: left + tall, width: whole - tall, height: low },
  ].filter((mark) => mark.width >= 0.01);
}

/** Each mark is drawn from where the last one began: repeated moves compress to almost nothing. */
function marksPath(marks: Mark[], height: number): string {
  let left = 0;
  let top = 0;
  const parts = marks.map((mark) => {
    const markTop = height - mark.height;
    const move = `m${rounded(mark.left - left)} ${rounded(markTop - top)}`;
    [left, top] = [mark.left, markTop];
    const width = rounded(mark.width);
    return `${move}h${width}v${rounded(mark.height)}h-${width}z`;
  });
  return parts.join('');
}

/**
 * A path of one stroke a year, from birth, in a view box `years` × 10 wide (900 for ninety years) and
 * `height` high: tall in good health, short in poorer health, a dot where no one on average arrives.
 * The last stroke of each sort is cut to its fraction of a year. Values outside the rule are cut to it.
 */
export function strokesPath(strokes: Strokes): string {
  const { life, height, years = 90, shortShare = 0.36, dotHeight = 2.4 } = strokes;
  const healthy = Math.min(strokes.healthy ?? life, life);
  const heights = [height, rounded(height * shortShare), dotHeight];
  const marks = Array.from({ length: years }, (_, year) => yearMarks(year, healthy, life, heights));
  return marksPath(marks.flat(), height);
}
