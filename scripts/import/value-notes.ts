import type { MissingReason, PublishedMark } from '../../src/tables/edition.ts';
import { reasonOfShorthand, shorthandOf } from './shorthand.ts';

/** A note that says a figure is for two areas together. */
const joint =
  /\bcombin|\btogether with\b|\bjoint|\b(?:merged|pooled|grouped|shared|aggregated)\b.* with\b|\b(?:for|of|represents|covers|across) (?:two|both|2) (?:local )?(?:authorities|councils|boroughs)\b/i;

/** Areas so small that publishers put them together with a neighbour. */
const small = '\\b(?:(?:isles of )?scilly|city of london|rutland)\\b';
/** Words and signs that join areas, the source of a pattern: between words, and not in `2022/23`, `n/a` or `65+`. */
export const besides =
  '(?:\\band\\b|&|\\+|(?<=[a-z]{3} ?)/(?= ?[a-z]{3})|\\bwith\\b|\\bplus\\b|\\binc(?:l(?:ud\\w*)?)?\\b\\.?)';

/** A note that names such an area beside another, in whatever words. */
const withSmall = new RegExp(`${besides}[^.]*${small}|${small}[^.]*${besides}`, 'i');
/** The City of London beside Hackney, as a part of the health service is called: `City and Hackney`. */
const cityAndHackney = new RegExp(
  `\\bhackney\\b[^.]*${besides}(?:[^.]*\\bthe|\\W*) city\\b(?! (?:council|universit|hospital))|` +
    `(?<!-)\\bcity\\b[^.]*${besides}[^.]*\\bhackney\\b`,
  'i',
);

const people = '(?:(?:fe)?males?|(?:wo)?men|boys|girls)';
const year = '(?:19|20)\\d\\d(?:[/-]\\d\\d)?';
/** What is joined by the same words and is no area: `males/females`, `65 + only`, `2022 and 2023`. */
const noAreas = new RegExp(
  `\\b${people} ?(?:and|&|\\+|/) ?${people}\\b|\\b${year} ?(?:and|&|\\+) ?${year}\\b|` +
    '\\b\\d+ ?(?:\\+|and (?:over|above|older|under|younger)\\b)',
  'gi',
);

/** Whether a name or a note has such an area beside another: `Cornwall and Isles of Scilly`. */
export function isWithSmallArea(text: string): boolean {
  const ofAreas = text.replaceAll(noAreas, 'some');
  return withSmall.test(ofAreas) || cityAndHackney.test(ofAreas);
}
const leftOut = /\bexclud|\bnot includ|\bwithout\b/i;

/** Years, sexes or ages put together are no areas put together. */
const ofOthers =
  /\byears?\b|\bmonths?\b|\bquarters?\b|\bperiods?\b|\b(?:19|20)\d\d(?:\/\d\d)?(?:,| and\b| to\b| ?[-–])|\b(?:fe)?males?\b|\b(?:wo)?men\b|\bsexes\b|\bages?\b|\bcombined authorit/i;

const larger =
  '\\b(?:county|region(?:al)?|national|england|country|system|icb|parent|neighbour(?:ing)?)';
const itsFigure =
  '(?: council| authority| level| area)?(?: value| figure| rate| estimate| average| data| result)s?';
const putThere = '(?:used|applied|assigned|substituted|repeated|(?:shown|given) (?:here|instead))';

/** A note that says a figure is that of a larger area, or of a neighbour, put in the place of its own. */
const ofAnother = new RegExp(
  `${larger}${itsFigure} (?:(?:is|are|was|were|has been|have been) )?${putThere}\\b|` +
    `\\b(?:value|figure|rate)s? (?:is|are) (?:the same as )?(?:that|those) of (?:the |its |a )?(?:county|region|country|system|neighbour)|` +
    '\\b(?:value|figure|rate|estimate|data)s? (?:for|of|from) (?:the |its |a )?(?:parent|neighbour)|' +
    '\\bwith (?:a |its |the )?neighbour|\\bas (?:a )?proxy\\b',
  'i',
);

/** Whether a figure is of two areas together, or of another, and so nobody’s own. */
export const isOfTwoAreas = (note: string): boolean => {
  if (leftOut.test(note)) return false;
  if (isWithSmallArea(note) || ofAnother.test(note)) return true;
  return joint.test(note) && !ofOthers.test(note);
};

/** What a note says of another area that is not about figures put together. */
const apart =
  /\bboundar|\bmoved\b|\btransfer|\bformer|\breorgani|\bcompar|\bthan\b|\breplace|\bsuccee/i;
const sharing = new RegExp(
  `${besides}|\\bcover|\\bsame as\\b|\\bshare|\\bsubmit|\\bsee (?:the )?·\\W*$`,
  'i',
);

/** Whether a note that names another area than its own says that the two share a figure; names are `·` in it. */
export const sharesWith = (note: string): boolean =>
  sharing.test(note) && !leftOut.test(note) && !apart.test(note) && !ofOthers.test(note);

/** Figures that went to an area, whose name is `·`: `counted in the London Borough of ·`, `added to this council`. */
const wentTo =
  /(?<!\bnot )\b(?:added|counted|assigned) (?:in|into|to|with|under) (?:(?:the|that|those|data|figures?|counts?|totals?|of|for|london|borough|county|city|district|council) )*(?:·|(?:this|the|its|a|an|another) (?:\w+ )?(?:area|authority|borough|council|county|district|neighbour)\b)/i;

/** Whether a note that names another area than its own says that the figure of one is in that of the other. */
export const isInAnother = (note: string): boolean => wentTo.test(note) && !leftOut.test(note);

