import type { ParagraphKind } from '../manuscript/types.ts';
import type { Rule } from './types.ts';

const story: readonly ParagraphKind[] = ['prose'];
const running: readonly ParagraphKind[] = ['prose', 'letter', 'list', 'authorsNote', 'screenDialogue'];

/** The paragraph kinds a rule reads: dialogue rules read the story alone, the others all running text. */
export function kindsOf(rule: Rule): readonly ParagraphKind[] {
  return rule.kinds ?? (rule.id.startsWith('dialogue/') ? story : running);
}
