import { settleProposal } from '../context/deep/settle.ts';
import type { ContextModel, DeepProposal, Proposal } from '../context/types.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { Paragraph } from '../manuscript/types.ts';
import type { RuleFinding } from './cache.ts';
import type { Sieve } from './profiles.ts';
import { findingOf } from './proposals.ts';
import type { Finding, Rule } from './types.ts';

const isRanked = ({ id }: Rule) => id === 'typos/spelling' || id.startsWith('context/');

/**
 * What both layers find in the paragraph together, given what the fast one found. A word that no dictionary knows is the
 * spelling rule's; there, and where the fast context model found an edit that the deep one alone would not report, the deep
 * layer only says which replacement fits the sentence best.
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
    if (proposal.kind === 'spelling')
      return fast
        .filter(
          ({ rule, finding }) =>
            isRanked(rules[rule]!) && finding.start === proposal.start && finding.end === proposal.end,
        )
        .map(({ rule, finding }) => ({ rule, finding: ranked(finding, proposal) }));
    const rule = rules.findIndex(({ id }) => id === `context/${proposal.kind}`);
    if (rule < 0) return [];
    const finding = findingOf(paragraph, proposal);
    return sieve.keeps(rules[rule]!, finding) ? [{ rule, finding }] : [];
  });
  return own.length === 0 ? fast : [...own, ...fast];
}

/** The finding with what the deep layer would have there first. */
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
