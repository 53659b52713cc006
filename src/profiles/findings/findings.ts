import { changeInGoodHealth } from './change-in-good-health.ts';
import type { Finding, FindingMaterials, FindingRule } from './finding.ts';
import { poorerHealthByTenth } from './poorer-health-by-tenth.ts';
import { widestBetweenMembers } from './widest-between-members.ts';
import { widestInsideAuthority } from './widest-inside-authority.ts';

/** The rules in order: a tested one first; one that the figures do not bear gives its place to the next. */
const rules: readonly FindingRule[] = [
  changeInGoodHealth,
  widestBetweenMembers,
  poorerHealthByTenth,
  widestInsideAuthority,
];

/** The findings of an edition, at most `count`: made by rule, so other figures give others. */
export const findingsOf = (materials: FindingMaterials, count: number): Finding[] =>
  rules.flatMap((rule) => rule(materials) ?? []).slice(0, count);
