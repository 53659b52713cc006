import { parseHTML } from './parse-page.ts';
import { describe, expect, it } from 'vitest';
import { elementsOf } from './elements-of.ts';
import { findSentences } from './find-sentences.ts';
import { sentencesSound } from './sentences-sound.ts';
import { goodPage, siteOf } from './stub-site.ts';

/** Every profile has one, if an empty one. */
const scorecard = '<section id="scorecard"></section>';
const headline = '<p class="headline">Men in Northmoor can expect to live 74.4 years.</p>';
const page = '/local-authorities/northmoor/';
const faultsOf = (body: string) =>
  sentencesSound
    .problemsOf(siteOf({ [page]: goodPage(page, { body: `${headline}${body}${scorecard}` }) }))
    .map(({ what }) => what);

const row = (comparison: string, note: string, range = 'no range held') =>
  `<div class="srow"><p class="ind"><a href="/">Adults who smoke</a></p><p class="of">2024; ${range}</p>
   <p class="cmp"><b>${comparison}</b><small>${note}</small></p><p class="trd">getting worse</p></div>`;

describe('the sentences of a profile', () => {
  it('are sound when they are whole, white space in the source aside', () => {
    expect(faultsOf('<div class="say"><p>It is\n   wide.  <a href="/">Why?</a></p></div>')).toEqual(
      [],
    );
  });

  it('are told with their text and element where a name or a full stop is missing', () => {
    expect(faultsOf('<p class="note">Longer than men in .</p>')).toEqual([
      'a space before punctuation: “Longer than men in .” (p.note)',
      'a missing name: “Longer than men in .” (p.note)',
    ]);
    expect(faultsOf('<p class="blank">No figure</p>')).toEqual([
      'no full stop: “No figure” (p.blank)',
    ]);
  });

  it('are apart, where two documents are named one after the other', () => {
    const documents = (between: string) =>
      `<div class="plan"><p class="small"><a href="/">Better lives</a> (undated).${between}<a href="/">A plan</a> (2023).</p></div>`;
    expect(faultsOf(documents(' '))).toEqual([]);
    expect(faultsOf(documents(''))).toEqual([
      'no space after punctuation: “Better lives (undated).A plan (2023).” (p.small)',
    ]);
  });

  it('are read on paper too', () => {
    const printed = '<div class="on-paper"><p>Printed from <code>/a/</code> . Some more.</p></div>';
    expect(faultsOf(printed)).toEqual([
      'a space before punctuation: “Printed from /a/ . Some more.” (div.on-paper p)',
    ]);
  });

  it('are read in text alternatives and captions too', () => {
    expect(
      faultsOf('<svg aria-label="1 neighbourhoods"></svg><table><caption>1.2345</caption></table>'),
    ).toEqual([
      'a number with more than two decimals: “1.2345” (caption)',
      'one counted as many: “1 neighbourhoods” (svg[aria-label])',
    ]);
  });

  it('judge only on a test that is named', () => {
    expect(faultsOf('<div class="say"><p>It is worse than Arcadia.</p></div>')).toHaveLength(1);
    expect(
      faultsOf('<div class="say"><p>OHID’s test finds it worse than Arcadia.</p></div>'),
    ).toEqual([]);
  });

  it('say better or worse in the scorecard only beside a test, and of a trend only beside ranges', () => {
    const withRange = 'between 17.1 and 21.8';
    expect(faultsOf(row('Worse than Arcadia', 'Arcadia 10.4%; our test', withRange))).toEqual([]);
    expect(faultsOf(row('Worse than Arcadia', 'Arcadia 10.4%; OHID’s test', withRange))).toEqual(
      [],
    );
    const twice = 'Arcadia 10.4%; our test; already counted: see Adults who smoke daily';
    expect(faultsOf(row('Worse than Arcadia', twice, withRange))).toEqual([]);
    expect(faultsOf(row('Worse than Arcadia', 'Arcadia 10.4%; not tested'))).toEqual([
      '“Worse” without a test behind it: “Worse than Arcadia” (p.cmp b)',
      '“worse” without a test behind it: “getting worse” (p.trd)',
    ]);
  });

  it('are looked for only on profiles, since people wrote what other pages say', () => {
    const { document } = parseHTML('<main><p class="note">no full stop</p></main>');
    expect(findSentences(elementsOf(document))).toEqual([]);
  });
});
