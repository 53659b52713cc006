/**
 * Fills the line on where a reader lives, who came by postcode or location. Which areas these are comes in
 * the fragment of the address (`#postcode=E07000128,E10000017,E54000048`), which no browser sends to a
 * host. It is taken out of the address at once and kept with this entry of the tab's history: the line is
 * still there after a reload and on the way back, but whoever is sent the address is told nothing untrue.
 * The postcode itself never comes here. Served as it stands, as one script that is not a module: it must
 * run while the page is being read.
 */
{
  const starts: Record<string, string> = {
    postcode: 'You came by postcode: it is in ',
    location: 'You came by location: you seem to be in ',
  };
  const form = /^(postcode|location)=((?:[A-Z]\d{8},?){1,4})$/;

  const cameBy = (): string | null => {
    const inAddress = location.hash.slice(1);
    if (form.test(inAddress)) {
      history.replaceState({ cameBy: inAddress }, '', location.pathname + location.search);
      return inAddress;
    }
    const kept: unknown = (history.state as { cameBy?: unknown } | null)?.cameBy;
    return typeof kept === 'string' ? kept : null;
  };

  /** The name of an area and what it is: a link, but for the area of this page itself. */
  const named = (link: HTMLAnchorElement, isHere: boolean, came: string): Node[] => {
    const shown: HTMLElement = isHere ? document.createElement('b') : link;
    shown.textContent = link.textContent.trim();
    // Not before it is followed: an address that is copied from the line says nothing of its reader.
    if (!isHere) link.addEventListener('click', () => (link.hash = came));
    return [shown, document.createTextNode(` (${link.dataset['word']})`)];
  };

  const fill = (slot: HTMLElement, came: string): void => {
    const [, way = '', codes = ''] = form.exec(came) ?? [];
    const links = slot.querySelector('template')?.content;
    const found = codes
      .split(',')
      .flatMap((code) => links?.querySelector<HTMLAnchorElement>(`[data-code="${code}"]`) ?? []);
    const here = slot.dataset['cameBy'] ?? '';
    if (!codes.split(',').includes(here)) return;
    const line = document.createElement('p');
    line.append(starts[way] ?? '');
    for (const [place, link] of found.entries()) {
      if (place > 0) line.append(place === found.length - 1 ? ' and ' : ', ');
      line.append(...named(link, link.dataset['code'] === here, came));
    }
    line.append('.');
    slot.append(line);
    slot.hidden = false;
  };

  const slot = document.querySelector<HTMLElement>('[data-came-by]');
  const came = cameBy();
  if (slot && came !== null) fill(slot, came);
}
