/** Words that stand between two areas, the clearest first: `blackpool v wokingham`. */
const between = [
  /\s+(?:vs?\.?|versus|against|compared (?:with|to))\s+/i,
  /\s+(?:and|with|to|&)\s+/i,
];

const asked = /^\s*(?:compare|comparing|comparison of|difference between|gap between)\s+/i;

/** The two halves where the words stand once between them, else null. */
function halvesOf(text: string, words: RegExp): [string, string] | null {
  const halves = text.split(words).map((half) => half.trim());
  return halves.length === 2 && halves[0] && halves[1] ? [halves[0], halves[1]] : null;
}

/** A pair of areas as typed, not yet looked up. `sure` is false where `and` may belong to one name. */
export interface Pair {
  first: string;
  second: string;
  sure: boolean;
}

/**
 * Reads `blackpool v wokingham`, `blackpool vs. wokingham`, `compare x with y`, `x compared to y`, `x and y`.
 * Null where one thing is named, or more than two. `Tonbridge and Malling` reads as a pair that is not
 * sure: only what it finds can tell.
 */
export function readPair(typed: string): Pair | null {
  const text = typed.replace(asked, '').trim();
  const isAsked = asked.test(typed);
  const [clear, unclear] = between.map((words) => halvesOf(text, words));
  const halves = clear ?? unclear;
  if (!halves) return null;
  return { first: halves[0], second: halves[1], sure: Boolean(clear) || isAsked };
}
