import { leavesPresent, pastTense } from '../context/tense.ts';
import type { Proposal, ProposalKind } from '../context/types.ts';
import { glossOf } from '../lexicon/glosses.ts';
import type { Paragraph } from '../manuscript/types.ts';
import { normOf } from './facts.ts';
import type { Condition, Finding } from './types.ts';

/** A certainty above this makes a context fix safe enough for fix-all. */
const SAFE = 0.97;
/**
 * Below this a finding is a hint to look again, shown more quietly. On clean text of the development exam four in five
 * false alarms of the context models are below it, and one in ten of the errors that they find.
 */
export const SURE = 0.75;

/** A proposal of the context model, in a writer's words. */
export function findingOf(paragraph: Paragraph, proposal: Proposal): Finding {
  const written = paragraph.text.slice(proposal.start, proposal.end);
  const isSure = proposal.certainty >= SURE;
  return {
    start: proposal.start,
    end: proposal.end,
    message: messageOf(proposal.kind, written, proposal.replacements[0] ?? '', isSure),
    ...(!isSure && { severity: 'information' as const }),
    fixes: proposal.replacements.map((newText, index) => ({
      title: titleOf(proposal.kind, written, newText),
      edits: [{ start: proposal.start, end: proposal.end, newText }],
      applicability: index === 0 && proposal.certainty >= SAFE ? 'safe' : 'suggestion',
    })),
    when: conditionOf(paragraph, proposal),
    certainty: proposal.certainty,
  };
}

function conditionOf(paragraph: Paragraph, proposal: Proposal): Condition | undefined {
  const { kind, start, end, replacements, rare, notName, modernity } = proposal;
  // Crews go “off world” and a coroner says “deceased”: where the book leaves articles out, this one is not missing.
  const isArticle = kind === 'missing-word' && /^(?:an?|the) /.test(replacements[0] ?? '');
  const condition: Condition = {
    ...(rare && { rare }),
    ...(notName !== undefined && { notNames: [notName] }),
    ...(modernity !== undefined && { modernity }),
    ...(isArticle && { notBare: normOf(paragraph.text.slice(start, end)) }),
    ...(leavesPresent(paragraph, proposal) && { outnumbered: pastTense }),
  };
  return Object.keys(condition).length > 0 ? condition : undefined;
}

function titleOf(kind: ProposalKind, written: string, replacement: string): string {
  if (replacement === '') return `Remove “${written.trim()}”`;
  return kind === 'missing-word' ? `Insert “${inserted(written, replacement)}”` : `Change to “${replacement.trim()}”`;
}

/** What the replacement puts before or after what is written. */
function inserted(written: string, replacement: string): string {
  if (replacement.endsWith(written)) return replacement.slice(0, replacement.length - written.length).trim();
  return replacement.startsWith(written) ? replacement.slice(written.length).trim() : replacement.trim();
}

function messageOf(kind: ProposalKind, written: string, replacement: string, isSure: boolean): string {
  switch (kind) {
    case 'apostrophe':
      return `“${written}” ${isSure ? 'needs' : 'may need'} an apostrophe here: “${replacement}”.`;
    case 'compound':
      return `“${written}” reads as “${replacement}” here.`;
    case 'missing-word':
      return `“${inserted(written, replacement)}” ${isSure ? 'seems to' : 'may'} be missing here.`;
    case 'extra-word':
      return `“${written.trim()}” ${isSure ? 'seems to' : 'may'} be one word too many.`;
    case 'wrong-form':
      return `“${written}” ${isSure ? 'is' : 'may be'} the wrong form here; “${replacement}” fits.`;
    case 'idiom':
      return `The usual phrase has “${replacement}” here, not “${written}”.`;
    case 'spelling':
    case 'real-word': {
      const gloss = glossOf(written.toLowerCase());
      return gloss
        ? `“${written}” means ${gloss}. Did you mean “${replacement}”?`
        : `“${written}” ${isSure ? 'does' : 'may'} not fit here. Did you mean “${replacement}”?`;
    }
  }
}
