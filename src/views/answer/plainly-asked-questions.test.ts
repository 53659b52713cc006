import { expect, it } from 'vitest';
import { ask } from '../../../scripts/fixtures/shipped-asking.ts';

const cardOf = async (question: string) => (await ask(question)).card;
const allOf = async (question: string): Promise<string> => {
  const { title = '', sentences = [], notes = [] } = (await cardOf(question)) ?? {};
  return [title, ...sentences, ...notes].join('\n');
};

it.each([
  // What an asker says of himself is no part of what he asks.
  ['I am writing a bid about physical inactivity in Walsall', 'Adults who are inactive: Walsall'],
  ['im writing about obesity in walsall', 'Adults with obesity: Walsall'],
  ['statistics for hull charity bid on obesity', 'Adults with obesity: Kingston upon Hull'],
  // Words of one part of the country.
  ['owt on smoking in barnsley', 'Adults who smoke: Barnsley'],
  [
    'hows our bairns doing for obesity in sunderland',
    'Children aged 10 to 11 with obesity: Sunderland',
  ],
  ['obesity before covid in hull', 'Adults with obesity: Kingston upon Hull'],
  ['which borough is the unhappiest', 'How happy people felt yesterday: the lowest'],
  ['east riding smoking', 'Adults who smoke: East Riding of Yorkshire'],
  // Towns with a slip in them, that are no councils.
  ['smoking in scunthorp', 'Adults who smoke: North Lincolnshire'],
  ['life expectancy grimbsy', 'Life expectancy: North East Lincolnshire'],
  [
    'compare scunthorp and grimbsy',
    'Life expectancy: North Lincolnshire and North East Lincolnshire',
  ],
  ['is west yorkshire on target', 'Targets of West Yorkshire'],
  ['is blackpool on track for smoking', 'Targets of Blackpool'],
  ['which icb am i in', 'Where are you?'],
  ['whats the best council', 'What figures cannot say'],
  ['how is the trend worked out', 'How trends are tested'],
  ['how many children in bradford', 'Residents under 16: Bradford'],
  ['how many people commit suicide in leeds', 'Deaths by suicide: Leeds'],
  ['has lancashire kept its promises', 'Targets of Lancashire'],
  ['did leeds keep its promises', 'Targets of Leeds'],
  ['poor mental health', 'Patients with depression on record: local authorities'],
  ['poor teeth in manchester', 'Children aged 5 with tooth decay: Manchester'],
  ['which areas have lost years of life since 2019', 'Life expectancy: where it fell'],
  [
    'richest vs poorest areas life expectancy',
    'Gap in life expectancy inside the area: the widest of',
  ],
  ['who lives longer, greater manchester ics or west yorkshire ics', 'Life expectancy: Greater'],
])('“%s” is answered: %s', async (question, title) => {
  expect((await cardOf(question))?.title).toContain(title);
});

it.each([
  ['how many people died in blackpool', 'All deaths'],
  ['how many people were born in leeds', 'Births and pregnancy'],
  ['how many people have cancer in leeds', 'New cases of cancer'],
  ['how many people live in poverty in leeds', 'Pay and benefits'],
  ['cardiff smoking', 'Other countries'],
])('“%s” is not answered with what is counted of something else', async (question, title) => {
  const card = await cardOf(question);
  expect(card?.title).toBe(title);
  expect(card?.sentences.join()).toMatch(/^No figures on /);
});

it('those who moved somewhere are not taken for all who live there', async () => {
  expect(await allOf('how many people moved to leeds')).not.toMatch(/\d people/);
});

it.each([
  ['population of ashby de la zouch', 'Residents: North West Leicestershire'],
  ['population of borough green', 'Residents: Tonbridge and Malling'],
])('a name keeps its words, “%s”: %s', async (question, title) => {
  expect((await cardOf(question))?.title).toBe(title);
});

it('a mistyped town is told as it was read, and that its council area is meant', async () => {
  const said = await allOf('smoking in scunthorp');
  expect(said).toContain('“scunthorp” was read as “scunthorpe”.');
  expect(said).toContain('“scunthorpe” is in North Lincolnshire: this is about all of it.');
});

