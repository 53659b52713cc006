import type { SiteFile } from './site-file.ts';

interface Redirect {
  from: string;
  to: string;
}

/** Redirects as hosts read them: Netlify, Cloudflare Pages and others, and nginx (see hosting/nginx.conf). */
export function redirectFiles(redirects: readonly Redirect[]): SiteFile[] {
  if (redirects.length === 0) return [];
  const lines = (write: (redirect: Redirect) => string) =>
    redirects.map((redirect) => `${write(redirect)}\n`).join('');
  return [
    { address: '/_redirects', content: lines(({ from, to }) => `${from} ${to} 301`) },
    { address: '/_redirects.nginx', content: lines(({ from, to }) => `"${from}" "${to}";`) },
  ];
}
