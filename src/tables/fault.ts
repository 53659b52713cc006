/** What is wrong with the text of one cell: the rule it breaks, and what to write. */
export class Fault {
  readonly rule: string;
  readonly fix: string;
  constructor(rule: string, fix: string) {
    this.rule = rule;
    this.fix = fix;
  }
}
