/**
 * Marks in the line of contents the part of the page that is being read: the one that crosses a line a
 * third of the way down the window. Without script the line is plain links.
 */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [
    link.hash.slice(1),
    link,
  ]),
);

const watcher = new IntersectionObserver(
  (seen) => {
    for (const { target, isIntersecting } of seen) {
      const link = links.get(target.id);
      if (isIntersecting) link?.setAttribute('aria-current', 'location');
      else link?.removeAttribute('aria-current');
    }
  },
  { rootMargin: '-33% 0px -66% 0px' },
);
for (const id of links.keys()) {
  const part = document.getElementById(id);
  if (part) watcher.observe(part);
}

export {};
