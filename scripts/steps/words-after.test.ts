import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';
import { readWords, unknownSettings } from './words-after.ts';

const freeze = {
  usage: 'npm run freeze -- [--addresses]',
  options: { addresses: { type: 'boolean', default: false } },
} as const;

describe('words after a command', () => {
  it('are read as it takes them', () => {
    expect(readWords(freeze, ['--addresses']).values.addresses).toBe(true);
    expect(readWords(freeze, []).values.addresses).toBe(false);
    expect(
      readWords({ usage: 'npm run pdf -- [CODE ...]', words: Infinity }, ['A', 'B']).positionals,
    ).toEqual(['A', 'B']);
  });

  it('that it does not know end it with how it is called', () => {
    expect(() => readWords(freeze, ['--adresses'])).toThrow(
      "Unknown option '--adresses'\nUsage: npm run freeze -- [--addresses]",
    );
    expect(() => readWords(freeze, ['everything', 'now'])).toThrow(
      'Not understood: “everything”, “now”\nUsage: npm run freeze -- [--addresses]',
    );
  });

  it('that name an edition are led to the settings that do', () => {
    expect(() => readWords(freeze, ['--data=my/data', '--content', 'my/content'])).toThrow(
      'Settings before the command say which edition it works on: SYSTEM_PROFILES_DATA=DIR SYSTEM_PROFILES_CONTENT=DIR npm run freeze\n',
    );
  });
});

describe('a setting', () => {
  it('one letter from ours is refused, for without it the edition that ships would be taken', () => {
    expect(unknownSettings({ SYSTEM_PROFILES_DATA: 'a', PATH: '/bin' })).toBeNull();
    expect(unknownSettings({ SYSTEM_PROFILES_DAT: 'a' })).toBe(
      'No setting is called SYSTEM_PROFILES_DAT. There are: SYSTEM_PROFILES_DATA, SYSTEM_PROFILES_CONTENT, SYSTEM_PROFILES_OUT.',
    );
  });
});

const root = join(import.meta.dirname, '..', '..');

describe('a command of an edition', () => {
  it.each(['build', 'start', 'freeze', 'new-edition'])(
    '%s begins nothing where it is told what it does not know',
    async (name) => {
      const { code, output } = await runCommand(
        process.execPath,
        [join(root, 'scripts', `${name}.ts`), '--nonsense'],
        { cwd: root },
      );
      expect(code).toBe(2);
      expect(output).toMatch(
        /^Unknown option '--nonsense'\nUsage: npm [^\n]+(\n {7}npx [^\n]+)?\n*$/,
      );
    },
  );

  it.each([
    ['builds-at-once', 'many'],
    ['kill-builds', '--builds=3'],
    ['kill-imports', 'ons-life-expectancy'],
    ['mutate', '1e4'],
    ['print-all', '--codes'],
    ['read-references', '--site'],
    ['read-downloads', 'dist', 'excel'],
    ['webkit', 'firefox'],
  ])('trials/%s begins nothing where it is told “%s”', async (name, ...words) => {
    const script = join(root, 'scripts', 'trials', `${name}.ts`);
    const { code, output } = await runCommand(process.execPath, [script, ...words], { cwd: root });
    expect(code).toBe(2);
    expect(output).toMatch(/Usage: |There are: /);
  });
});
