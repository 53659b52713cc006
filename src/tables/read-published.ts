import { core20PlusGroups } from './core20plus-groups.ts';
import { documents } from './documents.ts';
import { nationalFindings } from './national-findings.ts';
import { nationalSources } from './national-sources.ts';
import { nationalStudies } from './national-studies.ts';
import { plans } from './plans.ts';
import { priorities } from './priorities.ts';
import { priorityLists } from './priority-lists.ts';
import { priorityThemes } from './priority-themes.ts';
import { readingNotes } from './reading-notes.ts';
import { sharedPlans } from './shared-plans.ts';
import { subjects } from './subjects.ts';
import { readings } from './readings.ts';
import { targetTracking } from './target-tracking.ts';
import { targets } from './targets.ts';
import { themeWords } from './theme-words.ts';
import { themes } from './themes.ts';
import type { PublishedTables } from './published-rows.ts';
import { readTable, type Table } from './read-table.ts';

/** The tables on what systems and councils have published, as read. */
export type PublishedAsRead = {
  [Name in keyof PublishedTables]: Table<PublishedTables[Name][number]>;
};

/** Reads the tables on what systems and councils have published from a data folder. */
export const readPublished = (folder: string): PublishedAsRead => ({
  documents: readTable(documents, folder),
  plans: readTable(plans, folder),
  priorities: readTable(priorities, folder),
  priorityThemes: readTable(priorityThemes, folder),
  priorityLists: readTable(priorityLists, folder),
  sharedPlans: readTable(sharedPlans, folder),
  targets: readTable(targets, folder),
  targetTracking: readTable(targetTracking, folder),
  core20PlusGroups: readTable(core20PlusGroups, folder),
  subjects: readTable(subjects, folder),
  readings: readTable(readings, folder),
  readingNotes: readTable(readingNotes, folder),
  themes: readTable(themes, folder),
  themeWords: readTable(themeWords, folder),
  nationalStudies: readTable(nationalStudies, folder),
  nationalSources: readTable(nationalSources, folder),
  nationalFindings: readTable(nationalFindings, folder),
});

/** The rows of those tables. */
export const publishedRows = (read: PublishedAsRead): PublishedTables => ({
  documents: read.documents.rows,
  plans: read.plans.rows,
  priorities: read.priorities.rows,
  priorityThemes: read.priorityThemes.rows,
  priorityLists: read.priorityLists.rows,
  sharedPlans: read.sharedPlans.rows,
  targets: read.targets.rows,
  targetTracking: read.targetTracking.rows,
  core20PlusGroups: read.core20PlusGroups.rows,
  subjects: read.subjects.rows,
  readings: read.readings.rows,
  readingNotes: read.readingNotes.rows,
  themes: read.themes.rows,
  themeWords: read.themeWords.rows,
  nationalStudies: read.nationalStudies.rows,
  nationalSources: read.nationalSources.rows,
  nationalFindings: read.nationalFindings.rows,
});
