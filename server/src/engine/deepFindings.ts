import { mayBeReported, settleProposal } from '../context/deep/settle.ts';
import { isMeant } from '../context/meant.ts';
import type { ContextModel, DeepAnswer, Proposal } from '../context/types.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { Paragraph } from '../manuscript/types.ts';
import type { Sieve } from './profiles.ts';
import { findingOf } from './proposals.ts';
import type { Finding, Fix, Rule, RuleFinding } from './types.ts';

const isContext = ({ id }: Rule) => id.startsWith('context/');
const isRanked = (rule: Rule) => rule.id === 'typos/spelling' || isContext(rule);

/** Log odds of the network from which it doubts what the fast layer found, too. */
const leastDoubt = 0;

/**
 * What both layers find in the paragraph together, given what the fast one found. A word that no dictionary knows is the
 * spelling rule's; there, and where the fast context model found an edit that the deep one alone would not report, the deep
 * layer only says which replacement fits the sentence best. What the fast model found and the network, which reads the
 * whole sentence, has no doubt of is left out.
 */
export function deepFindings(
  paragraph: Paragraph,
  proposals: DeepAnswer,
  fast: readonly RuleFinding[],
  rules: readonly Rule[],
  sieve: Sieve,
  { lexicon, context }: { readonly lexicon: Lexicon; readonly context?: ContextModel },
): readonly RuleFinding[] {
  if (!proposals) return fast;
  const own = proposals.flatMap((one): RuleFinding[] => {
    const found = fast.filter(
      ({ rule, finding }) => isRanked(rules[rule]!) && finding.start === one.start && finding.end === one.end,
    );
    // Nearly all of them: no need to ask the counts.
    if (found.length === 0 && !mayBeReported(one)) return [];
    const proposal = settleProposal(paragraph, one, context, lexicon);
    if (proposal.kind === 'spelling')
      return found.map(({ rule, finding }) => ({ rule, finding: ranked(finding, proposal) }));
    if (isMeant(paragraph, proposal, lexicon)) return [];
    const rule = rules.findIndex(({ id }) => id === `context/${proposal.kind}`);
    if (rule < 0) return [];
    const finding = findingOf(paragraph, proposal);
    return sieve.keeps(rules[rule]!, finding) ? [{ rule, finding }] : [];
  });
  const isDoubted = ({ start, end }: Finding) =>
    proposals.some((one) => one.odds[0]! >= leastDoubt && one.start < end && start < one.end);
  const kept = fast.filter(({ rule, finding }) => !isContext(rules[rule]!) || isDoubted(finding));
  return own.length === 0 && kept.length === fast.length ? fast : [...own, ...kept];
}

/** The finding with its fixes in the deep layer's order; as it is where that layer would have a word that it does not offer. */
function ranked(finding: Finding, { replacements }: Proposal): Finding {
  const { fixes, message } = finding;
  const place = (fix: Fix) => replacements.indexOf(fix.edits[0]?.newText ?? '');
  const best = fixes.find((fix) => place(fix) === 0);
  const known = fixes[0]?.edits[0]?.newText;
  if (!best || known === undefined) return finding;
  const liked = replacements.flatMap((_, i) => fixes.find((fix) => place(fix) === i) ?? []);
  return {
    ...finding,
    message: message.replace(`“${known}”`, `“${replacements[0]}”`),
    fixes: [...liked, ...fixes.filter((fix) => place(fix) < 0)],
  };
}
