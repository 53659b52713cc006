import type { Elements } from './elements-of.ts';

/** What may not be denied of a system or a council: all that is known is what was found in what was read. */
const promised = String.raw`(?:[\w’-]+ ){0,4}?(?:priorit|target|strateg)`;

const denials: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:no|any|without(?: any| a)?) ${promised}`, 'i'),
  new RegExp(
    String.raw`\b(?:did|does|do|has|have|had)(?: not|n[’']t)(?: yet)? (?:set|have|name|publish|state|give|make|chosen|named|published|stated|given|made) ${promised}`,
    'i',
  ),
  new RegExp(String.raw`\b(?:lacks?|lacked|lacking|fail(?:s|ed)? to set) ${promised}`, 'i'),
  /\b(?:priorit\w+|targets?|strateg\w+)(?: \w+){0,3} (?:do|does|did) not exist\b/i,
  /\b(?:has|have|had) (?:set|named|published|stated) none\b/i,
];

/** Words that make a denial one of the reading and not of the system, or deny the denial. */
const excused =
  /\b(?:found|read|whether|hold|held)\b|\bnever\b|\bnot mean\b|\bwithout (?:listing|naming|stating)\b/i;

/** A quick look: most pages need no more. */
const suspect =
  /\b(?:no|any|not|without|lack\w*|fail\w*)\b[^.]{0,80}(?:priorit|target|strateg)|\bnone\b|n[’']t [^.]{0,60}(?:priorit|target|strateg)|not exist/i;

/** What every denial holds: of most blocks no sentence needs to be looked at. */
const mayDeny = /priorit|target|strateg|\bnone\b/i;

const blocks = 'p li td th h1 h2 h3 h4 dt dd caption figcaption summary option'.split(' ');

/** Texts of a page by block, so that a sentence ends where its block does. */
function textsOf({ named, having }: Elements): string[] {
  const description = named('meta').find((meta) => meta.getAttribute('name') === 'description');
  const shown = blocks.flatMap(named).map(({ textContent }) => textContent);
  const labels = having('aria-label').map((element) => element.getAttribute('aria-label')!);
  return [description?.getAttribute('content') ?? '', ...shown, ...labels];
}

/** Whether a sentence says of an area that it has none, rather than of a reading that it found none. */
export const isDenial = (sentence: string): boolean =>
  denials.some((pattern) => pattern.test(sentence)) && !excused.test(sentence);

/** Sentences that say of an area that it has no priorities, no strategy or no target, each once. */
export function findDenials(elements: Elements, html: string): string[] {
  if (!suspect.test(html)) return [];
  const sentences = textsOf(elements)
    .filter((text) => mayDeny.test(text))
    .flatMap((text) => text.replace(/\s+/g, ' ').split(/(?<=[.!?])\s+(?=[A-Z“])/))
    .map((sentence) => sentence.trim());
  return [...new Set(sentences.filter(isDenial))];
}
