import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { sentenceProblems } from '../../words/lint.ts';
import { healthyMembersView } from './healthy-members.ts';

const { profile } = arcadiaProfiles;
const view = (code: string) => healthyMembersView(profile(code), profile(codes.country));

it('a system shows its counties and single tier councils with ranges, then the country', () => {
  const shown = view(codes.system);
  expect(shown?.caption).toBe(
    'Years in good health at birth, 2022 to 2024, with the likely range. Arcadian Office of Health',
  );
  expect(shown?.rows).toEqual([
    [
      { text: 'Isle of Southmere', href: '/local-authorities/isle-of-southmere/' },
      '66.9 (65.5 to 68.3)',
      '65.8 (64.4 to 67.2)',
    ],
    [
      { text: 'Northmoor', href: '/local-authorities/northmoor/' },
      '54.8 (53.4 to 56.2)',
      '52.9 (51.5 to 54.3)',
    ],
    [
      { text: 'Vale', href: '/local-authorities/vale/' },
      '62.7 (61.3 to 64.1)',
      '62.4 (61.0 to 63.8)',
    ],
    // By residents at the middle of the period, 2023, which weigh Vale most.
    [
      { text: 'Average of its councils, worked out here', note: 'An average has no range.' },
      '61.7',
      '60.8',
    ],
    [{ text: 'Arcadia', href: '/arcadia/' }, '61.9 (61.7 to 62.1)', '61.5 (61.3 to 61.7)'],
  ]);
});

it('says how many councils an average counts where parts of others lie inside too', () => {
  const whole = profile(codes.system);
  const averages = whole.averages.map((each) => ({
    ...each,
    periods: each.periods.map((period) => ({ ...period, counted: 5, members: 5 })),
  }));
  const shown = healthyMembersView({ ...whole, averages }, profile(codes.country));
  expect(shown?.rows.at(-2)).toEqual([
    {
      text: 'Average of 5 councils that lie wholly or partly inside, worked out here',
      note: 'An average has no range.',
    },
    '61.7',
    '60.8',
  ]);
});

it('says for which kinds of area good health is published, from what is held', () => {
  expect(view(codes.system)?.summary).toBe(
    'Published for counties and single tier councils, not for districts or systems.',
  );
  const found = profile(codes.system).healthyMembers!;
  const said = (publishedFor: typeof found.publishedFor) =>
    healthyMembersView(
      { ...profile(codes.system), healthyMembers: { ...found, publishedFor } },
      profile(codes.country),
    )!.summary;
  expect(said(['ics', 'county', 'single-tier'])).toBe(
    'Published for counties, single tier councils and systems, not for districts.',
  );
  expect(sentenceProblems(said(['ics', 'county', 'district', 'single-tier']))).toEqual([]);
});

it('an area without such members shows no table, not the country alone', () => {
  expect(view(codes.northmoor)).toBeNull();
});
