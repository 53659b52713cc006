/**
 * Asks for the figures of every area that the address names while the page is still being read: on a slow phone a
 * script that waits for its end costs a quarter of a second. It is no module and comes by itself, so that it waits for nothing.
 */
{
  const { files = '', country = '' } = document.currentScript!.dataset;

  const askFor = (code: string): void => {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = `${files}${code}.json`;
    document.head.append(link);
  };

  const codes = new Set(location.search.toUpperCase().match(/[A-Z]\d{8}/g));
  if (codes.size > 0) [...codes.add(country)].forEach(askFor);
}
