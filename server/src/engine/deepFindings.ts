import type { Proposal } from '../context/types.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { Paragraph } from '../manuscript/types.ts';
import type { RuleFinding } from './cache.ts';
import type { Sieve } from './profiles.ts';
import { findingOf } from './proposals.ts';
import type { Finding, Rule } from './types.ts';

const spellingRule = 'typos/spelling';

/**
 * What the deep layer's proposals come to, given what the fast layer found in the paragraph. A word that no dictionary
 * knows is the spelling rule's: there the deep layer only says which suggestion fits the sentence best.
 */
export function deepFindings(
  paragraph: Paragraph,
  proposals: readonly Proposal[],
  fast: readonly RuleFinding[],
  rules: readonly Rule[],
  sieve: Sieve,
  lexicon: Lexicon,
): RuleFinding[] {
  return proposals.flatMap((proposal): RuleFinding[] => {
    if (isUnknown(paragraph, proposal, lexicon)) {
      return fast
        .filter(
          ({ rule, finding }) =>
            rules[rule]?.id === spellingRule && finding.start === proposal.start && finding.end === proposal.end,
        )
        .map(({ rule, finding }) => ({ rule, finding: ranked(finding, proposal) }));
    }
    const rule = rules.findIndex(({ id }) => id === `context/${proposal.kind}`);
    const finding = findingOf(paragraph, proposal);
    return rule < 0 || !sieve.keeps(rules[rule]!, finding) ? [] : [{ rule, finding }];
  });
}

function isUnknown({ text }: Paragraph, { kind, start, end }: Proposal, lexicon: Lexicon): boolean {
  const written = text.slice(start, end);
  return kind !== 'apostrophe' && kind !== 'missing-word' && !/\s/.test(written) && !lexicon.has(written);
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
