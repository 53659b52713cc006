import type { AverageErrors } from '../../gaps/average-against-official.ts';
import { sizeText } from '../../gaps/sentences/words.ts';
import { formatNumber } from '../../indicators/number-format.ts';

/** Decimals of an error in years: the figures have one, and errors are mostly smaller. */
const decimals = 2;

/** An error in words: `0.12 years too high`; one that prints as nought has no direction. */
function errorText(error: number): string {
  const size = sizeText(error, decimals);
  if (size.startsWith('less than')) return size;
  return `${size} too ${error > 0 ? 'high' : 'low'}`;
}

/** How far the average of local authorities was from official figures, in words. */
export function averageCheckSentence(errors: AverageErrors): string {
  const { count, meanError, meanAbsoluteError, worstError } = errors;
  const checks = count === 1 ? '1 check' : `${formatNumber(count, 0)} checks`;
  return `In ${checks}, the size of the error was ${sizeText(meanAbsoluteError, decimals)} on average. With those too high set against those too low, the mean error was ${errorText(meanError)}. The largest error was ${errorText(worstError)}.`;
}
