import type { SiteFile } from './site-file.ts';

interface Redirect {
  from: string;
  to: string;
}

/** Redirects as hosts read them: Netlify, Cloudflare Pages and others, and nginx (see hosting/nginx.conf). `subPath`: the folder of its host that the site lies in. */
export function redirectFiles(inSite: readonly Redirect[], subPath = ''): SiteFile[] {
  if (inSite.length === 0) return [];
  const redirects = inSite.map(({ from, to }) => ({ from: subPath + from, to: subPath + to }));
  const lines = (write: (redirect: Redirect) => string) =>
    redirects.map((redirect) => `${write(redirect)}\n`).join('');
  return [
    { address: '/_redirects', content: lines(({ from, to }) => `${from} ${to} 301`) },
    { address: '/_redirects.nginx', content: lines(({ from, to }) => `"${from}" "${to}";`) },
  ];
}
