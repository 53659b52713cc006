import type { Plugin } from 'vite';

/**
 * For Vite: its helper, which every page carries, without what no page here has use for: style sheets that come
 * with a script, and browsers that do not know `modulepreload`, which then ask for one script after another.
 */
export function shortPreload(): Plugin {
  let base = '/';
  return {
    name: 'short-preload',
    enforce: 'pre',
    configResolved: (config) => {
      base = config.base.replace(/\/*$/, '/');
    },
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => `const asked = new Set();
const preload = (load, needs = []) => {
  for (const need of needs) {
    if (asked.has(need)) continue;
    asked.add(need);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + need;
    document.head.append(link);
  }
  return load();
};
export { preload as __vitePreload };`,
    },
  };
}
