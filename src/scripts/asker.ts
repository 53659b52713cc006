import { readQuestion } from '../questions/read-question.ts';
import { lexiconOf, type Lexicon } from '../questions/lexicon.ts';
import type { Reading } from '../questions/question.ts';
import type { WordsFile } from '../questions/words-file.ts';
import type { AnswerFiles, Asking } from '../views/answer/asking.ts';
import { answerReading } from '../views/answer/answer-reading.ts';
import type { AnswerCard } from '../views/answer/card.ts';
import { findData } from './find-data.ts';
import { sitePath } from './site-path.ts';

const fetched = new Map<string, Promise<unknown>>();

/** A file of the site, fetched once; a failed fetch is tried again when next asked. */
function file<Content>(path: string): Promise<Content> {
  const known = fetched.get(path);
  if (known) return known as Promise<Content>;
  const asked = fetch(sitePath(path))
    .then((response) => {
      if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
      return response.json();
    })
    .catch((fault: unknown) => {
      fetched.delete(path);
      throw fault;
    });
  fetched.set(path, asked);
  return asked as Promise<Content>;
}

const files: AnswerFiles = {
  figures: (id) => file(`/answers/${id}.json`),
  changes: (id) => file(`/answers/changes/${id}.json`),
  areas: () => file('/answers/areas.json'),
  targets: () => file('/answers/targets.json'),
  plans: () => file('/answers/plans.json'),
  profile: (code) => file(`/data/areas/${code}.json`),
};

/** Reads and answers questions. */
export interface Asker {
  read: (typed: string) => Reading;
  answer: (reading: Reading) => Promise<AnswerCard | null>;
}

let asker: Promise<Asker> | undefined;

async function start(): Promise<Asker> {
  const [words, names] = await Promise.all([file<WordsFile>('/answers/words.json'), findData()]);
  const lexicon: Lexicon = lexiconOf(words, names.file);
  const asking: Asking = { words, areas: names.areas, files };
  return {
    read: (typed) => readQuestion(typed, lexicon, words),
    answer: (reading) => answerReading(reading, asking),
  };
}

/** What reads and answers questions, its words fetched when it is first used. */
export function loadAsker(): Promise<Asker> {
  asker ??= start().catch((fault: unknown) => {
    asker = undefined;
    throw fault;
  });
  return asker;
}
