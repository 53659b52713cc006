import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { arcadia } from '../fixtures/arcadia.ts';
import { StepFailure } from '../steps/run-steps.ts';
import { listFiles } from '../site-checks/list-files.ts';
import { readLinks } from '../site-checks/read-links.ts';
import { requireComplete } from './require-complete.ts';

it('a new site with a link that leads nowhere, or without a page, does not take the place of the last', () => {
  const root = mkdtempSync(join(tmpdir(), 'next-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('content/stories/moor.mdx', '---\ntitle: Moor\n---\n\nSee [it](/ics/moorland/).\n');
  write('staging/stories/moor/index.html', '<p>See <a href="/ics/moorland/">it</a>.</p>');
  copyFileSync(join(arcadia.content, 'site.yaml'), join(root, 'content', 'site.yaml'));
  const folders = {
    staging: join(root, 'staging'),
    content: join(root, 'content'),
    data: arcadia.data,
  };
  const fault = (() => {
    try {
      const files = listFiles(folders.staging);
      return requireComplete(folders, readLinks(folders.staging, files), files);
    } catch (error) {
      return error;
    }
  })();
  rmSync(root, { recursive: true });
  expect(fault).toBeInstanceOf(StepFailure);
  const { output } = fault as StepFailure;
  expect(output).toContain('links-resolve: 1 problem on 1 page');
  expect(output).toContain('/stories/moor/: the link /ics/moorland/ leads nowhere');
  expect(output).toContain('It is typed in stories/moor.mdx, line 5.');
  expect(output).toContain('areas-complete');
});
