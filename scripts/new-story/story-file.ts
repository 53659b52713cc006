import { kebabCase } from '../../src/tables/cells.ts';
import { Fault } from '../../src/tables/fault.ts';

/** Why a text cannot be the last part of a story's address; null where it can. */
export function wrongSlug(slug: string): string | null {
  const read = kebabCase(slug);
  return read instanceof Fault ? `"${slug}" ${read.rule}. ${read.fix}` : null;
}

/** The place after the last of the stories given as whole texts, from 1. */
export function nextOrder(stories: readonly string[]): number {
  const places = stories.map((text) => Number(/^order:\s*(\d+)\s*$/m.exec(text)?.[1] ?? 0));
  return Math.max(0, ...places) + 1;
}

/** A story to fill in. The blank title and summary fail `check:data` until they are written. */
export const storyText = (order: number, today: string): string => `---
title:
summary:
order: ${order}
date: ${today}
themes: []
---

{/* Figures come from the tables: <Figure>, <Difference>, <Count>, <Period>. Never type one. */}

## What the figures say

## What they do not say

## Where to look next
`;
