import { basename, join } from 'node:path';
import type { ZodType } from 'zod';
import { frontMatter, hasFrontMatter } from './front-matter.ts';
import { listFolder } from './list-folder.ts';
import { mdxProblems, splitMdx, type MdxParts } from './mdx.ts';
import { mdxSizeProblems } from './mdx-size.ts';
import { mdxRuleProblems } from './mdx-rules.ts';
import { mdxWholeProblems } from './mdx-whole.ts';
import { didYouMean } from './nearest.ts';
import { describeProblems, type Problem } from './problem.ts';
import { isProseName } from './prose-folder.ts';
import { isMarked, readText } from './read-file.ts';
import { sameFrontMatter } from './same-front-matter.ts';
import { strayWords, wordsFolders } from './stray-files.ts';
import { readYaml } from './yaml.ts';

/** Shorter texts may well be the same: a line that only calls a part. */
const shortest = 100;

/** The words of a file below its first lines, spaces and line ends made alike. */
function wordsOf(content: string, file: string): string {
  const read = readText(join(content, file));
  return 'problem' in read ? '' : splitMdx(read.text).body.replaceAll(/\s+/g, ' ').trim();
}

/** Pages of one folder with the same words: one was saved over the other, or made from it and never written. */
function sameWordsProblems(content: string, files: readonly string[]): Problem[] {
  const alike = Map.groupBy(files, (file) => `${file.split('/')[0]} ${wordsOf(content, file)}`);
  return [...alike].flatMap(([words, [first, ...others]]) =>
    words.length < shortest
      ? []
      : others.map((file) => ({
          file: join(content, file),
          line: null,
          column: null,
          value: null,
          rule: 'The page has the words of another',
          fix: `They are those of ${first}. Write its own, or delete it.`,
        })),
  );
}

