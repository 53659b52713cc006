import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { Profile } from '../../profiles/profile.ts';
import { contentsView } from './contents.ts';
import { gapsLead } from './gaps-lead.ts';
import { prioritiesView } from './priorities.ts';
import { scorecardView } from './scorecard.ts';
import { plainText } from '../../words/sentence.ts';
import { sourcesView } from './sources.ts';

const nothing = {
  gaps: [{}],
  gapsLead: null,
  publishers: [],
  scorecard: { title: 'Better or worse?', furthest: [] },
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

it('the part that compares is named as its heading is, after the country', () => {
  const titleOf = (code: string) => {
    const scorecard = scorecardView(profiles.get(code)!, country, indicators);
    return view({ scorecard }).find(({ id }) => id === 'scorecard')?.label;
  };
  expect(titleOf(codes.northmoor)).toBe('Better or worse than Arcadia?');
  expect(titleOf(codes.country)).toBe('Arcadia in figures');
});

it('a part that has no answer is a name, and the gaps are asked after only where they answer', () => {
  expect(view({}).map(({ answer }) => answer)).toEqual([null, null, null, null]);
  const gapsLead = {
    lines: [{ answer: 'Length of life: women and men 0.5 years less (not tested).', because: '' }],
  };
  expect(labelOf({ gapsLead })).toBe('Getting better?');
  expect(labelOf({})).toBe('Gaps');
  expect(labelOf({ gaps: [] })).toBeUndefined();
  const titled = view({ progress: { title: 'Progress' } });
  expect(titled.find(({ id }) => id === 'progress')?.label).toBe('Progress');
});

const { indicators, profiles, themes } = arcadiaProfiles;
const country = profiles.get(codes.country)!;

/** What a profile shows of the parts that answer. */
function pageOf(profile: Profile) {
  const setting = { country, indicators, themes, corrections: null };
  const scorecard = scorecardView(profile, country, indicators);
  const priorities = prioritiesView(profile, setting);
  const publishers = sourcesView(profile);
  const page = { gapsLead: gapsLead(profile), scorecard, priorities, publishers };
  const answers = view(page).flatMap(({ id, answer }) => (answer ? [[id, answer] as const] : []));
  return { ...page, answers: new Map(answers) };
}

it.each([...profiles.values()].map((profile) => [profile.name, profile] as const))(
  '%s: every answer is in the words of its part',
  (_, profile) => {
    const { answers, gapsLead: lead, scorecard, priorities, publishers } = pageOf(profile);
    const parts = {
      gaps: lead?.lines.map(({ answer }) => answer).join(' '),
      scorecard: scorecard.furthest[0] && plainText(scorecard.furthest[0].first),
      priorities: priorities?.inShort ?? undefined,
    };
    for (const [id, words] of Object.entries(parts)) expect(answers.get(id)).toBe(words);
    const named =
      answers
        .get('sources')
        ?.slice(0, -1)
        .split(/, | and /) ?? [];
    expect(named).toHaveLength(publishers.length);
    for (const [place, { says }] of publishers.entries()) expect(says).toContain(named[place]);
  },
);

it('what was promised begins with the first priority that its part shows, and counts them all', () => {
  for (const profile of profiles.values()) {
    const { answers, priorities } = pageOf(profile);
    const answer = answers.get('priorities');
    if (!priorities || !answer) continue;
    const blocks = [priorities.own ?? [], priorities.systems].flat().flatMap((each) => each.blocks);
    const lists = [
      ...(priorities.board?.lists ?? []),
      ...(priorities.board && priorities.own
        ? blocks.slice(priorities.own.blocks.length)
        : blocks
      ).flatMap((block) => block.lists),
    ];
    const shown = lists.flatMap((list) => list.priorities);
    const counted = [...answer.matchAll(/“|\b(\d+) (?:more|priorit)/g)];
    expect(counted.reduce((sum, [, count = 1]) => sum + Number(count), 0)).toBe(shown.length);
    expect(/“(.+?)”/.exec(answer)?.[1]).toBe(shown[0]?.label);
  }
});
