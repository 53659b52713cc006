import { expect, it } from 'vitest';
import { contentsView } from './contents.ts';

const nothing = {
  members: null,
  healthyMembers: null,
  neighbourhoods: null,
  priorities: null,
  progress: null,
  similar: null,
};
type Page = Parameters<typeof contentsView>[0];
const idsOf = (page: object, more?: Parameters<typeof contentsView>[1]) =>
  contentsView({ ...nothing, ...page } as Page, more).map(({ id }) => id);

it('the line of contents names the parts that a page has, in their order', () => {
  expect(idsOf({})).toEqual(['gaps', 'scorecard', 'take', 'sources']);
  expect(idsOf({ members: { title: 'Its councils' }, similar: {}, priorities: {} })).toEqual([
    'authorities',
    'gaps',
    'scorecard',
    'priorities',
    'similar',
    'take',
    'sources',
  ]);
});

it('parts of the country alone stand after the gaps', () => {
  expect(idsOf({}, [{ id: 'tenths', label: 'By deprivation' }])).toEqual([
    'gaps',
    'tenths',
    'scorecard',
    'take',
    'sources',
  ]);
});
