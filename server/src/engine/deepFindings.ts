import { settleProposal, spareAt } from '../context/deep/settle.ts';
import type { ContextModel, DeepProposal, Proposal } from '../context/types.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { Paragraph } from '../manuscript/types.ts';
import type { RuleFinding } from './cache.ts';
import type { Sieve } from './profiles.ts';
import { findingOf } from './proposals.ts';
import type { Finding, Rule } from './types.ts';

const spellingRule = 'typos/spelling';
/** The network sees a missing word where it stood, not at the word that the fast model marks. */
const missingWordRule = 'context/missing-word';

/** An edit of the fast model stands unless the network holds it this much less likely (in log odds) than what is reported. */
const doubt = -2;

/**
 * What both layers find in the paragraph together, given what the fast one found. A word that no dictionary knows is the
 * spelling rule's: there the deep layer only says which suggestion fits the sentence best. What the fast context model
 * found stands if the deep one does not hold it unlikely.
 */
export function deepFindings(
  paragraph: Paragraph,
  proposals: readonly DeepProposal[],
  fast: readonly RuleFinding[],
  rules: readonly Rule[],
  sieve: Sieve,
  { lexicon, context }: { readonly lexicon: Lexicon; readonly context?: ContextModel },
): readonly RuleFinding[] {
  const own = proposals.flatMap((one): RuleFinding[] => {
    const proposal = settleProposal(paragraph, one, context, lexicon);
    if (proposal?.kind === 'spelling')
      return fast
        .filter(
          ({ rule, finding }) =>
            rules[rule]?.id === spellingRule && finding.start === proposal.start && finding.end === proposal.end,
        )
        .map(({ rule, finding }) => ({ rule, finding: ranked(finding, proposal) }));
    const rule = proposal ? rules.findIndex(({ id }) => id === `context/${proposal.kind}`) : -1;
    if (!proposal || rule < 0) return [];
    const finding = findingOf(paragraph, proposal);
    return sieve.keeps(rules[rule]!, finding) ? [{ rule, finding }] : [];
  });
  const kept = fast.filter(({ rule, finding }) => {
    const { id } = rules[rule]!;
    if (!id.startsWith('context/') || id === missingWordRule) return true;
    return proposals.some(
      (one) => one.start < finding.end && finding.start < one.end && spareAt(paragraph, one, context) >= doubt,
    );
  });
  return own.length === 0 && kept.length === fast.length ? fast : [...own, ...kept];
}

/** The spelling finding with what the deep layer would have there first. */
function ranked(finding: Finding, { start, end, replacements }: Proposal): Finding {
  const first = replacements.map((newText) => ({
    title: `Change to “${newText}”`,
    edits: [{ start, end, newText }],
    applicability: 'suggestion' as const,
  }));
  const others = finding.fixes.filter(({ edits }) => !replacements.includes(edits[0]?.newText ?? ''));
  const best = replacements[0];
  const known = finding.fixes[0]?.edits[0]?.newText;
  const message =
    best !== undefined && known !== undefined ? finding.message.replace(`“${known}”`, `“${best}”`) : finding.message;
  return { ...finding, message, fixes: [...first, ...others].slice(0, Math.max(finding.fixes.length, 1)) };
}
