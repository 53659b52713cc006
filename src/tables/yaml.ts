import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { z, type ZodType } from 'zod';
import { ofLastTexts } from './last-texts.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { unreadable } from './unreadable.ts';

/** For a schema: tells letters that are not what they look like, or stand for something else. */
export function lettersAsTheyLook(value: string, context: z.RefinementCtx): void {
  const fault = unreadable(value);
  if (fault) context.addIssue({ code: 'custom', message: `${fault.rule}. ${fault.fix}` });
}

/** A line of words, of letters that are what they look like. */
export const words = z
  .string('is not text. Put it in quotation marks.')
  .regex(/^\S(?:.*\S)?$/, 'is blank or has spaces around it. Write it on one line.')
  .superRefine(lettersAsTheyLook);

/** Whole sentences, that pages print as they are. */
export const sentences = words.regex(
  /[.!?][”’")]*$/,
  'is no whole sentence. End it with a full stop.',
);

/** An issue as zod reports it, as far as it is used here. */
type Issue = NonNullable<ReturnType<ZodType['safeParse']>['error']>['issues'][number];

/** YAML as it is written, and where its lines begin. */
const parsed = ofLastTexts((text) => {
  const counter = new LineCounter();
  return { document: parseDocument(text, { lineCounter: counter, prettyErrors: false }), counter };
});

/**
 * Reads YAML against a closed schema: the value, or every problem with its line in the file.
 * `linesBefore` is how many lines of the file stand before the text. Messages of the schema are
 * written as "breaks this rule. Do that."
 */
export function readYaml<Value>(
  file: string,
  text: string,
  schema: ZodType<Value>,
  knownKeys: readonly string[],
  linesBefore = 0,
): { value: Value | null; problems: Problem[] } {
  const { document, counter } = parsed(text);
  const lineAt = (offset: number): number => linesBefore + counter.linePos(offset).line;
  const faults = [...document.errors, ...document.warnings, ...borrowings(document)];
  if (faults.length > 0) {
    const problems = faults.map(({ message, pos }) => {
      const place = { file, line: lineAt(pos[0]), column: null, value: null };
      return { ...place, rule: 'The YAML cannot be read', fix: `${message}.` };
    });
    return { value: null, problems };
  }
  const read = schema.safeParse(document.toJS() ?? {});
  if (read.success) return { value: read.data, problems: [] };
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));
  const problems = read.error.issues.flatMap((issue) =>
    problemsOf(issue, file, document, knownKeys, lineOf),
  );
  return { value: null, problems };
}

/** Names for a value (`&name`) and its repetitions (`*name`), by which a short text can stand for a very long one. */
function borrowings(document: Document): { message: string; pos: [number, number] }[] {
  const found: { message: string; pos: [number, number] }[] = [];
  const message = 'Write the value out: * and & have a meaning of their own at the start of one';
  const tell = (range?: readonly number[] | null): void => {
    found.push({ message, pos: [range?.[0] ?? 0, range?.[1] ?? 0] });
  };
  visit(document, {
    Alias: (_, node) => tell(node.range),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) tell(node.range);
    },
  });
  return found;
}

/** Where the last key of a path stands in the text, or the last before it that is there; 0 for none. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let within: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (!isMap(within)) break;
    const pair = within.items.find(({ key }) => isScalar(key) && key.value === step);
    if (!pair) break;
    offset = (isScalar(pair.key) && pair.key.range?.[0]) || 0;
    within = pair.value;
  }
  return offset;
}

function problemsOf(
  issue: Issue,
  file: string,
  document: Document,
  knownKeys: readonly string[],
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  const list = `The keys are: ${knownKeys.join(', ')}.`;
  const keys = issue.path.filter((step) => typeof step === 'string');
  const at = (
    path: readonly string[],
    value: string | null,
    rule: string,
    fix: string,
  ): Problem => {
    const column = path.length === 0 ? null : path.join('.');
    return { file, line: lineOf(path), column, value, rule, fix };
  };
  if (issue.code === 'unrecognized_keys') {
    const among = keys.length === 0 ? list : 'content/README.md says which there are.';
    return issue.keys.map((own) => {
      const hint = (keys.length === 0 && didYouMean(own, knownKeys)) || 'Take it out.';
      return at([...keys, own], null, 'the key is not known here', `${hint} ${among}`);
    });
  }
  if (issue.path.length === 0 && document.contents !== null && !isMap(document.contents)) {
    const fix = `Write each on a line, as “key: value”. ${list}`;
    return [at([], null, 'The file is no list of keys with their values', fix)];
  }
  const key = keys[0] ?? '';
  if (!document.has(key)) return [at([key], null, 'the key is missing', `Add it. ${list}`)];
  const [rule = '', fix = ''] = issue.message.split(/\. (.*)/);
  const found: unknown = document.getIn(keys);
  const value = isMap(found) ? null : String(found ?? '');
  return [at(keys, value, value === '' ? 'is blank' : rule, fix)];
}