/** What writers leave where words are still to come. */
const placeholder =
  /\b(?:TODO|TBC|TBD|FIXME|XXX+|[Ll]orem ipsum)\b|\[(?:(?:your |the )?(?:name|date|link|title|place|email|organisation)|(?:insert|your) [^\]]*)\](?![([])/i;

/** Words that stand in the place of others still to come: nobody would want them read. Notes to oneself may hold them. */
function placeholderProblems(file: string, { frontMatter, body }: MdxParts): Problem[] {
  const text = `---\n${frontMatter ?? ''}\n---\n${body}`.replaceAll(
    /\{\/\*[\s\S]*?\*\/\}/g,
    (note) => note.replaceAll(/[^\n]/g, ' '),
  );
  return text.split('\n').flatMap((words, i): Problem[] => {
    const found = placeholder.exec(words)?.[0];
    if (found === undefined) return [];
    const rule = 'stands where words are still to come';
    const fix = 'Write them, or put it into a note: {/* … */}.';
    return [{ file, line: i + 1, column: null, value: found, rule, fix }];
  });
}

/** Tells headings with nothing under them: a page begun and not finished. */
function emptyHeadings(file: string, { body, linesBefore }: MdxParts): Problem[] {
  const lines = withoutFences(body.split('\n'));
  return lines.flatMap((line, i) => {
    const level = levelOf(line);
    if (level === 0) return [];
    const next = lines.slice(i + 1).find((other) => other.trim() !== '');
    const nextLevel = next === undefined ? 1 : levelOf(next);
    if (nextLevel === 0 || nextLevel > level) return [];
    const place = { file, line: linesBefore + i + 1, column: null };
    const fix = 'Write its part, or take the heading out.';
    return [{ ...place, value: line.trim(), rule: 'is a heading with nothing under it', fix }];
  });
}

/** 1 to 6 for a heading, 0 for any other line. */
const levelOf = (line: string): number => /^(#{1,6})\s/.exec(line)?.[1]!.length ?? 0;

/** A fence of code that is not closed takes the rest of the page with it. */
function openFences(file: string, { body, linesBefore }: MdxParts): Problem[] {
  const fences = body.split('\n').flatMap((line, i) => (/^\s*```/.test(line) ? [i] : []));
  if (fences.length % 2 === 0) return [];
  const line = linesBefore + fences.at(-1)! + 1;
  const rule = 'begins code that does not end';
  return [{ file, line, column: null, value: '```', rule, fix: 'Close it with ``` on a line.' }];
}

/** Lines inside a code fence cannot be headings; they become plain text. */
function withoutFences(lines: readonly string[]): string[] {
  let inside = false;
  return lines.map((line) => {
    const fence = /^\s*```/.test(line);
    if (fence) inside = !inside;
    return inside || fence ? 'code' : line;
  });
}

/**
 * Checks the words of an edition: each indicator has its page and each page its indicator, front
 * matter has the keys of its folder and no other, no heading is empty, names and components are
 * known, and every MDX file compiles. With null for the
 * ids (indicators.csv could not be read) only the files themselves are checked.
 */
export function checkProse(content: string, indicatorIds: ReadonlySet<string> | null): Problem[] {
  const files = mdxFiles(content);
  return [
    ...missingPages(content, files),
    ...(indicatorIds === null ? [] : unpairedPages(content, files, indicatorIds)),
    ...strayWords(content),
    ...sameWordsProblems(content, files),
    ...sameFrontMatter(content, files),
    ...files.flatMap((file) => fileProblems(content, file)),
  ];
}

/** Pages of words that every edition has: each stands in the foot of all others. */
const requiredPages = ['about', 'accessibility', 'data', 'privacy'] as const;

/** One of the pages of words that every edition has. */
export type RequiredPage = (typeof requiredPages)[number];

/** Those that are missing, and files beside them, of which no page would be made. */
function missingPages(content: string, files: readonly string[]): Problem[] {
  const missing = requiredPages.filter((slug) => !files.includes(`pages/${slug}.mdx`));
  const place = { line: null, column: null, value: null };
  return [
    ...missing.map((slug) => ({
      file: join(content, 'pages', `${slug}.mdx`),
      ...place,
      rule: 'The file is missing',
      fix: 'Every edition needs it: the foot of every page leads there. content/README.md says what it holds.',
    })),
    ...files.flatMap((file) => {
      const slug = /^pages\/(.*)\.mdx$/.exec(file)?.[1];
      if (slug === undefined || (requiredPages as readonly string[]).includes(slug)) return [];
      const rule = 'No page is made of the file';
      const fix = `Of this folder there are ${requiredPages.join(', ')}. Put it into methods/ or stories/, or delete it.`;
      return [{ file: join(content, file), ...place, rule, fix }];
    }),
  ];
}

/** Every MDX file of the folders, as a path below `content`, sorted. */
function mdxFiles(content: string): string[] {
  return wordsFolders.flatMap((folder) =>
    listFolder(join(content, folder))
      .filter(({ name, is }) => is !== 'folder' && name.endsWith('.mdx'))
      .map(({ name }) => `${folder}/${name}`),
  );
}

function unpairedPages(
  content: string,
  files: readonly string[],
  ids: ReadonlySet<string>,
): Problem[] {
  const pages = files.flatMap((file) => /^indicators\/(.*)\.mdx$/.exec(file)?.[1] ?? []);
  const have = new Set(pages);
  const problem = (id: string, rule: string, fix: string): Problem => {
    const file = join(content, 'indicators', `${id}.mdx`);
    return { file, line: null, column: null, value: null, rule, fix };
  };
  const missing = [...ids].filter((id) => !have.has(id));
  const orphans = pages.filter((id) => !ids.has(id));
  return [
    ...missing.map((id) => {
      const fix = 'Write what the indicator is, why it matters and what to be careful of.';
      return problem(id, 'The file is missing', fix);
    }),
    ...orphans.map((id) => {
      const hint = didYouMean(id, missing);
      const fix = `${hint === '' ? '' : `${hint} `}Rename it to the id of an indicator, or delete it.`;
      return problem(id, 'The page belongs to no indicator of indicators.csv', fix);
    }),
  ];
}

function fileProblems(content: string, path: string): Problem[] {
  const file = join(content, path);
  const read = readText(file);
  if ('problem' in read) return [read.problem];
  if (isMarked(file)) {
    const rule = 'The file begins with a byte order mark';
    const fix = 'Save it as UTF-8 without one: what makes pages would not find its first lines.';
    return [{ file, line: 1, column: null, value: null, rule, fix }];
  }
  return textProblems(file, path.split('/')[0]!, read.text);
}

/** Every problem that the text of one page of words has by itself; `folder` is its folder of content. */
export function textProblems(file: string, folder: string, text: string): Problem[] {
  const parts = splitMdx(text);
  const tooMuch = mdxSizeProblems(file, parts);
  if (tooMuch.length > 0) return tooMuch;
  const unread = mdxProblems(file, parts);
  return [
    ...frontMatterProblems(file, folder, parts),
    ...emptyHeadings(file, parts),
    ...openFences(file, parts),
    ...placeholderProblems(file, parts),
    ...(unread.length > 0 ? unread : bodyProblems(file, folder, parts)),
    ...nameProblems(file),
  ];
}

/** What a page that can be compiled may not hold; where nothing, what in it was begun and not finished. */
function bodyProblems(file: string, folder: string, parts: MdxParts): Problem[] {
  const forbidden = mdxRuleProblems(file, folder, parts);
  return forbidden.length > 0 ? forbidden : mdxWholeProblems(file, parts);
}

/** The build would leave out, without a word, a page whose name is not as `isProseName` wants it. */
function nameProblems(file: string): Problem[] {
  const place = { file, line: null, column: null, value: null };
  if (basename(file) === 'index.mdx') {
    const fix =
      'Give it the name that its page has in addresses: a list of the pages is made by itself.';
    return [{ ...place, rule: 'The file has the name of the list of its folder', fix }];
  }
  if (isProseName(basename(file))) return [];
  const fix = 'Rename it in small letters and digits with single hyphens: words-like-this.mdx.';
  return [{ ...place, rule: 'The name of the file is not as it must be', fix }];
}

/** What stands between the `---` lines of a page of words, read the one way; throws with every problem. */
export function readFrontMatter(file: string, folder: string): Record<string, unknown> {
  const read = readText(file);
  const { value, problems } =
    'problem' in read
      ? { value: null, problems: [read.problem] }
      : frontMatterOf(file, folder, splitMdx(read.text));
  if (value === null) throw new Error(describeProblems(problems).join('\n'));
  return value;
}

function frontMatterProblems(file: string, folder: string, parts: MdxParts): Problem[] {
  return hasFrontMatter(folder) ? frontMatterOf(file, folder, parts).problems : [];
}

function frontMatterOf(
  file: string,
  folder: string,
  parts: MdxParts,
): { value: Record<string, unknown> | null; problems: Problem[] } {
  if (!hasFrontMatter(folder)) return { value: {}, problems: [] };
  const schema: ZodType<Record<string, unknown>> = frontMatter[folder];
  const keys = Object.keys(frontMatter[folder].shape);
  if (parts.frontMatter !== null) return readYaml(file, parts.frontMatter, schema, keys, 1);
  const place = { file, line: 1, column: null, value: null };
  const fix = `Begin it with a line ---, then ${keys.join(', ')}, then a line ---.`;
  return { value: null, problems: [{ ...place, rule: 'The file has no front matter', fix }] };
}
