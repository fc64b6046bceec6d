import type { Range } from '../manuscript/types.ts';
import type { Applicability, Fix } from './types.ts';

/** The fix that nearly every rule offers: other words in place of the range. */
export function change({ start, end }: Range, newText: string, applicability: Applicability = 'suggestion'): Fix {
  return { title: `Change to “${newText}”`, edits: [{ start, end, newText }], applicability };
}
