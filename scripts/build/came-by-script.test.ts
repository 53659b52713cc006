import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { cameByScript } from './came-by-script.ts';

it('is half of what is written or less, runs as a script that is no module, and keeps what it reads and says', () => {
  const script = cameByScript();
  const written = ['came-by', 'in-turn']
    .map((name) => readFileSync(`src/scripts/${name}.ts`, 'utf8'))
    .join('');
  expect(script.length).toBeLessThan(written.length / 2);
  expect(() => new Script(script)).not.toThrow();
  for (const kept of [
    'data-came-by',
    'You came by postcode: it is in ',
    'replaceState',
    '.score-rows',
  ])
    expect(script).toContain(kept);
});