/** Why there is no figure, by what the note says; the first that fits. */
const reasons: readonly [RegExp, MissingReason][] = [
  [/suppress|disclos|confidential|redact|masked|hidden/i, 'suppressed'],
  [
    /incomplete|missing (?:in|from) source|source data|data quality|quality reasons/i,
    'not-published',
  ],
  [
    /small|too few|too low|few (?:cases|events|respon)|not enough|insufficient|low (?:number|count)|fewer than|less than|\b(?:population|numerator|denominator|counts?|numbers?|cases|events|sample|base)\b[^.]{0,20}\b(?:below|under) \d|^\d{1,2} ?(?:to|-|–) ?\d{1,2}$/i,
    'suppressed',
  ],
  [
    /\bdid not exist|\bnot (?:yet )?(?:formed|created|in existence)|\babolished|\bnew (?:authority|council|unitary|area)/i,
    'area-did-not-exist',
  ],
  [/boundar|area (?:changed|change)|reorgani/i, 'boundary-changed'],
  [/not comparable|cannot be compared|method(?:ology)? chang/i, 'not-comparable'],
  [
    /not collected|not measured|not surveyed|not carried out|did not (?:take part|participate)|no survey|not applicable|\b(?:survey|assessments?|collection|tests?)\b[^.]*\b(?:not run|not held|cancelled|paused)|\bno (?:assessments?|collection)\b/i,
    'not-collected',
  ],
  [
    /not published|not (?:yet )?available|not (?:yet )?(?:submitted|supplied|provided|received)|did not (?:submit|supply|provide)|no (?:return|submission)|awaiting|removed|unavailable|no data|missing|cannot be calculated|not calculated|unreliable|withheld|withdrawn|combin|includes?/i,
    'not-published',
  ],
];

/** What the publisher says of a figure it gives, by its note; the first that fits. */
const marks: readonly [RegExp, PublishedMark][] = [
  [
    /small (?:sample|number|count|base)|sample size is small|unreliable|low reliab|too few|low number|fewer than|less than|is below|insufficient|wide confidence/i,
    'small-sample',
  ],
  [/boundar|reorgani|former (?:county|district|council)/i, 'boundary-change'],
  [/provisional|subject to revision/i, 'provisional'],
  [
    /caution|quality|incomplete|not comparable|low (?:coverage|response|participation)|participation|coverage/i,
    'with-caution',
  ],
  [/estimat|model|imput|interpolat/i, 'estimated'],
  [/aggregat|calculated from|sum of|derived|based on/i, 'added-up'],
];

const figure = '(?:the )?(?:value|figure|rate|estimate)s?';
const isOrAre = '(?:is|are|was|were|has been|have been)';

/** A note that says there is no figure, or that there can be none. */
const noFigure = new RegExp(
  `^(?:${figure} (?:${isOrAre} )?)?(?:suppressed|withheld|redacted|missing|not published)\\b|` +
    `^${figure} (?:(?:${isOrAre} )?not (?:calculated|shown|reported|available|released|supplied|submitted)|` +
    `(?:cannot|could not|can not) be (?:calculated|shown|reported|published)|(?:${isOrAre} )?unavailable)\\b|` +
    '^(?:not enough|insufficient) \\w+ to (?:calculate|publish|produce|report)\\b|' +
    '^numbers? (?:(?:is|are) )?too (?:low|few|small) to (?:calculate|publish|show|report)\\b',
  'i',
);

/** What such a note is about where it is not the figure beside it: other years, or what is worked out from it. */
const ofOtherThings =
  /\b(?:before|until|prior|after|since|earlier|previous|other|trend|confidence|interval|comparison|significance)\b/i;

/** Whether a note says that there is no figure, whatever stands in the cell: some tools write 0 there. */
export const saysNoFigure = (note: string): boolean =>
  noFigure.test(note.trim()) && !ofOtherThings.test(note);

/** Why a number is left out whose note or status says that there is no figure. */
export const numberWithoutFigure = (note: string): string =>
  `numbers whose note or status says that there is no figure: “${note}”`;

/** What a note comes to: a reason or a mark, and whether the note is one that is known. */
export interface NoteReading<Word> {
  word: Word;
  isKnown: boolean;
}

const none = /^(?:|na|n\/a|none|[.–-])$/i;

/** The letter of government statistics that stands as a note: `c`, `[p]`; null for words. */
const letterOf = (note: string): string | null =>
  shorthandOf(note) ?? /^[a-z]$/i.exec(note.trim())?.[0].toLowerCase() ?? null;

/** What the publisher says of a figure it gives, by letter; `r`, revised, is no warning. */
export const marksByLetter: Readonly<Record<string, PublishedMark | null>> = {
  b: 'has-a-note',
  e: 'estimated',
  f: 'estimated',
  low: 'small-sample',
  p: 'provisional',
  r: null,
  u: 'small-sample',
};

/** Why a blank cell has no figure. Without a note, or with one that is not known, it was not published. */
export function reasonOfNote(note: string): NoteReading<MissingReason> {
  if (none.test(note.trim())) return { word: 'not-published', isKnown: true };
  const found =
    reasonOfShorthand(letterOf(note) ?? '') ?? reasons.find(([pattern]) => pattern.test(note))?.[1];
  return { word: found ?? 'not-published', isKnown: found !== undefined };
}

/** What the publisher warns of in a figure it gives. A note that is not known is marked as one all the same. */
export function markOfNote(note: string): NoteReading<PublishedMark | null> {
  if (none.test(note.trim())) return { word: null, isKnown: true };
  const letter = letterOf(note) ?? '';
  if (Object.hasOwn(marksByLetter, letter)) return { word: marksByLetter[letter]!, isKnown: true };
  const found = marks.find(([pattern]) => pattern.test(note))?.[1];
  return { word: found ?? 'has-a-note', isKnown: found !== undefined };
}
