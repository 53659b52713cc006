import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arcadia, copyArcadia, type ArcadiaCopy } from './fixtures/arcadia.ts';

const root = join(import.meta.dirname, '..');
const node = join(root, 'node_modules', '.bin', 'node');

function run(script: string, words: readonly string[], environment: Record<string, string> = {}) {
  const path = join(import.meta.dirname, script);
  const env = { ...process.env, ...environment };
  return spawnSync(node, [path, ...words], { encoding: 'utf8', cwd: root, env });
}

const folders = ({ data, content }: { data: string; content: string }) => [
  '--data',
  data,
  '--content',
  content,
];

const environmentOf = ({ data, content }: ArcadiaCopy) => ({
  SYSTEM_PROFILES_DATA: data,
  SYSTEM_PROFILES_CONTENT: content,
});

describe('npm run check:data', () => {
  it('counts tables and rows when all is well, and says what is next', () => {
    const { status, stdout, stderr } = run('check-data.ts', folders(arcadia));
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout:
        `No problems in 32 tables with 640 rows, 416 of them observations of 4 indicators: ${arcadia.data} and ${arcadia.content}.\n` +
        `Next: SYSTEM_PROFILES_DATA=${arcadia.data} SYSTEM_PROFILES_CONTENT=${arcadia.content} npm run build\n`,
      stderr: '',
    });
  });

  it('ends with 1, every problem and what to do', () => {
    const copy = copyArcadia();
    copy.change('data/places.csv', 'Moorhead,X06000001,town', 'Moorhead,X06000001,Town');
    copy.remove('content/indicators/smoking.mdx');
    const { status, stdout, stderr } = run('check-data.ts', folders(copy));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('places.csv:3, column "kind": "Town" is not in kebab-case.');
    expect(stderr).toMatch(
      /\n2 problems in 2 files\. Next: correct the first one above, then run SYSTEM_PROFILES_DATA=\S+ SYSTEM_PROFILES_CONTENT=\S+ npm run check:data again\.\n$/,
    );
  });

  it('gives problems as JSON, from the folders the environment names', () => {
    const copy = copyArcadia();
    copy.change('data/places.csv', 'Moorhead,X06000001,town', 'Moorhead,X06000001,Town');
    const { status, stdout } = run('check-data.ts', ['--json'], environmentOf(copy));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          file: copy.path('data/places.csv'),
          line: 3,
          column: 'kind',
          value: 'Town',
          rule: 'is not in kebab-case',
          fix: 'Write small letters and digits with single hyphens, such as healthy-life-expectancy.',
        },
      ],
      left_out: 0,
    });
  });

  it('names file and line of each claim that rests on nothing', () => {
    const copy = copyArcadia();
    copy.change('data/priorities.csv', ',system,,,,mvm-rumour', ',system,,,,');
    copy.change('data/themes.csv', 'smoke.,smoking,', 'smoke.,,');
    const text = 'Men live 12.7 years less.';
    const front = 'title: Far apart\nsummary: How far apart.\norder: 1\ndate: 2026-11-22';
    mkdirSync(copy.path('content/stories'), { recursive: true });
    copy.write('content/stories/far-apart.mdx', `---\n${front}\n---\n\n${text}\n`);
    const { status, stderr } = run('check-data.ts', folders(copy));
    expect(status).toBe(1);
    expect(stderr).toContain('data/priorities.csv:7, column "document_id": the cell is blank.');
    expect(stderr).toContain(
      'data/themes.csv:6, column "indicators": "smoking" is a theme without an indicator.',
    );
    expect(stderr).toContain('stories/far-apart.mdx:8: "12.7" is a figure typed by hand.');
    expect(stderr).toContain(' in 3 files.');
  });

  it('refuses an option it does not know', () => {
    const { status, stderr } = run('check-data.ts', ['--folder', 'x']);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run check:data');
  });
});

describe('npm run new:indicator', () => {
  it('makes three files whose every gap check:data then names', () => {
    const copy = copyArcadia();
    const made = run('new-indicator.ts', ['obesity'], environmentOf(copy));
    expect(made.status).toBe(0);
    const table = readFileSync(copy.path('data/indicators.csv'), 'utf8');
    const blanks = table.split('\n', 1)[0]!.replaceAll(/[^,]/g, '');
    expect(table).toContain(`\nobesity${blanks}\npopulation,`);
    const { stdout } = run('check-data.ts', ['--json'], environmentOf(copy));
    const { problems } = JSON.parse(stdout) as { problems: { file: string; column: string }[] };
    const gaps = problems.map(({ file, column }) => [
      file.replace(`${copy.path('.')}/`, ''),
      column,
    ]);
    const row =
      'name short_name group definition unit decimals polarity period_kind source_id trust trust_note children_add_up';
    expect(gaps).toEqual([
      ...row.split(' ').map((column) => ['data/indicators.csv', column]),
      ['data/observations/obesity.csv', null],
      ['content/indicators/obesity.mdx', 'summary'],
      ['content/indicators/obesity.mdx', null],
      ['content/indicators/obesity.mdx', null],
      ['content/indicators/obesity.mdx', null],
    ]);
  });

  it('refuses an id that is badly formed or taken', () => {
    const copy = copyArcadia();
    const bad = run('new-indicator.ts', ['Adult Obesity'], environmentOf(copy));
    expect([bad.status, bad.stderr]).toEqual([
      1,
      '"Adult Obesity" is not in kebab-case. Write small letters and digits with single hyphens, such as healthy-life-expectancy.\n',
    ]);
    const taken = run('new-indicator.ts', ['smoking'], environmentOf(copy));
    expect([taken.status, taken.stderr]).toEqual([
      1,
      '"smoking" is an indicator already. Choose another id, or edit its row in indicators.csv.\n',
    ]);
  });
});
