import { isMeant } from '../../context/meant.ts';
import type { ProposalKind } from '../../context/types.ts';
import { findingOf } from '../../engine/proposals.ts';
import type { Finding, RuleContext } from '../../engine/types.ts';
import { firstWordFrom } from '../../manuscript/words.ts';
import { dialectIn } from '../typos/accents.ts';
import { isForeign } from '../typos/otherLanguages.ts';

/** What the fast context model proposes of one kind, as findings; nothing amid dialect or another language. */
export function* proposed(kind: ProposalKind, { paragraph, lexicon, context }: RuleContext): Generator<Finding> {
  const proposals = context?.propose(paragraph, lexicon).filter((proposal) => proposal.kind === kind) ?? [];
  if (proposals.length === 0) return;
  const { words } = paragraph;
  const unknown = words.flatMap((word, index) => (lexicon.has(word.text) ? [] : [index]));
  const isDialect = dialectIn(paragraph, unknown);
  for (const proposal of proposals) {
    const index = firstWordFrom(words, proposal.start);
    if (!isForeign(paragraph, index) && !isDialect(index) && !isMeant(paragraph, proposal, lexicon))
      yield findingOf(paragraph, proposal);
  }
}
