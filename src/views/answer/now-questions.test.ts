import { expect, it } from 'vitest';
import { ask } from '../../../scripts/fixtures/shipped-asking.ts';

const cardOf = async (question: string) => (await ask(question)).card;
const allOf = async (question: string): Promise<string> => {
  const { title = '', sentences = [], notes = [] } = (await cardOf(question)) ?? {};
  return [title, ...sentences, ...notes].join('\n');
};

it.each([
  ['does the south live longer', 'Life expectancy: the South'],
  ['do people in the north die younger', 'Life expectancy: the North'],
  ['do northerners die younger', 'Life expectancy: the North'],
  ['is obesity worse in the north west', 'Adults with obesity: the North West'],
  ['is smoking still higher in the north east', 'Adults who smoke: the North East'],
  ['do councils in the north have more obesity', 'Adults with obesity: the North'],
])(
  '“%s” holds those councils against England, and tells no move and no end: %s',
  async (question, title) => {
    expect((await cardOf(question))?.title).toBe(title);
    expect(await allOf(question)).toMatch(
      /Against England, by .+: \d+ better, \d+ similar, \d+ worse\./,
    );
  },
);

it.each([
  ['is obesity worse in hull', 'Adults with obesity: Kingston upon Hull'],
  ['do people in cornwall live longer', 'Life expectancy: Cornwall'],
  ['is smoking higher in kent', 'Adults who smoke: Kent'],
  ['do men die younger in hull', 'Life expectancy of women and men: Kingston upon Hull'],
])('“%s” is asked of the figure now, beside England’s: %s', async (question, title) => {
  expect((await cardOf(question))?.title).toBe(title);
  expect(await allOf(question)).toContain('(England ');
});

it.each([
  ['is smoking getting worse in hull', 'Adults who smoke over time: Kingston upon Hull'],
  ['has smoking fallen in hull', 'Adults who smoke over time: Kingston upon Hull'],
  ['is life expectancy going down', 'Life expectancy over time: England'],
  ['are people in cornwall living longer than they used to', 'Life expectancy over time: Cornwall'],
  ['do fewer people smoke in hull than before', 'Adults who smoke over time: Kingston upon Hull'],
  ['is smoking lower than it was 10 years ago in leeds', 'Adults who smoke over time: Leeds'],
  ['has life expectancy recovered since covid', 'Life expectancy over time: England'],
  ['where are people getting fatter fastest', 'Adults with obesity: where it rose'],
  ['are people living longer in hull', 'Life expectancy over time: Kingston upon Hull'],
  ['are women living longer', 'Life expectancy over time: England'],
  ['are men dying younger', 'Life expectancy over time: England'],
  ['are fewer people smoking in hull', 'Adults who smoke over time: Kingston upon Hull'],
  ['are people in the north dying younger', 'Life expectancy: where it fell'],
])('“%s” is asked of then and now: %s', async (question, title) => {
  expect((await cardOf(question))?.title).toBe(title);
});

it.each([
  'is the north south divide growing',
  'is the gap between london and the north east growing',
  'child obesity north south divide getting worse',
  'has obesity grown more in the north than the south',
  'is the divide between blackpool and the south east growing',
])(
  '“%s” is told how each side moved, and that the difference is not worked out',
  async (question) => {
    const said = await allOf(question);
    expect(said).toMatch(
      /rose (?:as printed|by a strict test) in (?:\d+|none) of .+, and fell in (?:\d+|none)\./,
    );
    expect(said).toContain(
      'Whether the difference between them grew or shrank is not worked out here.',
    );
  },
);

it.each([
  'is obesity worse in the north or the south',
  'does the south live longer than the north',
])('“%s” asks of now alone', async (question) => {
  expect(await allOf(question)).not.toMatch(/rose|grew/);
});

it.each(['is inequality growing in the north', 'has the life expectancy gap grown in the north'])(
  '“%s” is told of the councils there, and not of the country',
  async (question) => {
    const card = await cardOf(question);
    expect(card?.title).toBe('Gap in life expectancy inside the area: where it rose');
    expect(card?.sentences[0]).toContain('in the North');
  },
);

it('of gaps in a region it is said which years are told, where others were asked for', async () => {
  const note = 'which are not the years that were asked for';
  expect(await allOf('has the life expectancy gap grown in the north since 1990')).toContain(note);
  expect(await allOf('has the life expectancy gap grown in the north since 2017')).not.toContain(
    note,
  );
});

it.each([
  ['is it better to live in the south', 'What figures cannot say'],
  ['is depression more common in women in leeds', 'Patients with depression on record: Leeds'],
])('“%s” is answered: %s', async (question, title) => {
  expect((await cardOf(question))?.title).toBe(title);
});

it('areas of which more is said are compared as they are now, unless the text asks of a move', async () => {
  expect(await allOf('do more people smoke in kent or essex')).not.toContain('grew or shrank');
  expect(await allOf('are people getting fatter in hull or leeds')).toContain('grew or shrank');
});

it.each([
  [
    'boys and girls obesity difference',
    'Children aged 10 to 11 with obesity of girls and boys: England',
  ],
  ['are boys fatter than girls', 'Children aged 10 to 11 with obesity of girls and boys: England'],
  [
    'is obesity worse in girls or boys in leeds',
    'Children aged 10 to 11 with obesity of girls and boys: Leeds',
  ],
  [
    'has child obesity risen more in girls or boys',
    'Children aged 10 to 11 with obesity of girls and boys: England',
  ],
  ['are more women obese', 'Adults with obesity of women and men: England'],
  ['is it true that men die younger', 'Life expectancy of women and men: England'],
  ['do women live longer than men', 'Life expectancy of women and men: England'],
  ['is there a gender gap in life expectancy in leeds', 'Life expectancy of women and men: Leeds'],
])('“%s” sets one sex beside the other: %s', async (question, title) => {
  expect((await cardOf(question))?.title).toBe(title);
});

it('figures of children that are not told apart are said to be of girls and boys', async () => {
  expect(await allOf('boys and girls obesity difference')).toContain(
    'No figures of girls and boys apart are held',
  );
  expect(await allOf('boys obesity in leeds')).toContain('No figures of boys alone are held');
  expect(await allOf('who smokes more men or women')).toContain(
    'No figures of women and men apart are held',
  );
});

it('adults and children are told each where both are measured, and else that none of children are held', async () => {
  const both = await cardOf('obesity adults vs kids in hull');
  expect(both?.title).toBe(
    'Adults with obesity: Kingston upon Hull; Children aged 10 to 11 with obesity: Kingston upon Hull',
  );
  for (const question of ['smoking adults vs kids', 'do kids smoke']) {
    const card = await cardOf(question);
    expect(card).toMatchObject({ title: 'No figures of children', isNear: true });
    expect(card?.links[0]?.path).toBe('/indicators/smoking/');
  }
  expect((await cardOf('flurb smoking kids'))?.title).toBe('Not sure what is asked');
});

it('targets that speak of nothing that was asked for are said to be all', async () => {
  expect(await allOf('are the targets on obesity on track')).toContain(
    'None that can be followed speaks of “obesity”: what follows is of all of them.',
  );
  expect(await allOf('are targets on smoking being met')).not.toContain('speaks of');
});
