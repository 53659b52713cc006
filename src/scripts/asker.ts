import { readAsked } from '../questions/read-asked.ts';
import { lexiconOf, type Lexicon } from '../questions/lexicon.ts';
import type { Reading } from '../questions/question.ts';
import { receivedFigures } from '../questions/sent-figures.ts';
import { receivedWords, type SentWords } from '../questions/sent-words.ts';
import { withNames } from '../questions/words-file.ts';
import type { AnswerFiles, Asking } from '../views/answer/asking.ts';
import { answerReading } from '../views/answer/answer-reading.ts';
import type { AnswerCard } from '../views/answer/card.ts';
import { heldAt } from './fetch-once.ts';
import { findData } from './find-data.ts';
import { inSlices, pause } from './pause.ts';

const files: AnswerFiles = {
  figures: async (id) => receivedFigures(await heldAt(`/answers/${id}.json`)),
  changes: (id) => heldAt(`/answers/changes/${id}.json`),
  areas: () => heldAt('/answers/areas.json'),
  targets: () => heldAt('/answers/targets.json'),
  plans: () => heldAt('/answers/plans.json'),
  notHeld: () => heldAt('/answers/not-held.json'),
  methods: () => heldAt('/answers/methods.json'),
  years: (code) => heldAt(`/answers/years/${code}.json`),
  profile: (code) => heldAt(`/data/areas/${code}.json`),
};

/** Reads and answers questions. */
export interface Asker {
  read: (typed: string) => Promise<Reading>;
  answer: (reading: Reading) => Promise<AnswerCard | null>;
}

let asker: Promise<Asker> | undefined;

async function start(): Promise<Asker> {
  const [file, names] = await Promise.all([heldAt<SentWords>('/answers/words.json'), findData()]);
  const words = withNames(receivedWords(file), names.file);
  await pause();
  const lexicon: Lexicon = await inSlices(lexiconOf(words, names.file));
  await pause();
  const asking: Asking = { words, areas: names.areas, files };
  return {
    read: (typed) => readAsked(typed, lexicon, words),
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