it.each(['smoking in newborns', 'smoking in pistons', 'obesity in an action plan of bradfort'])(
  'no town is read into “%s”',
  async (question) => {
    expect(await allOf(question)).not.toMatch(/was read as “(?:newburn|piston|acton)/);
  },
);

it('one sex alone is told of the average of a system’s councils, where one is asked for', async () => {
  const said = await allOf('life expectancy for women in lancashire and south cumbria ics');
  expect(said).toContain('Women: ');
  expect(said).not.toContain('Men: ');
});

it('what is told of a system that ended is not said to be of the one after it', async () => {
  const said = await allOf('smoking in surrey heartlands');
  expect(said).toContain('In Surrey Heartlands: ');
  expect(said).not.toContain('this is about all of it');
});

it.each([
  ['where do people live longer', 'Life expectancy: the highest'],
  ['which council is happier', 'How happy people felt yesterday: the highest'],
  ['where is smoking worse', 'Adults who smoke: the highest'],
  ['where are kids getting fatter', 'Children aged 10 to 11 with obesity: where it rose'],
  ['where has obesity got worse', 'Adults with obesity: where it rose'],
  ['where do people live longer than in england', 'Life expectancy: better than England'],
])('“%s” asks where it is so, or where it became so: %s', async (question, title) => {
  expect((await cardOf(question))?.title).toContain(title);
});

it('people in the most deprived places are counted as people, and not as places', async () => {
  const said = await allOf('how many people live in the most deprived neighbourhoods in liverpool');
  expect(said).toMatch(
    /of residents live in the most deprived fifth .*\. That is [\d,]+ of [\d,]+ people/,
  );
});

it('a country without a figure of its own is told from which council to which', async () => {
  const said = await allOf('child poverty in england');
  expect(said).toMatch(/^Children in poverty: England\nNo figure of .* is held for England\./);
  expect(said).toMatch(/authorities, \d{4}\/\d\d: from .+, [\d.]+%, to .+, [\d.]+%\./);
});

it('women and men are counted where their number is asked for', async () => {
  expect(await allOf('how many men live in leeds')).toMatch(/In Leeds, men: [\d,]+ people/);
  expect(await allOf('number of women in the north east')).toMatch(/women, \d{4}: from/);
});

it.each([
  ['where has smoking fallen since 2019', true],
  ['where has smoking fallen since 1990', true],
  ['smoking fell less than england in kent since 1990', true],
  ['which areas have got worse since 2005', true],
  ['which areas have got worse since 2018', false],
  ['where has smoking risen since covid', true],
  ['where has smoking fallen since 2011', false],
  ['where did life expectancy fall between 2018 and 2024', false],
  ['where has smoking fallen', false],
])('“%s”: whether its years are other than those told is said: %s', async (question, isSaid) => {
  expect(/not the years that were asked for/.test(await allOf(question))).toBe(isSaid);
});

it('where all moved the way that was asked against, that is said, and not that none did not', async () => {
  const said = await allOf('where has smoking not fallen in the north east');
  expect(said).toMatch(/the figure fell as printed in (\d+) of \1 .* in the North East\./);
  expect(said).not.toMatch(/did not fall as printed in|In 0 of these/);
});

it('what is said of other years names the periods as the sentence before it does, and promises no figures', async () => {
  const said = await allOf('where did life expectancy not fall since 2005');
  expect(said).toContain(
    'Areas are listed by their change between 2017 to 2019 and 2023 to 2025 alone, which are not the years that were asked for.',
  );
  expect(said).not.toMatch(/has its other years/);
});

it.each([
  'highest lost years of life',
  'which council has the most lost years of life',
  'which council has the most lost years of life since 2015',
  'which area has the lowest lost life expectancy',
])('“%s” is of a measure of its own, and no fall of life expectancy', async (question) => {
  expect((await cardOf(question))?.title ?? '').not.toContain('where it fell');
});

it.each([
  ['smoking in devon county vs devon ics', ['Devon (county)', 'Devon (ICS)']],
  ['smoking in dorset council vs dorset ics', ['Dorset (council)', 'Dorset (ICS)']],
])('“%s” names them as a comparison does: %j', async (question, names) => {
  const said = await allOf(question);
  for (const name of names) expect(said).toContain(name);
  expect(said).not.toMatch(/(?:Devon|Dorset) (?:county|ICS)/);
});
