import { availableParallelism } from 'node:os';
import { siteData } from '../src/site-data.ts';
import { printedFolder } from '../src/tables/printed-profiles.ts';
import { siteIsCurrent } from './build/inputs.ts';
import { siteAtHand } from './build/last-site.ts';
import { subPathIn } from './build/sub-path.ts';
import { serveFolder } from './hosting/static-server.ts';
import { chosenProfiles, type Printable } from './print/chosen-profiles.ts';
import { printProfiles } from './print/print-profiles.ts';
import { StepFailure } from './steps/run-steps.ts';
import { withSettings } from './steps/with-settings.ts';
import { wordsAfter } from './steps/words-after.ts';

/**
 * Prints profiles of the built site as tagged PDFs: all, or those of the codes given. The next build of the
 * same release carries them, and their pages lead to them. `npm run pdf -- E06000009`
 */
const { positionals: codes } = wordsAfter({ usage: 'npm run pdf -- [CODE ...]', words: Infinity });
const folders = await siteAtHand();

/** Printing goes by the pages that are built. */
function requireSite(): void {
  if (siteIsCurrent(folders)) return;
  throw new StepFailure(
    `${folders.out} holds no site made from the tables as they are`,
    `Make it with: ${withSettings('npm run build')}`,
  );
}

async function printAll(): Promise<void> {
  requireSite();
  const { areas, settings } = siteData();
  const all = areas.withPage.map(({ code, path }): Printable => ({ code, path: path! }));
  const profiles = chosenProfiles(all, codes);
  const folder = printedFolder(folders.data, settings.release.id);
  const server = await serveFolder(folders.out, { port: 0, subPath: subPathIn(folders) });
  const tell = (done: number): void => {
    if (done % 20 === 0 || done === profiles.length)
      console.log(`  ${done} of ${profiles.length} printed`);
  };
  try {
    const atOnce = Math.min(4, availableParallelism(), profiles.length);
    await printProfiles(profiles, { site: server.address, folder, atOnce }, tell);
  } finally {
    await server.close();
  }
  console.log(
    `They are in ${folder}. Pages lead to them from the next build on: ${withSettings('npm run build')}`,
  );
}

try {
  await printAll();
} catch (error) {
  if (!(error instanceof StepFailure)) throw error;
  console.error(`Nothing was printed: ${error.message}.\n${error.output}`);
  process.exitCode = 1;
}
