import { dashForm } from './dashForm.ts';
import { dialect } from './dialect.ts';
import { ellipsisForm } from './ellipsisForm.ts';
import { ellipsisSpacing } from './ellipsisSpacing.ts';
import { markShape } from './markShape.ts';
import { nestedMarks } from './nestedMarks.ts';
import { numbers } from './numbers.ts';
import { okForm } from './okForm.ts';
import { oxfordComma } from './oxfordComma.ts';
import { quotationMarks } from './quotationMarks.ts';
import type { StyleRule } from './styleRule.ts';

/** One rule for each setting of the house style. */
export const styleRules: readonly StyleRule[] = [
  dialect,
  quotationMarks,
  nestedMarks,
  markShape,
  ellipsisForm,
  ellipsisSpacing,
  dashForm,
  oxfordComma,
  okForm,
  numbers,
];
