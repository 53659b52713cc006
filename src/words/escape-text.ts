const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML, between tags or in a value. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign]!);
