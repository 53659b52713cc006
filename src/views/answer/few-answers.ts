/** Answers that few ask for, fetched together: each file more costs its name in the script that all fetch. */
export { betweenSexesAnswer } from './between-sexes-answer.ts';
export { sexesApartAnswer } from './sexes-apart-answer.ts';
export { similarAnswer } from './similar-answer.ts';
export { spreadAnswer } from './spread-answer.ts';
export { withinAnswer } from './within-answer.ts';
export { seldomAnswer } from './seldom-answers.ts';
