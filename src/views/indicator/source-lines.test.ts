import { describe, expect, it } from 'vitest';
import { fictionalIndicator } from '../../profiles/fixtures/fictional.ts';
import { linkParts, sourceLines } from './source-lines.ts';

const indicator = fictionalIndicator([]);

describe('the sources of an indicator', () => {
  it('name publisher, title and release, with the licence and the credit to give', () => {
    const [line] = sourceLines(indicator);
    expect(line?.credit).toBe('Office of the Ledger (OL), Counts of Arcadia, 1 May 2026.');
    expect(line?.facts.map(({ label }) => label)).toEqual(['Licence', 'Credit to give']);
  });

  it('say what is known of ranges that the publisher has', () => {
    const said = (ranges: 'left-out' | 'not-published' | null) =>
      sourceLines({ ...indicator, source: { ...indicator.source, ranges } })[0]?.facts.flatMap(
        ({ label, parts }) => (label === 'Ranges' ? parts.map(({ text }) => text) : []),
      );
    expect(said('left-out')).toEqual([
      'Its publisher gives 95% ranges. The copy used here leaves them out.',
    ]);
    expect(said('not-published')).toEqual(['Its publisher gives no ranges.']);
    expect(said(null)).toEqual([]);
  });

  it('are two where systems have their own', () => {
    const other = { ...indicator.source, id: 'other' };
    const lines = sourceLines({ ...indicator, icsSource: other });
    expect(lines.map(({ of }) => of)).toEqual([
      'Councils and the country',
      'Integrated care systems (ICSs)',
    ]);
  });

  it('are three where counties have their own as well', () => {
    const [other, third] = ['other', 'third'].map((id) => ({ ...indicator.source, id }));
    const lines = sourceLines({ ...indicator, icsSource: other!, countySource: third! });
    expect(lines.map(({ of }) => of)).toEqual([
      'Councils and the country',
      'Counties',
      'Integrated care systems (ICSs)',
    ]);
  });

  it('turn an address in a note into a link and keep the words around it', () => {
    expect(linkParts('https://archive.example/a-b at 1f2e, May 2026')).toEqual([
      { text: 'archive.example/a-b', href: 'https://archive.example/a-b' },
      { text: ' at 1f2e, May 2026', href: null },
    ]);
  });
});
