const small = new Set(
  'a about an are at by can do does for from how i in is it live lives me my of on or our the there to was what where which who why'.split(
    ' ',
  ),
);

/**
 * A plain text without the small words of a question, which names hardly tell apart: `how long do people
 * live` is `long people`. The text itself where nothing else would be left.
 */
export function withoutSmallWords(plain: string): string {
  const left = plain.split(' ').filter((word) => !small.has(word));
  return left.length > 0 ? left.join(' ') : plain;
}
