import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, 'components');

/** Words of a short label, such as a link or a line over a folded table. */
const mostWords = 9;

/** The text that a template types itself, piece by piece, without what it takes from a view. */
function typedIn(source: string): string[] {
  const markup = source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    // A text that is put together in place is typed too: {`live in ${country}.`}
    .replaceAll(/\{`([^`]*)`\}/g, (_, text: string) => text.replaceAll(/\$\{[^}]*\}/g, '…'))
    .replaceAll(/\{[^{}<>]*\}/g, '…')
    .replaceAll('=>', '');
  return markup
    .split(/<[^<>]*>|[{}]/)
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => !/&&|\?\.|===|[=(]$|^[:)]|`/.test(text));
}

const sentencesIn = (source: string): string[] =>
  typedIn(source).filter(
    (text) => /\w{3,}.*[.!] \w/.test(text) || text.split(' ').length > mostWords,
  );

it('a component types no sentence: a view gives it, or words/', () => {
  const files = globSync('**/*.astro', { cwd: folder });
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    sentencesIn(readFileSync(join(folder, file), 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

it('such a sentence is found in whatever way it is typed', () => {
  expect(sentencesIn('---\nconst a = 1;\n---\n<p>{says}</p><p>Every area, A to Z</p>')).toEqual([]);
  expect(sentencesIn('<p>Some may be chance. Not all.</p>')).toHaveLength(1);
  expect(
    sentencesIn('<p>{`live in the most deprived tenth of neighbourhoods in ${country}.`}</p>'),
  ).toHaveLength(1);
});
