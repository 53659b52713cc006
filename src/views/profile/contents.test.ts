import { expect, it } from 'vitest';
import { contentsView } from './contents.ts';

const nothing = {
  gaps: [{}],
  gapsLead: null,
  scorecard: { verdicts: null },
  members: null,
  healthyMembers: null,
  neighbourhoods: null,
  priorities: null,
  progress: null,
  similar: null,
};
const view = (page: object, ofCountry?: object) =>
  contentsView({ ...nothing, ...page } as never, ofCountry as never);
const idsOf = (...its: Parameters<typeof view>) => view(...its).map(({ id }) => id);
const labelOf = (page: object) => view(page).find(({ id }) => id === 'gaps')?.label;
const factOf = (id: string, page: object) => view(page).find((link) => link.id === id)?.fact;

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

it('parts of the country alone stand after the gaps, those that the edition holds', () => {
  expect(idsOf({}, { tenths: {}, inside: null, inactivity: {} })).toEqual([
    'gaps',
    'tenths',
    'good-health-and-sickness',
    'scorecard',
    'take',
    'sources',
  ]);
});

it('a part is told of in a few words where these tell whether to go there', () => {
  expect(factOf('scorecard', { scorecard: { verdicts: '2 worse, 0 better' } })).toBe(
    '2 worse, 0 better',
  );
  expect(factOf('scorecard', {})).toBeNull();
  const gapsLead = { lines: [], inShort: 'Good health: no for women' };
  expect(labelOf({ gapsLead })).toBe('Getting better?');
  expect(factOf('gaps', { gapsLead })).toBe('Good health: no for women');
  expect(labelOf({})).toBe('Gaps');
  expect(labelOf({ gaps: [] })).toBeUndefined();
  const titled = view({ progress: { title: 'Progress', systems: [] } });
  expect(titled.find(({ id }) => id === 'progress')?.label).toBe('Progress');
  const systems = [{ groups: [{ targets: [{}] }, { targets: [] }] }];
  expect(factOf('progress', { progress: { systems } })).toBe('1 target');
  expect(factOf('progress', { progress: { systems: [] } })).toBeNull();
});
