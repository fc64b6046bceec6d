import type { Rule } from '../engine/types.ts';

/** Every rule. Where two findings overlap, the rule that stands earlier here wins. */
export const rules: readonly Rule[] = [];
