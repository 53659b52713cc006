/** Initials that are used and that the rule below does not give; an empty list where none are. */
const shortNamesOfSystems: Record<string, string[]> = {
  'Bath and North East Somerset, Swindon and Wiltshire': ['BSW'],
  'Birmingham and Solihull': ['BSol'],
  'Buckinghamshire, Oxfordshire and Berkshire West': ['BOB'],
  'Cambridgeshire and Peterborough': ['C&P'],
  'Cheshire and Merseyside': ['C&M'],
  'Coventry and Warwickshire': ['C&W'],
  'Greater Manchester': ['GM'],
  'Herefordshire and Worcestershire': ['H&W'],
  'Kent and Medway': ['K&M'],
  'Lancashire and South Cumbria': ['LSC', 'L&SC'],
  'Norfolk and Waveney': ['N&W'],
  'South Yorkshire': ['SY'],
  'West Yorkshire': ['WY'],
};

/** Names people use that no list holds. */
const shortNamesOfAuthorities: Record<string, string[]> = {
  'Bath and North East Somerset': ['BANES', 'Bath'],
  'Bournemouth, Christchurch and Poole': ['BCP'],
  'Kensington and Chelsea': ['RBKC'],
  'Kingston upon Hull': ['Hull'],
  'Windsor and Maidenhead': ['RBWM'],
};

/** Counties without a council of their own today, by the authorities that share their land. */
const formerCounties: Record<string, readonly string[]> = {
  Avon: ['Bath and North East Somerset', 'Bristol', 'North Somerset', 'South Gloucestershire'],
  Bedfordshire: ['Bedford', 'Central Bedfordshire'],
  Berkshire: [
    'Bracknell Forest',
    'Reading',
    'Slough',
    'West Berkshire',
    'Windsor and Maidenhead',
    'Wokingham',
  ],
  Cheshire: ['Cheshire East', 'Cheshire West and Chester'],
  Cleveland: ['Hartlepool', 'Middlesbrough', 'Redcar and Cleveland', 'Stockton-on-Tees'],
  Cumbria: ['Cumberland', 'Westmorland and Furness'],
  Humberside: [
    'East Riding of Yorkshire',
    'Kingston upon Hull',
    'North East Lincolnshire',
    'North Lincolnshire',
  ],
  Northamptonshire: ['North Northamptonshire', 'West Northamptonshire'],
};

/** How counties are written short, whether they have a council of their own or not. */
const shortCounties: Record<string, string> = {
  Bedfordshire: 'Beds',
  Berkshire: 'Berks',
  Buckinghamshire: 'Bucks',
  Cambridgeshire: 'Cambs',
  Gloucestershire: 'Glos',
  Hampshire: 'Hants',
  Hertfordshire: 'Herts',
  Lancashire: 'Lancs',
  Leicestershire: 'Leics',
  Lincolnshire: 'Lincs',
  Northamptonshire: 'Northants',
  Nottinghamshire: 'Notts',
  Oxfordshire: 'Oxon',
  Shropshire: 'Salop',
  Staffordshire: 'Staffs',
  Warwickshire: 'Warks',
  Wiltshire: 'Wilts',
  Worcestershire: 'Worcs',
};

const smallWords = new Set(['and', 'of', 'on', 'the', 'upon', 'with']);

/** Initials of a system's name, from three letters on: `Leicester, Leicestershire and Rutland` → `LLR`. */
export function shortNamesOfSystem(name: string): string[] {
  const known = shortNamesOfSystems[name];
  if (known) return known;
  const initials = name
    .split(/[\s,-]+/)
    .filter((word) => word !== 'and' && word !== 'the')
    .map((word) => word[0]?.toUpperCase())
    .join('');
  return initials.length >= 3 ? [initials] : [];
}

/** Short names in use and the former county of an authority; of a county its own short name. */
export function shortNamesOfAuthority(name: string): string[] {
  const counties = Object.keys(formerCounties).filter((county) =>
    formerCounties[county]?.includes(name),
  );
  const short = [name, ...counties].flatMap((county) => shortCounties[county] ?? []);
  return [...(shortNamesOfAuthorities[name] ?? []), ...counties, ...short];
}

const withCapitals = (words: string): string =>
  words
    .split(' ')
    .map((word) => (smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/**
 * A variant as a proper name, or null when it is only another spelling of a kind word.
 * Lists hold many in lower case (`brent london boro`); of those only `city of …` and the like are names.
 */
export function variantAsName(variant: string): string | null {
  if (/ (UA|London Boro)$/i.test(variant)) return null;
  if (variant !== variant.toLowerCase()) return variant;
  return /^(city|county|borough|royal borough) of /.test(variant) ? withCapitals(variant) : null;
}

const alike = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z0-9 ]/g, '');

/** The names without repeats and without any that reads like one of `already`; the first spelling wins. */
export function withoutRepeats(names: readonly string[], already: readonly string[]): string[] {
  const seen = new Set(already.map(alike));
  return names.filter((name) => {
    // “L&SC” reads like no other name, although letters alone would make it one.
    const form = /^[A-Z&]+$/i.test(name) && name.includes('&') ? name : alike(name);
    if (seen.has(form)) return false;
    seen.add(form);
    return true;
  });
}
