import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import type { Finding, Fix, RuleContext } from '../../engine/types.ts';
import { auxiliaries } from '../../manuscript/functionWords.ts';
import type { Paragraph, Quotation, Word } from '../../manuscript/types.ts';
import { ranks } from './addressees.ts';
import {
  brokenBefore,
  closedBefore,
  endingOf,
  hasQuotations,
  inkBefore,
  recase,
  recased,
  wordFrom,
  wordsIn,
} from './speech.ts';
import { answers, isWhole, opensInCapital } from './wholeSpeech.ts';

export const speechCapital = defineRule({
  id: 'dialogue/speech-capital',
  description: 'What somebody says starts with a capital, unless it goes on with a sentence that a tag broke.',
  rationale: 'A speech is a sentence; its second half after “he said,” is not a new one.',
  source: 'Chicago Manual of Style 13.14, 13.40',
  severity: 'warning',
  examples: [
    { bad: '"we leave at dawn," he said.', good: '"We leave at dawn," he said.' },
    { bad: 'He shrugged. "maybe so."', good: 'He shrugged. "Maybe so."' },
    { bad: 'He nodded. "okay."', good: 'He nodded. "Okay."' },
    { bad: 'She said, "come in."', good: 'She said, "Come in."' },
    { bad: '"I think that," she said, "We are lost."', good: '"I think that," she said, "we are lost."' },
    { bad: '"It was late," he said, "They had all gone."', good: '"It was late," he said. "They had all gone."' },
    {
      bad: '"You heard," said Joe, "They\'ll get us for this."',
      good: '"You heard," said Joe. "They\'ll get us for this."',
    },
    { bad: '"Why would he come?" Tara asked, "He hates us."', good: '"Why would he come?" Tara asked. "He hates us."' },
    { ok: '"I think," she said, "that we are lost."' },
    { ok: 'His head said, "Go"; his heart said, "Stay."' },
    { bad: '"My name," she said, "Is Tara."', good: '"My name," she said, "is Tara."' },
    { ok: '"I see," she said, "The Times is late."' },
    { ok: '"I think," she said, "Merrick knows."' },
    { ok: 'She once said, "Nice tie," and I had answered, "You too."' },
    { ok: '"... and that was all," he said.' },
    { ok: '"\'tis late," he said.' },
    { ok: 'He thought of it as a "small matter of money."' },
  ],
  needs: hasQuotations,
  *check(context) {
    const { paragraph } = context;
    for (const quotation of paragraph.quotations) {
      if (quotation.unopened || quotation.role !== 'speech' || quotation.depth > 0) continue;
      const first = wordFrom(paragraph, quotation.inner.start);
      // Dots, a dash or an apostrophe before the word show that it begins in the middle.
      if (!first || first.start !== quotation.inner.start || first.start >= quotation.inner.end) continue;
      const found = first.capitalised
        ? resumedWithCapital(context, quotation, first)
        : startsSmall(paragraph, quotation, first);
      if (found) yield found;
    }
  },
});

