import type { ProposalKind } from '../../context/types.ts';
import { findingOf } from '../../engine/proposals.ts';
import type { Finding, RuleContext } from '../../engine/types.ts';

/** What the fast context model proposes of one kind, as findings. */
export function* proposed(kind: ProposalKind, { paragraph, lexicon, context }: RuleContext): Generator<Finding> {
  if (!context) return;
  for (const proposal of context.propose(paragraph, lexicon))
    if (proposal.kind === kind) yield findingOf(paragraph, proposal);
}
