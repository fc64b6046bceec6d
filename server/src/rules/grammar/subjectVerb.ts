import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { openers, openersOfSubjects } from '../clauses.ts';
import { followsBreak, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';
import { contentVerbs } from './contentVerbs.ts';
import { type NounSubject, nounSubject } from './nounSubjects.ts';

/** The verb that each subject asks for instead of one that it never has. `He were` and `I were` may be subjunctives. */
const plural = new Map([
  ['was', 'were'],
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
]);
const singular = new Map([
  ['have', 'has'],
  ['do', 'does'],
  ['are', 'is'],
]);
const first = new Map([
  ['is', 'am'],
  ['are', 'am'],
  ['has', 'have'],
  ['does', 'do'],
]);
/** One by one, though all are meant. */
const oneByOne = new Map([...singular, ['were', 'was']]);
const indefinite = /^(?:(?:every|some|any|no)(?:one|body|thing))$/;
const verbOf: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  they: plural,
  we: plural,
  you: plural,
  he: singular,
  she: singular,
  it: singular,
  i: first,
  these: plural,
  those: plural,
  this: oneByOne,
};

/** After these an old subjunctive may stand: `if it have any other`, `asked that he have his tea`. */
const subjunctive = wordSet('if that whether though unless lest');
const verbs = wordFinder(({ norm }) => /^(?:was|is|has|does|have|do|are|were)(?:n't)?$/.test(norm));

/** What no voice says: `they doesn't`, `he have`, `somebody have`; but `you and he have`, `Anybody have a light?`. */
function isSlip(paragraph: Paragraph, at: number): boolean {
  const norm = (i: number) => paragraph.words[i]?.norm ?? '';
  const [verb, subject, before] = [norm(at), norm(at - 1), norm(at - 2)];
  if (/^(?:they|we|you)$/.test(subject)) return verb === "doesn't" || verb === 'does';
  if (!/^(?:have|haven't|are|aren't)$/.test(verb) || /^(?:and|or|nor|than|as)$/.test(before)) return false;
  // `Somebody have a look.`
  const bids = /^any/.test(subject) || norm(at + 1) === 'a';
  return /^(?:he|she|it)$/.test(subject) || (indefinite.test(subject) && !bids);
}

/** Somebody speaks there who drops letters or talks as no book does. */
function isVoice({ text, apostrophes }: Paragraph): boolean {
  return (
    /\b(?:ain['’]t|yer|ye|dat|de|dis|dey|dem|suh|thou|thee|wot|wuz|nowt|summat|o['’]|them \w+s (?:is|are|was))\b|n['’]t (?:\w+ )?no\b/i.test(
      text,
    ) ||
    apostrophes.some(
      (at) => !/^\p{L}{2}$/u.test(text.slice(at - 1, at) + text.slice(at + 1, at + 2)) && !/s/.test(text[at - 1] ?? ''),
    )
  );
}

export const subjectVerb = defineRule({
  id: 'grammar/subject-verb',
  description: 'Subject and verb agree: they were, he doesn’t, you have.',
  rationale: 'In speech “they was” is a voice; in narration it is mostly a slip.',
  source: 'Chicago Manual of Style 5.138',
  severity: 'warning',
  examples: [
    { bad: 'They was late again.', good: 'They were late again.' },
    { bad: 'He sat down when they was gone.', good: 'He sat down when they were gone.' },
    { bad: 'She don’t care for tea.', good: 'She doesn’t care for tea.' },
    { bad: 'He knew why you was there.', good: 'He knew why you were there.' },
    { bad: 'The door opens, and she have the keys.', good: 'The door opens, and she has the keys.' },
    { bad: 'I has no idea.', good: 'I have no idea.' },
    { bad: 'Everyone were staring at him.', good: 'Everyone was staring at him.' },
    { bad: 'She meet him at the gate.', good: 'She met him at the gate.' },
    { bad: 'He smiled at the way she speak.', good: 'He smiled at the way she spoke.' },
    { bad: 'They knows it well.', good: 'They know it well.' },
    { bad: 'She opens the tin. Then it make a noise.', good: 'She opens the tin. Then it makes a noise.' },
    { ok: '“He say he wait,” said the cook. “You knows it.”', why: 'a voice' },
    { bad: 'It is old. The chair belong to the cat.', good: 'It is old. The chair belongs to the cat.' },
    { ok: 'If the chair belong to her, let her have it. The devil take you!' },
    { bad: 'Her eyes was blue.', good: 'Her eyes were blue.' },
    { bad: 'The old men was tired.', good: 'The old men were tired.' },
    { bad: 'He waited until the children was asleep.', good: 'He waited until the children were asleep.' },
    {
      bad: 'They knew Tara and Willow. Tara and Willow was there.',
      good: 'They knew Tara and Willow. Tara and Willow were there.',
    },
    { bad: 'His mother and he was late.', good: 'His mother and he were late.' },
    { bad: 'All of them was late.', good: 'All of them were late.' },
    { bad: 'Each of them have a lamp.', good: 'Each of them has a lamp.' },
    { bad: 'The old house were dark that night.', good: 'The old house was dark that night.' },
    { ok: 'The crew were asleep. If the house were dark, he would see it. The rest are gone.' },
    { ok: 'What he saw in her eyes was fear. The colour of the walls is blue, and the news is bad.' },
    { ok: 'What would he do if one of them were late?', why: 'a subjunctive' },
    { ok: 'The two miles was a long way, and those three weeks is all we have.' },
    { ok: 'Were everyone here, we could begin. He spoke as though nothing were lost.' },
    { ok: '“They was late,” said the porter. “He don’t care.”', why: 'a voice' },
    { bad: '“They doesn’t even have a lamp,” he said.', good: '“They don’t even have a lamp,” he said.' },
    { bad: '“He have the only key,” she said.', good: '“He has the only key,” she said.' },
    { ok: '“You and he have sand enough,” she said. “Somebody have a look.”' },
    { ok: 'The thought of you was enough. One of you has it. A man like you is rare.' },
    { ok: 'Why did he have to go? Neither could she have stayed. Should it do harm, he would know.' },
    { ok: 'They insisted that he have another cup. If it have no other use, burn it.', why: 'a subjunctive' },
    { ok: 'Tom and I are old. World War I has ended. What you love is yours, and you is a pronoun.' },
  ],
  *check({ paragraph }) {
    for (const at of verbs(paragraph)) {
      const verb = paragraph.words[at]!;
      const subject = wordBefore(paragraph, at);
      const [, stem, not] = /^(.+?)(n't)?$/.exec(verb.norm)!;
      if (!subject) continue;
      const pronoun = verbOf[subject.norm] ?? (indefinite.test(subject.norm) ? oneByOne : undefined);
      const alone = pronoun?.get(stem!);
      const found: NounSubject | undefined =
        alone && beginsClause(paragraph, at - 1) ? { first: at - 1, isPlural: false } : nounSubject(paragraph, at);
      const right =
        found && (found.first === at - 1 && pronoun ? alone : (found.isPlural ? plural : oneByOne).get(stem!));
      // `I amn't` is no fix.
      if (!right || (right === 'am' && not)) continue;
      if (isQuoted(paragraph, verb.start) && !(pronoun && alone && isSlip(paragraph, at) && !isVoice(paragraph)))
        continue;
      const { start } = paragraph.words[found.first]!;
      const newText = right + (not ? verb.text.slice(-3) : '');
      yield {
        start,
        end: verb.end,
        message: `“${paragraph.text.slice(start, subject.end)}” goes with “${newText}”.`,
        fixes: [change(verb, newText)],
        ...(found.when && { when: found.when }),
      };
    }
    for (const { first, verb: at, forms } of contentVerbs(paragraph)) {
      const verb = paragraph.words[at]!;
      if (isQuoted(paragraph, verb.start)) continue;
      const { start } = paragraph.words[first]!;
      const subject = paragraph.text.slice(start, wordBefore(paragraph, at)!.end);
      yield {
        start,
        end: verb.end,
        message: `“${subject}” goes with ${forms.map((form) => `“${form}”`).join(' or ')}.`,
        fixes: forms.map((newText) => change(verb, newText)),
      };
    }
  },
});

/** The pronoun is the subject of what follows, and of nothing before. */
function beginsClause(paragraph: Paragraph, at: number): boolean {
  const pronoun = paragraph.words[at]!;
  // Elsewhere `this` and `those` may end what is before.
  if (/^th[ieo]s/.test(pronoun.norm)) return pronoun.opensSentence;
  // `if all went well, nothing were lost`
  if (followsBreak(paragraph, at)) return pronoun.opensSentence || !indefinite.test(pronoun.norm);
  const before = wordBefore(paragraph, at);
  if (!before) return false;
  if (openers.has(before.norm)) return true;
  if (indefinite.test(pronoun.norm)) return false;
  return isPlural(pronoun)
    ? openersOfSubjects.has(before.norm) || subjunctive.has(before.norm)
    : pronoun.norm === 'you'
      ? subjunctive.has(before.norm)
      : /^s?he$/.test(pronoun.norm) && openersOfSubjects.has(before.norm);
}

const isPlural = ({ norm }: Word) => norm === 'they' || norm === 'we';
