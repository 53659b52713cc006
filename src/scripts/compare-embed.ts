import { escapeText } from '../words/escape-text.ts';
import { tag } from '../charts/to-html.ts';
import { namesInOne } from '../compare/compare-words.ts';
import { readView } from '../compare/view-address.ts';
import { healthyLifeExpectancy } from '../indicators/life-indicators.ts';
import { parsePeriod } from '../indicators/period.ts';
import { whyNotFetched } from '../search/why-not-fetched.ts';
import { embeddedHtml } from '../views/compare/comparison-html.ts';
import { htmlUnder } from '../views/under-sub-path.ts';
import { compareAsked, fetchAsked } from './compare-load.ts';
import { failureOf } from './failure.ts';
import { keepRoles } from './keep-roles.ts';
import { postHeight } from './post-height.ts';
import { sitePath } from './site-path.ts';

const result = document.querySelector<HTMLElement>('[data-compare="result"]')!;
const whole = document.querySelector<HTMLAnchorElement>('[data-compare="whole"]')!;

/** Shows the indicator in focus of the view that the address of the frame asks for, and leads to the whole. */
async function show(): Promise<void> {
  const asks = readView(new URLSearchParams(location.search));
  const view = { ...asks, indicator: asks.indicator ?? healthyLifeExpectancy };
  whole.href = sitePath(`/compare/${location.search}`);
  const asked = await fetchAsked(view, result.dataset['country'] ?? '', view.indicator);
  if (asked.sorted.length === 0) {
    result.textContent = asked.sentences.join(' ');
    return;
  }
  const { shown, compared } = await compareAsked(asked, view, []);
  const notes = asked.sentences.map((each) => tag('p', { class: 'note' }, escapeText(each)));
  result.innerHTML = htmlUnder(notes.join('') + embeddedHtml(compared, shown), sitePath(''));
  keepRoles(result);
  for (const link of result.querySelectorAll('a')) link.target = '_blank';
  const [first] = compared.inFocus;
  const what = first ? `${first.label}, ${parsePeriod(first.period).label}: ` : '';
  whole.textContent = `${what}${namesInOne(shown.areas)} side by side (${whole.textContent})`;
}

show()
  .catch((fault: unknown) => {
    result.textContent = `The figures did not arrive. ${whyNotFetched[failureOf(fault)]}`;
  })
  .then(postHeight);
