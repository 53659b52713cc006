import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judged } from './fixture.ts';
import type { Profile, PublicSite } from './public-site.ts';

describe('the fold of a group', () => {
  const behaviour = { heading: 'Behaviour: 1 more' };
  const worse = (profile: Profile) => {
    for (const { indicator_id: id, comparison } of profile.scorecard)
      if (id === 'smoking') comparison.result = 'worse';
  };

  it('is counted by the rows of its own group, not by those of any', () => {
    expect(judged('1 worse.', { ...behaviour, plant: worse }).problems).toEqual([]);
    expect(judged('1 better.', { ...behaviour, plant: worse }).problems[0]).toContain(
      'stand so: worse',
    );
    const elsewhere = { heading: 'Early years: 1 more', plant: worse };
    expect(judged('1 worse.', elsewhere).problems).toHaveLength(1);
  });

  it('counts what another row says too once, and tells it apart', () => {
    const twice = (profile: Profile, _: unknown, site: PublicSite) => {
      worse(profile);
      const [smoking] = profile.scorecard.filter(({ indicator_id: id }) => id === 'smoking');
      profile.scorecard.push({ ...smoking!, indicator_id: 'vaping' });
      profile.indicators.push({ ...profile.indicators[0]!, id: 'vaping', group: 'behaviour' });
      site.data = mkdtempSync(join(tmpdir(), 'said-by-'));
      const rows = 'id,said_by,standing\nsmoking,,\nvaping,smoking,\n';
      writeFileSync(join(site.data, 'indicators.csv'), rows);
    };
    const two = { heading: 'Behaviour: 2 more', plant: twice };
    expect(judged('1 worse, 1 already counted.', two).problems).toEqual([]);
    expect(judged('2 worse.', two).problems[0]).toContain('worse, already counted');
    const over = (said: string) =>
      judged(`By the publisher’s test or ours, ${said} better.`, { plant: twice }).problems;
    expect(over('1 is worse than Arcadia and 0')).toEqual([]);
    expect(over('1 is worse than Arcadia and 1')).toHaveLength(1);
    expect(over('2 are worse than Arcadia and 0')[0]).toContain('the file has 1 worse');
  });

  it('must count as many as its title says, and have one', () => {
    const two = { heading: 'Behaviour: 2 more', plant: worse };
    expect(judged('1 worse.', two).problems).toHaveLength(1);
    expect(judged('1 worse.', { plant: worse }).problems[0]).toContain('title of no group');
  });
});
