import type { Paragraph, Range } from '../../manuscript/types.ts';
import { wordSet } from '../neighbours.ts';
import { wordsIn } from './speech.ts';

const auxiliary = wordSet(
  "is are was were am do does did have has had can could will would shall should may might must isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't ain't",
);
const subject = wordSet(
  'i you he she it we they there this that these those anyone anybody someone somebody everyone everybody',
);
const asking = wordSet(
  "what who whom whose which where when why how what's who's where's how's why's what're what'd how'd",
);

/**
 * The last sentence of the range is a question by its word order: an auxiliary before its subject (`are you sure`), or a
 * question word before that. `what it is` is none.
 */
export function isInverted(paragraph: Paragraph, range: Range): boolean {
  const { words, sentences } = paragraph;
  const [first, end] = wordsIn(paragraph, range);
  if (end <= first) return false;
  const last = words[end - 1]!;
  let from = first;
  // A sentence inside the range begins after a terminator.
  for (let i = end - 1; i > first; i--)
    if (/[.!?…]/.test(paragraph.text.slice(words[i - 1]!.end, words[i]!.start))) {
      from = i;
      break;
    }
  if (sentences[last.sentence] === undefined) return false;
  let at = from;
  while (at < end && at < from + 3 && /^(?:and|but|so|then|well|now|oh|hey|or)$/.test(words[at]!.norm)) at++;
  const norm = (i: number) => (i < end ? words[i]!.norm : '');
  if (auxiliary.has(norm(at))) return subject.has(norm(at + 1)) && !/^(?:that|those|these)$/.test(norm(at + 1));
  if (!asking.has(norm(at))) return false;
  if (norm(at).includes("'"))
    return /^(?:you|he|she|it|we|they|that|this|the|your|his|her|going|wrong|up|happened|happening)$/.test(
      norm(at + 1),
    );
  for (let i = at + 1; i < Math.min(end, at + 4); i++)
    if (auxiliary.has(norm(i)))
      return subject.has(norm(i + 1)) || /^(?:the|your|my|his|her|our|their|a|an)$/.test(norm(i + 1));
  return false;
}
