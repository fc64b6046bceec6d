import type { Proposal, ProposalKind } from '../context/types.ts';
import type { Paragraph } from '../manuscript/types.ts';
import type { Condition, Finding } from './types.ts';

/** A certainty above this makes a context fix safe enough for fix-all. */
const SAFE = 0.97;

/** A proposal of the context model, in a writer's words. */
export function findingOf(paragraph: Paragraph, proposal: Proposal): Finding {
  const written = paragraph.text.slice(proposal.start, proposal.end);
  const { rare, notName } = proposal;
  const when: Condition | undefined =
    rare || notName !== undefined
      ? { ...(rare && { rare }), ...(notName !== undefined && { notNames: [notName] }) }
      : undefined;
  return {
    start: proposal.start,
    end: proposal.end,
    message: messageOf(proposal.kind, written, proposal.replacements[0] ?? ''),
    fixes: proposal.replacements.map((newText, index) => ({
      title: newText === '' ? `Remove “${written.trim()}”` : `Change to “${newText.trim()}”`,
      edits: [{ start: proposal.start, end: proposal.end, newText }],
      applicability: index === 0 && proposal.certainty >= SAFE ? 'safe' : 'suggestion',
    })),
    when,
  };
}

function messageOf(kind: ProposalKind, written: string, replacement: string): string {
  switch (kind) {
    case 'apostrophe':
      return `“${written}” needs an apostrophe here: “${replacement}”.`;
    case 'compound':
      return `“${written}” reads as “${replacement}” here.`;
    case 'missing-word':
      return written.trim() === ''
        ? `“${replacement.trim()}” seems to be missing here.`
        : `A small word seems to be missing: “${replacement}”?`;
    case 'extra-word':
      return `“${written.trim()}” seems to be one word too many.`;
    case 'wrong-form':
      return `“${written}” is the wrong form here; “${replacement}” fits.`;
    case 'idiom':
      return `The usual phrase has “${replacement}” here, not “${written}”.`;
    case 'real-word':
      return `“${written}” does not fit here. Did you mean “${replacement}”?`;
  }
}