function startsSmall(paragraph: Paragraph, quotation: Quotation, first: Word): Finding | undefined {
  const { before, inner, open } = quotation;
  if (
    !/^\p{Ll}/u.test(first.text) ||
    /[\p{Lu}\d.@]/u.test(first.text) ||
    /^(?:i$|i['’]|de$|von$|van$)/.test(first.norm)
  )
    return undefined;
  // `"who is this," read the last one`: written words, quoted as they stand.
  const { after } = quotation;
  if (
    after.kind === 'tag' &&
    /^(?:read|ran|wrote|typed|texted)$/.test(paragraph.text.slice(after.tag.verb.start, after.tag.verb.end))
  )
    return undefined;
  const edge = inkBefore(paragraph, open);
  const mark = paragraph.text[edge] ?? '';
  const [start, end] = wordsIn(paragraph, inner);
  const ending = endingOf(paragraph, quotation).kind;
  const resumes = before.kind === 'tag' && before.tag.position === 'after';
  // A word or two without an end may be a word quoted.
  const isWhole =
    end - start >= 2 || ((before.kind !== 'tag' || resumes) && /^(?:stop|question|exclamation)$/.test(ending));
  if (before.kind !== 'none' && (ending === 'word' || !isWhole)) return undefined;
  switch (before.kind) {
    case 'none':
      // `"half speed," "full speed"`: phrases in a row, not speech.
      if (edge >= 0 && !/[.!?…]["”'’]$/.test(paragraph.text.slice(Math.max(0, edge - 1), edge + 1))) return undefined;
      break;
    case 'tag':
      if (before.tag.position === 'between') return undefined;
      if (
        before.tag.position === 'before'
          ? mark !== ',' || (opensInCapital.test(first.norm) && linking.test(first.norm))
          : mark !== '.'
      )
        return undefined;
      // `"I see," he said, and added, "but not all."`: the first half ended in a comma, so the sentence goes on.
      if (!resumes && leftEnds(paragraph, quotation) === 'comma') return undefined;
      break;
    case 'beat':
    case 'narration':
      if (!/[.!?]/.test(mark) || paragraph.text[edge - 1] === '.') return undefined;
      break;
  }
  const written = recased(first, 'upper');
  const fixes: Fix[] = [
    { title: `Capitalise “${first.text}”`, edits: [recase(first, 'upper')], applicability: 'suggestion' },
  ];
  if (resumes) fixes.push(replace('Use a comma before it', { start: edge, end: edge + 1 }, ','));
  return { start: first.start, end: first.end, message: `What is said starts with a capital: “${written}”.`, fixes };
}

/** After a lead-in these may begin part of a sentence that is quoted: `he added, "and in vain."` */
const linking = /^(?:that|and|but|or|so|as|because|of|in|on|at|to|for|with)$/;

/** How the speech before this one in the paragraph ended. */
function leftEnds(paragraph: Paragraph, quotation: Quotation) {
  const left = closedBefore(paragraph, quotation);
  return left && endingOf(paragraph, left).kind;
}

const answersFirst: ReadonlySet<string> = new Set([...answers, 'oh', 'ah', 'well', 'please']);

/** `“Nice tie,” and I had answered, “You too.”`: the second has a speaker of its own. */
const leadsInItself =
  /^ (?:and|but|so|then) (?:(?:I|you|he|she|they|we)\b|(?:the|an?|my|his|her|our|their) \p{Ll}+ \p{Ll}|\p{Lu}\p{Ll}+ \p{Ll})/u;

function resumedWithCapital(
  { paragraph, lexicon }: RuleContext,
  quotation: Quotation,
  first: Word,
): Finding | undefined {
  const broken = brokenBefore(paragraph, quotation);
  if (!broken) return undefined;
  const isSmall = opensInCapital.test(first.norm);
  const next = wordFrom(paragraph, first.end);
  const isTitle = next?.capitalised && !/^I\b/.test(next.text);
  // `“The Times is late.”`, `“Mother is out.”`
  if ((isTitle && first.norm === 'the') || ranks.has(first.norm) || /^(?:mother|father|god|heaven)$/.test(first.norm))
    return undefined;
  if (!isSmall) {
    // A name may be a word, and so may a title's first: `“Amazing Stories”`.
    const isWord = first.norm.split('-').every((part) => part.length > 1 && lexicon.hasCommon(part));
    if (!isWord || lexicon.isKnownName(first.text) || isTitle) return undefined;
  }
  const { left, comma: edge } = broken;
  // `Impey said, “Read”; his aunt said, “Write.”`: each with a lead-in of its own.
  const told = paragraph.text.slice(left.close + 1, edge);
  if (told.includes(';') || leadsInItself.test(told)) return undefined;
  const ending = endingOf(paragraph, left).kind;
  // `“Why?” they asked, and he answered, “No.”`, `“Stay!” she cried, “Oh, stay!”`: led in by the tag.
  if (ending !== 'comma' && answersFirst.has(first.norm)) return undefined;
  // `“My name,” she said, “Is Tara.”`
  const isVerb = auxiliaries.has(first.norm) && !paragraph.text.slice(quotation.open, quotation.close).includes('?');
  const halves = ending === 'comma' && (isVerb || !isWhole(paragraph, left));
  const lower = {
    title: `Change to “${recased(first, 'lower')}”`,
    edits: [recase(first, 'lower')],
    applicability: 'suggestion' as const,
  };
  const stop = replace('Use a full stop after the tag', { start: edge, end: edge + 1 }, '.');
  return {
    start: halves ? first.start : edge,
    end: first.end,
    message: halves
      ? `The sentence goes on after its tag: “${recased(first, 'lower')}”.`
      : 'A new sentence begins after the tag: end the tag with a full stop.',
    fixes: halves ? [lower, stop] : [stop, lower],
    ...(!isSmall && { when: { notNames: [first.text] } }),
  };
}
