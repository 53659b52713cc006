import { describe, expect, it } from 'vitest';
import { embedsOf } from './take.ts';

const chart = {
  code: 'X06000001',
  id: 'lifeline',
  title: 'A “long” life: "Moor & Mere"',
  heightsWith: (isKept: boolean) => ({ wide: 700, narrow: isKept ? 900 : 850 }),
};
const release = { id: '2026-11', date: '2026-11-22', notes: 'The first.' };
const edition = { baseAddress: 'https://arcadia.example', release };

describe('the code that shows a chart on another site', () => {
  it('has a title, safe in HTML, for those who do not see it', () => {
    const [today] = embedsOf(chart, { ...edition, addresses: new Set() });
    expect(today?.html).toContain('title="A “long” life: &quot;Moor &amp; Mere&quot;"');
    expect(today?.html).toContain('src="https://arcadia.example/embed/X06000001/lifeline/"');
  });

  it('is of the chart as it is in the release too, where that kept it', () => {
    expect(embedsOf(chart, { ...edition, addresses: new Set() })).toHaveLength(1);
    const at = '/embed/2026-11/X06000001/lifeline/';
    const [, kept] = embedsOf(chart, { ...edition, addresses: new Set([at]) });
    expect(kept?.label).toBe('As it is in release 2026-11, for good:');
    expect(kept?.html).toContain(`src="https://arcadia.example${at}"`);
    expect(kept?.html).toContain('900px');
  });
});
