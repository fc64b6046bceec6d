import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import type { ParagraphKind } from '../../manuscript/types.ts';

/** Lines that posting sites put around a chapter. Whole lines; the last two may have the work's title glued before them. */
const lines: readonly RegExp[] = [
  // Reads, votes and comments: `220 9 10`, `1.2K 85 40`
  /^(?:\d[\d,.]*[KkMm]?)(?:[ \u00a0\n\t|·•]+\d[\d,.]*[KkMm]?){2,3}$/,
  /^(?:read more|continue reading|keep reading|next (?:chapter|part|page)|previous (?:chapter|part|page)|(?:previous|next) chapter [→»>]|[←«<] ?previous chapter.*|share this (?:chapter|story|post)|add to (?:library|reading list)|report (?:this )?(?:story|chapter|abuse)|get the app|loading\.\.\.|advertisement|promoted (?:stories|content)|you(?:'|’)ll also like|you may also like|view all comments|write a comment\.*|post comment|leave a comment|entire work|chapter index|full \d\/\d \d\/\d.*|vote(?: +comment(?: +share)?)?|top of page|back to top|log ?in to (?:comment|review|vote).*|hide (?:creator|work)(?:'|’)s (?:style|skin)|click here to (?:read|view|continue).*|\d[\d,.]*[KkMm]? (?:reads|votes|views|stars|kudos|favou?rites)(?:[ ,|·•]+\d[\d,.]*[KkMm]? (?:votes|comments|parts|reads|stars|kudos))*)[.…!]?$/i,
  /where stories live\.\s*discover now$/i,
  /^.{0,80}(?:read (?:this story|it) (?:for free|on the app)|download the app to (?:read|continue)).{0,20}$/i,
];

const everyKind: readonly ParagraphKind[] = [
  'prose',
  'heading',
  'sceneBreak',
  'authorsNote',
  'list',
  'verse',
  'letter',
  'screenDialogue',
];

export const scrapedLine = defineRule({
  id: 'structure/scraped-line',
  description: 'Lines of a posting site (counts of reads and votes, “Read more”) are no part of the story.',
  rationale:
    'They come along when a chapter is copied from the site. Only the first and last three blocks are looked at: numbers occur in stories.',
  severity: 'warning',
  kinds: everyKind,
  examples: [
    { bad: '220 9 10\n\nThe house was quiet when she came home.', good: '\n\nThe house was quiet when she came home.' },
    {
      bad: 'The house was quiet when she came home.\n\nThe Long NightWhere stories live. Discover now',
      good: 'The house was quiet when she came home.\n\n',
    },
    {
      bad: 'The house was quiet when she came home.\n\nRead more',
      good: 'The house was quiet when she came home.\n\n',
    },
    { ok: '1998\n\nThe house was quiet when she came home.' },
    {
      ok: 'The house was quiet.\n\nShe went in.\n\nShe went up.\n\n12 24 36\n\nThose were the numbers.\n\nShe kept them.\n\nShe played them.',
    },
    { ok: '"Read more," he said.\n\nThis is where stories live, she thought.' },
  ],
  needs: ({ text }) => text.length <= 300,
  *check({ paragraph }) {
    const { text } = paragraph;
    const trimmed = text.trim();
    if (!lines.some((line) => line.test(trimmed))) return;
    yield {
      start: 0,
      end: text.length,
      message: 'This line comes from a posting site, not from the story.',
      fixes: [replace('Remove the line', { start: 0, end: text.length }, '')],
      when: { atEdge: true },
    };
  },
});
