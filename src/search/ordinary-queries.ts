/** What people type, the page they mean, and within how many results from the top it must stand. */
export interface OrdinaryQuery {
  query: string;
  address: string;
  within: number;
}

const council = (slug: string): string => `/local-authorities/${slug}/`;
const system = (slug: string): string => `/ics/${slug}/`;
const indicator = (id: string): string => `/indicators/${id}/`;

const pair = (first: string, second: string): string => `/compare/?areas=${first},${second}`;

/** Each group with the words typed, the address meant, and the place it must reach. */
const groups: { within: number; asked: readonly (readonly [string, string])[] }[] = [
  {
    // The name of one area, whole: nothing may stand before it.
    within: 1,
    asked: [
      ['hull', council('kingston-upon-hull')],
      ['blackpool', council('blackpool')],
      ['Barnsley', council('barnsley')],
      ['leeds', council('leeds')],
      ['isle of wight', council('isle-of-wight')],
      ['st albans', council('st-albans')],
      ['St. Albans', council('st-albans')],
      ["king's lynn and west norfolk", council('kings-lynn-and-west-norfolk')],
      ['stoke on trent', council('stoke-on-trent')],
      ['greater manchester', system('greater-manchester')],
      ['lancashire & south cumbria', system('lancashire-and-south-cumbria')],
      ['banes', council('bath-and-north-east-somerset')],
      ['bcp', council('bournemouth-christchurch-and-poole')],
      ['rbkc', council('kensington-and-chelsea')],
      ['durham', council('county-durham')],
      ['wycombe', council('buckinghamshire')],
      ['south lakeland', council('westmorland-and-furness')],
      ['shepway', council('folkestone-and-hythe')],
      ['england', '/england/'],
    ],
  },
  {
    // Codes and the initials of systems.
    within: 1,
    asked: [
      ['E06000009', council('blackpool')],
      ['e08000016', council('barnsley')],
      ['E54000048', system('lancashire-and-south-cumbria')],
      ['QE1', system('lancashire-and-south-cumbria')],
      ['gm', system('greater-manchester')],
      ['bsw', system('bath-and-north-east-somerset-swindon-and-wiltshire')],
      ['llr', system('leicester-leicestershire-and-rutland')],
      ['bnssg', system('bristol-north-somerset-and-south-gloucestershire')],
      ['lsc', system('lancashire-and-south-cumbria')],
      ['nenc', system('north-east-and-north-cumbria')],
      ['hiow', system('hampshire-and-isle-of-wight')],
      ['bob', system('thames-valley')],
      ['blmk', system('central-east')],
      ['nwl', system('west-and-north-london')],
      ['sussex', system('surrey-and-sussex')],
    ],
  },
  {
    // Towns, former councils, halves of names and slips of the finger.
    within: 3,
    asked: [
      ['barrow', council('westmorland-and-furness')],
      ['barrow in furness', council('westmorland-and-furness')],
      ['herefordshire', council('herefordshire')],
      ['stoke', council('stoke-on-trent')],
      ["king's lynn", council('kings-lynn-and-west-norfolk')],
      ['kings lynn', council('kings-lynn-and-west-norfolk')],
      ['bucks', council('buckinghamshire')],
      ['newcastle', council('newcastle-upon-tyne')],
      ['blackburn', council('blackburn-with-darwen')],
      ['clacton', council('tendring')],
      ['skegness', council('east-lindsey')],
      ['whitby', council('north-yorkshire')],
      ['margate', council('thanet')],
      ['huddersfield', council('kirklees')],
      ['bootle', council('sefton')],
      ['washington', council('sunderland')],
      ['grimsby', council('north-east-lincolnshire')],
      ['aylesbury', council('buckinghamshire')],
      ['carlisle', council('cumberland')],
      ['manchester', council('manchester')],
      ['london', council('city-of-london')],
      ['birmigham', council('birmingham')],
      ['leicster', council('leicester')],
      ['wolverhamton', council('wolverhampton')],
      ['hull city council', council('kingston-upon-hull')],
      ['county durham council', council('county-durham')],
    ],
  },
  {
    // Subjects, in the words of those who look for them.
    within: 3,
    asked: [
      ['stroke deaths', indicator('preventable-cardiovascular-mortality')],
      ['heart disease', indicator('cardiovascular-mortality-under-75')],
      ['obesity', indicator('adult-obesity')],
      ['dentist', indicator('dental-decay-at-5')],
      ['tooth decay', indicator('dental-decay-at-5')],
      ['healthy life expectancy', indicator('healthy-life-expectancy')],
      ['child poverty', indicator('children-in-relative-poverty')],
      ['cigarettes', indicator('smoking')],
      ['school attendance', indicator('persistent-absence')],
      ['a&e waiting', indicator('accident-and-emergency-over-four-hours')],
      ['mental health', indicator('depression')],
      ['unemployment', indicator('employment')],
      ['deprivation', indicator('deprivation-score')],
      ['drug deaths', indicator('drug-misuse-deaths')],
    ],
  },
  {
    within: 1,
    asked: [
      ['smoking', indicator('smoking')],
      ['life expectancy', indicator('life-expectancy')],
      ['suicide', indicator('suicide')],
      ['diabetes', indicator('diabetes')],
    ],
  },
  {
    // Thought of before any was tried: at first the box found 41 of these and the pairs below, the search page 37 of 44.
    within: 3,
    asked: [
      ['bishops stortford', council('east-hertfordshire')],
      ['brighton', council('brighton-and-hove')],
      ['kettering', council('north-northamptonshire')],
      ['scarborough', council('north-yorkshire')],
      ['yeovil', council('somerset')],
      ['st helens', council('st-helens')],
      ['middlesborough', council('middlesbrough')],
      ['gloucster', council('gloucester')],
      ['sheffeild', council('sheffield')],
      ['readding', council('reading')],
      ['craven district council', council('north-yorkshire')],
      ['cumbria', council('cumberland')],
      ['northamptonshire county council', council('north-northamptonshire')],
      ['allerdale', council('cumberland')],
      ['corby borough council', council('north-northamptonshire')],
      ['mendip', council('somerset')],
      ['E10000017', council('lancashire')],
      ['E54000034', system('frimley')],
      ['E07000031', council('westmorland-and-furness')],
      ['SEL', system('south-east-london')],
      ['NCL', system('west-and-north-london')],
      ['cornwall icb', system('cornwall-and-the-isles-of-scilly')],
      ['west yorkshire', system('west-yorkshire')],
      ['merseyside', system('cheshire-and-merseyside')],
      ['HNY', system('humber-and-north-yorkshire')],
      ['nhs kent and medway', system('kent-and-medway')],
      ['alcohol', indicator('alcohol-specific-admissions')],
      ['drinking', indicator('alcohol-specific-admissions')],
      ['bed blocking', indicator('patients-no-longer-meeting-criteria-to-reside')],
      ['exercise', indicator('active-adults')],
      ['child obesity', indicator('child-obesity-year-6')],
      ['early deaths from cancer', indicator('cancer-mortality-under-75')],
      ['teeth', indicator('dental-decay-at-5')],
      ['happiness', indicator('happiness')],
      ['jobs', indicator('employment')],
      ['free school meals', indicator('persistent-absence-free-school-meals')],
      ['how long do people live', indicator('life-expectancy')],
      ['copd', indicator('respiratory-mortality-under-75')],
    ],
  },
  {
    // Found missing in trying the box as a resident would.
    within: 3,
    asked: [
      ['herts', council('hertfordshire')],
      ['hants county council', council('hampshire')],
      ['northants', council('west-northamptonshire')],
      ['smoking in hull', indicator('smoking')],
      ['life expectancy blackpool', council('blackpool')],
    ],
  },
  {
    // Where gaps are widest, by region.
    within: 1,
    asked: [
      ['widest gaps in the north west', '/gaps/#north-west'],
      ['biggest gap in london', '/gaps/#london'],
      ['largest gaps in yorkshire', '/gaps/#yorkshire-and-the-humber'],
      ['widest gaps', '/gaps/'],
      ['where are gaps closing', '/gaps/'],
      ['biggest gaps in england', '/gaps/'],
    ],
  },
  {
    // Two areas side by side.
    within: 1,
    asked: [
      ['leeds and bradford', pair('E08000035', 'E08000032')],
      ['compare hull with york', pair('E06000010', 'E06000014')],
      ['liverpool vs manchester', pair('E08000012', 'E08000003')],
      ['kent v essex', pair('E10000016', 'E10000012')],
      ['gm v cheshire & merseyside', pair('E54000057', 'E54000008')],
      ['blackpool wokingham', pair('E06000009', 'E06000041')],
    ],
  },
];

/** The ordinary questions the search of the shipped edition must answer. */
export const ordinaryQueries: OrdinaryQuery[] = groups.flatMap(({ within, asked }) =>
  asked.map(([query, address]) => ({ query, address, within })),
);
