import { describe, expect, it } from 'vitest';
import { isMeant } from '../../../server/src/context/meant.ts';
import { readParagraph } from '../../../server/src/manuscript/read.ts';
import { testResources } from '../resources.ts';

const { lexicon } = await testResources();

/** Whether a model that would have `meant` for `written` is told that the writer means what stands there. */
function judged(text: string, written: string, meant: string): boolean {
  const start = text.indexOf(written);
  const proposal = { kind: 'real-word' as const, start, end: start + written.length, replacements: [meant] };
  return isMeant(readParagraph(text, 'prose', 'double'), { ...proposal, certainty: 0.9 }, lexicon);
}

describe('what a writer means', () => {
  it.each([
    ['Mara shook her head no and went on.', 'no', 'now'],
    ['He nodded yes.', 'yes', 'yet'],
    ['"A hard winter it will be, look you, and a long one."', 'look', 'like'],
    ['"Double or quits," said Rook.', 'quits', 'quite'],
    ['They split the board in twain.', 'twain', 'train'],
    ['He had walked forty mile that day.', 'mile', 'miles'],
    ['"Stop lookin at me," Mara said.', 'lookin', 'looking'],
    ['He toed off his boots by the door.', 'toed', 'told'],
    ['Mara flipped through the old ledger.', 'flipped', 'slipped'],
    ['There was a pause that lasted a beat too long.', 'beat', 'bit'],
    ['The group chat had gone quiet by noon.', 'chat', 'that'],
    ['She had it on half a number plate and a receipt.', 'plate', 'of plate'],
    ['There were two seat belts in the back.', 'belts', 'bells'],
    ['Nothing fazed her after that.', 'fazed', 'gazed'],
    ['She laughed as the implications sank in.', 'implications', 'implication'],
    ['They lay listening to the neighbours argue about a dish.', 'argue', 'arguing'],
    ['not the moon, i mean. you', 'i', 'you'],
    ['She was looking at hers with love and dread.', 'hers', 'her'],
    ['"Or," said Mara, "we could go."', 'Or', 'Oh'],
    ['The dog came on, baring its teeth.', 'baring', 'bearing'],
    ['The second step was wetter than the first.', 'wetter', 'better'],
  ])('%s', (text, written, meant) => expect(judged(text, written, meant)).toBe(true));

  it.each([
    ['She had no it was late.', 'no', 'known'],
    ['They had toed her twice about it.', 'toed', 'told'],
    ['"I look you better in the red one."', 'look', 'like'],
    ['Mara was lookin at the door.', 'lookin', 'looking'],
    ['A group of chat stood by the door.', 'chat', 'that'],
    ['He was quits sure of it.', 'quits', 'quite'],
    ["The boat came in, it's engine coughing.", "it's", 'its'],
    ["Nobody knew who's coat it was.", "who's", 'whose'],
    ['They missed the last twain home from there, all but one twain.', 'last', 'lost'],
  ])('but not: %s', (text, written, meant) => expect(judged(text, written, meant)).toBe(false));
});
