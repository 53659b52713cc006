import { Fault } from './fault.ts';

/** Ways in which letters go wrong between programs: how each is seen, what it is, and what to do. */
const ways: readonly [RegExp, Fault][] = [
  [
    // Two bytes of UTF-8 taken for two letters: “Ã´” was ô, “Â” a space, “â€™” an apostrophe.
    /\ufffd|[ÃÂ][\u0080-\u00bf]|â€/,
    new Fault(
      'holds letters that came apart when the file was read as of another encoding',
      'Save the file as UTF-8 from where it came, and write the name again.',
    ),
  ],
  [
    /[\u00a0\u202f]/,
    new Fault(
      'holds a space that does not break',
      'It looks like any other and is found by no search: put an ordinary space in its place.',
    ),
  ],
  [/ {2}/, new Fault('holds two spaces together', 'Leave one of them.')],
  [
    /[\u00ad\u200b\u200e\u200f\u2060]|\p{Cc}/u,
    new Fault(
      'holds a mark that cannot be seen',
      'It came with the words from a web page or a PDF, and no search finds them with it: type them again.',
    ),
  ],
  [
    /[\ufb00-\ufb06]/,
    new Fault(
      'holds letters that are joined as in print',
      'They came from a PDF, and no search finds them: type ff, fi or fl.',
    ),
  ],
  [
    /^“[^“”]*”$/,
    new Fault('stands in curly quotation marks', 'Take them away: they are no part of it.'),
  ],
  [
    /^(?:n\/a|null|undefined|NaN|\[object .*\]|#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)|\?+|…|\.{2,}|xxx+)\.?$|\b(?:TODO|TBC|TBD|FIXME|[Ll]orem ipsum)\b/i,
    new Fault(
      'stands where words are still to come, or were lost',
      'Write them. Where there is nothing to say, and the cell may be blank, leave it so.',
    ),
  ],
  [
    /\*\*|\]\(|^#{1,6} /,
    new Fault(
      'holds marks of Markdown',
      'Write the words alone: pages show the marks as they stand.',
    ),
  ],
  [
    /^(?:[•·▪●◦‣–—*]\s|\(?\d{1,2}[.)] |\([a-z]\) )/,
    new Fault(
      'begins with the mark of a list',
      'Take it away: pages set marks and numbers of their own.',
    ),
  ],
];

/** Tags as programs write them, and letters by their names; “<p85 and >p95” is neither. */
const html =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|hr|i|img|li|o:p|ol|p|script|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))*\s*\/?>|&(?:[lg]t|[a-z]{3,8}|#x?[\da-f]+);/i;

// “Q&As;” ends in no letter of HTML: of two letters there are &lt; and &gt; alone.
const markup = new Fault('holds marks of HTML', 'Write the letters themselves: & and not &amp;.');

const apart = new Fault(
  'holds a letter and its accent one after the other',
  'They look like one and are found by no search: type the letter with its accent.',
);

/** What is left of a letter that could not be read, or stands for what it looks like only to programs. */
export function unreadable(cell: string): Fault | null {
  const way = ways.find(([seen]) => seen.test(cell));
  if (way) return way[1];
  // Some scripts are written apart by rule: only letters that become one are taken for typed so.
  if (cell.normalize('NFC').length < cell.length) return apart;
  return html.test(cell) ? markup : null;
}
