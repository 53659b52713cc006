import { answerIsLight } from './answer-weight.ts';
import { budgets } from './budgets.ts';
import { dataFilesRead } from './data-files-read.ts';
import { described } from './described.ts';
import { drawnStyles } from './drawn-styles.ts';
import { embedsStandAlone } from './embeds-stand-alone.ts';
import { fileRules } from './file-rules.ts';
import { firstSight } from './first-sight.ts';
import { filesLeadSomewhere } from './files-lead-somewhere.ts';
import { linksResolve } from './links-resolve.ts';
import { loadsResolve } from './loads-resolve.ts';
import { noContradictions } from './no-contradictions.ts';
import { noDenials } from './no-denials.ts';
import { noInlineScript } from './no-inline-script.ts';
import { noLeakedValues } from './no-leaked-values.ts';
import { oneMainHeading } from './one-main-heading.ts';
import { picturesStandAlone } from './pictures-stand-alone.ts';
import type { SiteRule } from './problem.ts';
import { sameHost } from './same-host.ts';
import { searchComplete } from './search-complete.ts';
import { sentencesSound } from './sentences-sound.ts';
import { titlesUnique } from './titles-unique.ts';
import { validHtml } from './valid-html.ts';

/** Every rule of the built site, in the order they are told. */
export const siteRules: SiteRule[] = [
  ...fileRules,
  searchComplete,
  linksResolve,
  loadsResolve,
  filesLeadSomewhere,
  sameHost,
  noInlineScript,
  titlesUnique,
  oneMainHeading,
  described,
  noLeakedValues,
  sentencesSound,
  noDenials,
  noContradictions,
  dataFilesRead,
  picturesStandAlone,
  embedsStandAlone,
  validHtml,
  budgets,
  firstSight,
  drawnStyles,
  answerIsLight,
];
