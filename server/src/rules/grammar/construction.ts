import { defineRule } from '../../engine/defineRule.ts';
import type { Example, Finding } from '../../engine/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isNamelike } from '../../manuscript/subjects.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { withApostrophe, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { compile, match, type Pattern } from '../typos/wordPattern.ts';
import { wordFinder } from '../wordFinder.ts';
import { constructions } from './constructions.ts';

/** Wrong word (its first) -> the patterns that it may fit. */
const patterns = new Map<string, Pattern[]>();
for (const { pattern } of constructions) {
  const compiled = compile(pattern);
  for (const first of new Set(compiled.wrong.map(([first]) => first!)))
    patterns.set(first, [...(patterns.get(first) ?? []), compiled]);
}
/** An -ing follows these, never an infinitive. Source: our own list. */
const beforeIng = wordSet(
  'enjoy enjoys enjoyed enjoying suggest suggests suggested avoid avoids avoided avoiding finish finished finishing denied',
);
/** … and these a person and a bare infinitive. */
const beforeBare = wordSet('make makes made making let lets letting');
/** Not verbs after `to` here: `made them to order`. */
const nouns = wordSet('order measure work bed school death');
const suspects = wordFinder(({ norm }) => patterns.has(norm) || beforeIng.has(norm) || beforeBare.has(norm));

const examples: Example[] = constructions.flatMap(({ bad, good, ok }) => [{ bad, good }, ...(ok ? [{ ok }] : [])]);

export const construction = defineRule({
  id: 'grammar/construction',
  description: 'Words are joined the way English joins them: explained to me, enjoyed dancing, as tall as he is.',
  rationale: 'Each language builds its verbs in its own way; these are the ways of others.',
  severity: 'warning',
  examples: [
    ...examples,
    { bad: 'She enjoyed to dance.', good: 'She enjoyed dancing.' },
    { bad: 'He suggested to write a letter.', good: 'He suggested writing a letter.' },
    { bad: 'She made him to laugh.', good: 'She made him laugh.' },
    { bad: 'Let me to help you.', good: 'Let me help you.' },
    { ok: 'He suggested to Tara that they leave. It was suggested to leave it there.' },
    { ok: 'She made it to work on time. He made a vow to leave. They let the room to him.' },
  ],
  *check({ paragraph }) {
    for (const i of suspects(paragraph)) {
      const found = inList(paragraph, i) ?? asIng(paragraph, i) ?? asBare(paragraph, i);
      if (found) yield found;
    }
  },
});

function inList(paragraph: Paragraph, i: number): Finding | undefined {
  const word = paragraph.words[i]!;
  for (const pattern of patterns.get(word.norm) ?? []) {
    const place = match(paragraph, i, pattern);
    if (!place) continue;
    const plain = withApostrophe(paragraph, pattern.right);
    return replaced(
      paragraph,
      place.start,
      place.end,
      word.capitalised ? plain[0]!.toUpperCase() + plain.slice(1) : plain,
    );
  }
  return undefined;
}

/** `enjoyed to dance` */
function asIng(paragraph: Paragraph, i: number): Finding | undefined {
  if (!beforeIng.has(paragraph.words[i]!.norm)) return undefined;
  // `it was suggested to go`
  if (/^(?:is|was|be|been|being|are|were)$/.test(wordBefore(paragraph, i)?.norm ?? '')) return undefined;
  const verb = infinitiveAfter(paragraph, i);
  return verb && replaced(paragraph, paragraph.words[i + 1]!.start, verb.end, ingOf(verb.text));
}

/** `made him to laugh`, `let Tara to go` */
function asBare(paragraph: Paragraph, i: number): Finding | undefined {
  const { words } = paragraph;
  if (!beforeBare.has(words[i]!.norm)) return undefined;
  const one = wordAfter(paragraph, i);
  if (!one || !(/^(?:me|you|him|her|us|them)$/.test(one.norm) || isNamelike(one))) return undefined;
  // `how happy it makes you to come`
  if (wordBefore(paragraph, i)?.norm === 'it') return undefined;
  const verb = infinitiveAfter(paragraph, i + 1);
  return verb && replaced(paragraph, words[i + 2]!.start, verb.end, verb.text);
}

/** The verb of `to dance` right behind word `i`. */
function infinitiveAfter(paragraph: Paragraph, i: number): Word | undefined {
  const to = wordAfter(paragraph, i);
  const verb = to?.norm === 'to' ? wordAfter(paragraph, i + 1) : undefined;
  return verb && !verb.capitalised && is(verb.norm, 'bB') && !nouns.has(verb.norm) ? verb : undefined;
}

function ingOf(base: string): string {
  if (/(?:ee|ye|oe)$/.test(base)) return `${base}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && base.length > 2) return `${base.slice(0, -1)}ing`;
  // A short word doubles its consonant: `run`, `sit`; not `eat`, `show`.
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function replaced({ text }: Paragraph, start: number, end: number, newText: string): Finding {
  return {
    start,
    end,
    message: `English has “${newText}” here, not “${text.slice(start, end)}”.`,
    fixes: [{ title: `Change to “${newText}”`, edits: [{ start, end, newText }], applicability: 'suggestion' }],
  };
}
