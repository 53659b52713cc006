import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataWith, folderWith, observationsOf } from './fixture.ts';
import { officialFile } from './official-file.ts';

const script = join(import.meta.dirname, '..', 'import.ts');
const node = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'node');

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(node, [script, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run import', () => {
  it('without a publisher lists them all and fails', () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('Which publisher?');
    for (const publisher of ['geography', 'boundaries', 'os-code-point-open', 'ohid-fingertips']) {
      expect(stderr).toContain(`  ${publisher}\n`);
    }
  });

  it('says what is wrong with a publisher, an option or a folder', () => {
    expect(run('horoscopes', '--from', '.').stderr).toContain(
      'No importer is called “horoscopes”.',
    );
    expect(run('mhclg-imd').stderr).toContain('Say where the downloads are: --from DIR.');
    expect(run('mhclg-imd', '--form', '.').stderr).toContain("Unknown option '--form'");
    expect(run('mhclg-imd', '--from', 'nowhere-at-all').status).toBe(1);
  });

  it('prints what changed and what was left out', () => {
    const from = folderWith({
      'h.csv':
        'els_code,areacd,period_start_year,value,lci_95,uci_95\nmedian-age,X01,2024,40,,\nmedian-age,E47000001,2024,41,,\n',
    });
    const words = ['ons-explore-local-statistics', '--from', from, '--data', dataWith()];
    expect(run(...words)).toEqual({
      status: 0,
      stderr: '',
      stdout: `Imported ons-explore-local-statistics.
Files:
  h.csv: read (history of the Explore Local Statistics app)
Tables:
  observations/median-age.csv: 1 row; 1 added, 0 changed, 0 gone
Rows left out:
  median-age: 1 — combined authorities
Written: 1 file. Next: npm run check:data
`,
    });
    expect(run(...words).stdout).toContain('median-age.csv: 1 row; no change');
  });

  it('says that nothing was imported, and why, where no file is the importer’s own', () => {
    const from = folderWith({ 'a.csv': 'AreaCode,Figure\nX01,1\n', 'notes.md': 'x' });
    const { status, stdout, stderr } = run('mhclg-imd', '--from', from, '--data', dataWith());
    expect(status).toBe(1);
    expect(stdout).toBe(
      'Files:\n' +
        '  a.csv: unknown (no layout known here; nearest: Fingertips API, which has “Indicator ID”)\n' +
        '  notes.md: not ours (no table of figures)\n',
    );
    expect(stderr).toContain('mhclg-imd: Nothing was imported: no file of the folder is one of');
    expect(stderr).toContain('Nothing was written: ');
  });

  it('all takes every publisher’s files in one go, or none of them', () => {
    const files = {
      'rate.csv': officialFile({}),
      'h.csv': 'els_code,areacd,period_start_year,value,lci_95,uci_95\nmedian-age,X01,2024,40,,\n',
      'lamp-posts.csv': 'Street,Lamp posts\nHigh Street,4\n',
    };
    const tables = { 'indicators.csv': 'id,official_id\nsuicide,41001\n' };
    const data = dataWith(tables);
    const { status, stdout } = run('all', '--from', folderWith(files), '--data', data);
    expect(status).toBe(0);
    expect(stdout).toContain('[1/9] geography: no file of its own here');
    expect(stdout).toMatch(/\[8\/9\] ohid-fingertips: settled, \d+\.\d s/);
    expect(stdout).toContain('lamp-posts.csv: unknown (no layout known here; none is near)');
    expect(stdout).toContain('Written: 2 files.');
    expect(observationsOf(data, 'suicide')).toHaveLength(1);

    const faulty = {
      ...files,
      'rate.csv': officialFile({ Value: 'x' }, { 'Time period': 'Dec-11' }),
    };
    const untouched = dataWith(tables);
    const refused = run('all', '--from', folderWith(faulty), '--data', untouched);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('rate.csv:2, column "Value": "x" is not a number');
    expect(refused.stderr).toContain(
      'rate.csv:3, column "Time period": "Dec-11" is a date made by',
    );
    expect(refused.stderr).toContain(`Nothing was written: ${untouched} is as it was.`);
    expect(readdirSync(untouched).toSorted()).toEqual(['areas.csv', 'indicators.csv']);

    const none = run('all', '--from', folderWith({ 'x.csv': 'a\n' }), '--data', untouched);
    expect(none.status).toBe(1);
    expect(none.stderr).toContain('No publisher has a file there.');
  });

  it('lets rows go only when told, and says how many', () => {
    const held =
      'area_code,period,sex,value,lower,upper,published_comparison,missing\nX02,2022-2024,persons,9,,,,\n';
    const data = dataWith({
      'indicators.csv': 'id,official_id\nsuicide,41001\n',
      'observations/suicide.csv': held,
    });
    const words = [
      'ohid-fingertips',
      '--from',
      folderWith({ 'a.csv': officialFile({}) }),
      '--data',
      data,
    ];
    expect(run(...words).stdout).toContain('suicide.csv: 2 rows; 1 added, 0 changed, 0 gone');
    expect(run(...words, '--replace').stdout).toContain(
      'suicide.csv: 1 row; 0 added, 0 changed, 1 gone\n' +
        '    let go with --replace: 1 row of 1 area\n' +
        '    figures by kind of area: district 2 → 1\n',
    );
    expect(observationsOf(data, 'suicide')).toHaveLength(1);
  });
});
