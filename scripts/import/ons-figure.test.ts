import { describe, expect, it } from 'vitest';
import { linesOf, observationsOf, importFiles } from './fixture.ts';
import { importer } from './ons-explore-local-statistics.ts';

const header =
  'areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes\n';
const lead = 'X01,x,District,Employment rate,2018-01-01/P1Y';

const imported = (files: Record<string, string>, data?: string) =>
  importFiles(importer, files, data);

/** The lines of the table of a figure with a status and a note. */
async function markedBy(status: string, note: string): Promise<string[]> {
  const text = `${lead},76.0,P,%,,,${status},${note}\n`;
  const { data } = await imported({ 'a.csv': header + text });
  return linesOf(data, 'observations/employment.csv');
}

describe('status and note of a figure of Explore Local Statistics', () => {
  it.each([
    ['', 'Estimate and confidence interval unreliable since the group sample size is small (3-9)'],
    ['u', ''],
    ['[low]', ''],
  ])('marks a figure of a small sample, said by status “%s” or note “%s”', async (status, note) => {
    expect(await markedBy(status, note)).toEqual(['X01,2018,persons,76,,,,,small-sample']);
  });

  it.each([
    ['p', '', 'provisional'],
    ['e', '', 'estimated'],
    ['', 'This data has been aggregated and may show differences', 'added-up'],
    ['', 'Obsolete code since 2023 (replaced by E06000063 Cumberland). Provisional', 'provisional'],
    ['', 'Seen by owls', 'has-a-note'],
    ['q', '', 'has-a-note'],
  ])('carries what status “%s” and note “%s” say of a figure: %s', async (status, note, mark) => {
    expect(await markedBy(status, note)).toEqual([`X01,2018,persons,76,,,,,${mark}`]);
  });

  it.each(['', 'r', '[r]'])('marks nothing where status “%s” warns of nothing', async (status) => {
    const note = 'Obsolete code since 2023 (replaced by E06000063 Cumberland)';
    expect(await markedBy(status, note)).toEqual(['X01,2018,persons,76,,,,']);
  });

  it.each([
    ['[c]', '', 'suppressed'],
    ['[x]', '', 'not-published'],
    ['[low]', '', 'suppressed'],
    ['*', '', 'suppressed'],
    ['Suppressed', '', 'suppressed'],
    ['', 'Value suppressed for disclosure control', 'suppressed'],
    ['', 'Survey not carried out in this area', 'not-collected'],
  ])('gives a blank of status “%s” and note “%s” the reason %s', async (status, note, reason) => {
    const text = `${lead},,P,%,,,${status},${note}\n`;
    const { data } = await imported({ 'a.csv': header + text });
    expect(observationsOf(data, 'employment')).toEqual([`X01,2018,persons,,,,,${reason}`]);
  });

  it('leaves out a range without a figure, and says so', async () => {
    const text = `${lead},,P,%,74,78,[x],\n`;
    const { data, summary } = await imported({ 'a.csv': header + text });
    expect(observationsOf(data, 'employment')).toEqual(['X01,2018,persons,,,,,not-published']);
    expect(summary.notes).toContain('1 × a.csv: ranges without a figure, left out');
  });

  it('leaves a council without a figure that its note says is of two', async () => {
    const note = 'Figures for Hackney and City of London have been combined';
    const text = `${lead},76,P,%,,,,${note}\n`;
    const { data, summary } = await imported({ 'a.csv': header + text });
    expect(observationsOf(data, 'employment')).toEqual(['X01,2018,persons,,,,,not-published']);
    expect(summary.leftOut[0]!.reason).toContain(`“${note}”`);
  });
});
