import type { Pdf } from '../browser/read-pdf.ts';

/** A profile takes from two to four sheets of A4. */
const fewest = 2;
const most = 4;

/** Points. A size is read back a little less than it was set. */
const smallest = 7.99;

/** Roles that the tags of a profile hold: whoever hears it goes by its headings and lists. */
const rolesWanted = ['H1', 'H2', 'H3', 'P', 'LI'];

function tagFaults({ sheets, title, language, isTagged }: Pdf): string[] {
  const tags = sheets.flatMap((sheet) => sheet.tags);
  const roles = new Set(tags.map(({ role }) => role));
  const lacks = rolesWanted.filter((role) => !roles.has(role));
  const untold = tags.filter((tag) => tag.role === 'Figure' && !tag.alt && !tag.children?.length);
  return [
    ...(isTagged ? [] : ['not tagged']),
    ...(title ? [] : ['no title']),
    ...(language ? [] : ['no language']),
    ...(lacks.length > 0 ? [`no tag ${lacks.join(', ')}`] : []),
    ...(roles.has('Table') && !roles.has('TH') ? ['a table without heads'] : []),
    ...(untold.length > 0 ? [`${untold.length} pictures without text`] : []),
  ];
}

/** What is set in letters too small to read, by its first words. */
export function smallWords({ sheets }: Pick<Pdf, 'sheets'>): string[] {
  const [first] = sheets.flatMap(({ words }) => words.filter(({ size }) => size < smallest));
  return first ? [`“${first.text}” in ${first.size.toFixed(1)} points`] : [];
}

/** What is wrong with a printed profile: its sheets, the size of its words, its tags. */
export function sheetFaults(pdf: Pdf): string[] {
  const { sheets } = pdf;
  const { length } = sheets;
  const unnumbered = sheets.filter(({ run }, place) => !run.includes(`${place + 1}/${length}`));
  return [
    ...(length < fewest || length > most ? [`${length} sheets`] : []),
    ...smallWords(pdf),
    ...(unnumbered.length > 0 ? [`${unnumbered.length} sheets without their number`] : []),
    ...tagFaults(pdf),
  ];
}
