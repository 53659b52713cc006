import { parseArgs, type ParseArgsConfig } from 'node:util';

/** How a command is called. */
interface Called<Options> {
  /** `npm run freeze -- [--addresses]`; more ways to call it on lines of their own. */
  usage: string;
  options?: Options;
  /** How many words that are no options it takes at most; none where not told. */
  words?: number;
}

/** The settings that people make. */
const settingsOfPeople = [
  'SYSTEM_PROFILES_DATA',
  'SYSTEM_PROFILES_CONTENT',
  'SYSTEM_PROFILES_OUT',
] as const;

/** Those that commands make for each other. */
const settingsOfCommands = [
  'SYSTEM_PROFILES_LOCK',
  'SYSTEM_PROFILES_PARENT',
  'SYSTEM_PROFILES_TABLES',
  'SYSTEM_PROFILES_TEMPLATES',
] as const;

/** Options that name an edition to some commands; the others are told it by settings. */
const ofEditions = ['--data', '--content', '--out'];

/** Settings that are written like ours, and are none: one letter wrong would mean the edition that ships. */
export function unknownSettings(environment: Record<string, string | undefined>): string | null {
  const known: readonly string[] = [...settingsOfPeople, ...settingsOfCommands];
  const unknown = Object.keys(environment).filter(
    (name) => name.startsWith('SYSTEM_PROFILES_') && !known.includes(name),
  );
  return unknown.length === 0
    ? null
    : `No setting is called ${unknown.join(', ')}. There are: ${settingsOfPeople.join(', ')}.`;
}

const wordsIn = (args: readonly string[], option: string): boolean =>
  args.some((word) => word === option || word.startsWith(`${option}=`));

/** What to do where an edition was named by an option of another command. */
function byEdition(args: readonly string[], usage: string): string {
  const asked = ofEditions.filter((option) => wordsIn(args, option));
  const command = usage.split(' -- ')[0];
  return asked.length === 0
    ? ''
    : `\nSettings before the command say which edition it works on: ${asked.map((option) => `SYSTEM_PROFILES_${option.slice(2).toUpperCase()}=DIR`).join(' ')} ${command}`;
}

/** What Node says of a word it does not take, without its advice on how to write words that begin with a hyphen. */
const firstSentence = (error: unknown): string =>
  (error as Error).message.replace(/\. To specify a positional argument.*$/s, '');

/**
 * Reads the words after a command. Throws an Error, whose message says what was not understood and how the
 * command is called, where a word, an option or a setting is none it knows: nothing asked for is passed over.
 */
export function readWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  { usage, options, words = 0 }: Called<Options>,
  args: readonly string[],
  environment: Record<string, string | undefined> = {},
) {
  const setting = unknownSettings(environment);
  if (setting !== null) throw new Error(setting);
  const called = `Usage: ${usage.replaceAll('\n', '\n       ')}`;
  const config = { args: [...args], options: (options ?? {}) as Options, allowPositionals: true };
  const read = (() => {
    try {
      return parseArgs(config);
    } catch (error) {
      throw new Error(`${firstSentence(error)}${byEdition(args, usage)}\n${called}`);
    }
  })();
  const over = read.positionals.slice(words);
  if (over.length === 0) return read;
  throw new Error(`Not understood: ${over.map((word) => `“${word}”`).join(', ')}\n${called}`);
}

/** Ends the command with 1, saying what went wrong. */
export function failWith(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Ends the command with 2, saying why it was not begun. */
export function stopWith(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The words after the command at hand, read; ends it with 2 and a message where they are not understood. */
export function wordsAfter<Options extends NonNullable<ParseArgsConfig['options']>>(
  called: Called<Options>,
) {
  try {
    return readWords(called, process.argv.slice(2), process.env);
  } catch (error) {
    return stopWith((error as Error).message);
  }
}

/** A word as a whole number; ends the command with 2 where it is none. */
export function numberOf(word: string, usage: string): number {
  return /^\d{1,9}$/.test(word)
    ? Number(word)
    : stopWith(`Not a number: “${word}”\nUsage: ${usage}`);
}

/** The words after the command at hand as whole numbers, at most so many. */
export const numbersAfter = (usage: string, most: number): number[] =>
  wordsAfter({ usage, words: most }).positionals.map((word) => numberOf(word, usage));
