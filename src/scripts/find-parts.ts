import type { Choice } from '../search/suggest.ts';
import type { BoxAnswer } from './find-answer.ts';
import { sitePath } from './site-path.ts';

/** The parts of one find box on the page. */
export interface BoxParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  says: HTMLElement;
  list: HTMLElement;
  here: HTMLButtonElement;
}

/** The parts of a box; throws where the page has not got them. */
export function partsOf(form: HTMLFormElement): BoxParts {
  const part = <Kind extends HTMLElement>(selector: string): Kind => {
    const found = form.querySelector<Kind>(selector);
    if (!found) throw new Error(`The find box has no ${selector}.`);
    return found;
  };
  const list = part('.find-list');
  // Empty until it answers: a list to choose from only from now on.
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'What you may mean');
  return {
    form,
    input: part('input'),
    says: part('.find-says'),
    list,
    here: part('.find-here'),
  };
}

function option({ label, detail, path }: Choice, id: string): HTMLAnchorElement {
  const link = document.createElement('a');
  const name = document.createElement('b');
  const kind = document.createElement('span');
  link.href = sitePath(path);
  link.id = id;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  name.textContent = label;
  kind.textContent = detail;
  link.append(name, ' ', kind);
  return link;
}

/** Puts an answer on the page: its sentence in the live region, its links in the list. */
export function showAnswer({ says, list }: BoxParts, answer: BoxAnswer): void {
  const { sentence, choices, cameBy } = answer;
  // The same words again would not be said again, and need not be.
  if (says.textContent !== sentence) says.textContent = sentence;
  const links = choices.map((choice, place) => option(choice, `${list.id}-${place}`));
  // Not before it is followed: an address that is copied from the list says nothing of its reader.
  if (cameBy !== null)
    for (const link of links) link.addEventListener('click', () => (link.hash = cameBy));
  list.replaceChildren(...links);
  list.hidden = choices.length === 0;
}
