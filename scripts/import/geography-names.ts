/** Names that take “the” in running text. Ordinary usage; no published list says which they are. */
const withArticle = new Set([
  'Black Country',
  'City of London',
  'Derbyshire Dales',
  'East Midlands',
  'East of England',
  'East Riding of Yorkshire',
  'Forest of Dean',
  'High Peak',
  'Isle of Wight',
  'Isles of Scilly',
  'Malvern Hills',
  'New Forest',
  'North East',
  'North East and North Cumbria',
  'North West',
  'South East',
  'South Hams',
  'South West',
  'Staffordshire Moorlands',
  'Thames Valley',
  'Vale of White Horse',
  'West Midlands',
]);

/** Names whose article stands inside them. */
const inSentence: Record<string, string> = {
  'Hampshire and Isle of Wight': 'Hampshire and the Isle of Wight',
  'Yorkshire and The Humber': 'Yorkshire and the Humber',
};

/** Councils that took the name of a new city in 2022, which the register still lists by their old one. */
const renamedCouncils: Record<string, string> = {
  'Colchester Borough Council': 'Colchester City Council',
  'Milton Keynes Council': 'Milton Keynes City Council',
  'Southend-on-Sea Borough Council': 'Southend-on-Sea City Council',
};

/** The name as in running text: `Isle of Wight` → `the Isle of Wight`. */
export function nameInSentence(name: string): string {
  return inSentence[name] ?? (withArticle.has(name) ? `the ${name}` : name);
}

/** The short name of an authority from its listed one: `Bristol, City of` → `Bristol`, `St. Helens` → `St Helens`. */
export function authorityName(listed: string): string {
  return listed.replace(/, (City|County) of$/, '').replace(/^St\. /, 'St ');
}

/** The name of a system from that of its board: `NHS Kent and Medway Integrated Care Board` → `Kent and Medway`. */
export function systemName(board: string): string {
  return board.replace(/^NHS /, '').replace(/ Integrated Care Board$/, '');
}

/** The council's own name today. */
export function councilName(listed: string): string {
  const tidy = listed.replace(/\s+/g, ' ').trim();
  return renamedCouncils[tidy] ?? tidy;
}

/** Last part of an address: lower case, words joined by hyphens: `King's Lynn and West Norfolk` → `kings-lynn-and-west-norfolk`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/['’.,]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** `a`, `a and b`, `a, b and c`; a comma before the last `and` where a name holds one itself. */
export function listInWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  const last = names.some((name) => name.includes(' and ')) ? ', and ' : ' and ';
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}
