import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataWith, folderWith } from './fixture.ts';

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
Tables:
  observations/median-age.csv: 1 rows; 1 added, 0 changed, 0 gone
Rows left out:
  median-age: 1 — combined authorities
`,
    });
    expect(run(...words).stdout).toContain('median-age.csv: 1 rows; no change');
  });

  it('fails with the sentence of the importer', () => {
    const words = ['mhclg-imd', '--from', folderWith({}), '--data', dataWith()];
    expect(run(...words)).toMatchObject({
      status: 1,
      stderr: 'Nothing more was written. No file here is named ltla\\d\\d\\.csv$.\n',
    });
  });
});
