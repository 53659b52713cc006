/** What is wrong with how a story calls a component: the value, the rule it breaks, and what to do. */
export class StoryFault extends Error {
  readonly value: string | null;
  readonly rule: string;
  readonly fix: string;

  constructor(value: string | null, rule: string, fix: string) {
    super(`${value === null ? '' : `"${value}" `}${rule}. ${fix}`);
    this.value = value;
    this.rule = rule;
    this.fix = fix;
  }
}
