import type { Paragraph, Quotation, Word } from '../../manuscript/types.ts';
import { wordSet } from '../neighbours.ts';

/** Words of accents and dialects. Source: our own list. */
const dialect = wordSet(
  "dese dose vill yez yo wot wuz woz hain't th' t' ma lak lika da dat dis dem de den dey dere wid wit ze zis zat zey zat's mit und vas ve vat ees eet ye yer yeh ya tha thee thou ter ole dah heah whah caih gwine ain aint fer jes jest " +
    'wuz uv ov yo yuh mah sah suh ah marse massa nuffin nothin summat nowt owt hev hez git gits thet sech och ken dinna canna wouldna couldna isna didna nae aye ' +
    'wee bairn lass lad auld gude fra frae wi mair sic een guid hoose doon oot tae',
);
/** Of these one is enough, right beside the word. */
const accents = wordSet('da dis dat dem dey ze zis zat');
/** How far an accent is looked for, in words on either side, and how many signs of it there must be. */
const HEARD = { within: 20, signs: 2 };

/**
 * Tells of a word, by its index, whether others around it, in the same speech or in the same narration, are spelt as
 * they sound: someone has an accent. `unknown` are indices of unknown words, in order.
 */
export function dialectIn({ words, quotations }: Paragraph, unknown: readonly number[]): (index: number) => boolean {
  const strangers = new Set(unknown);
  const speeches = speechOfWords(words, quotations);
  return (index) => {
    // Right beside an accent's own article: `lika da clock`.
    if (accents.has(words[index - 1]?.norm ?? '') || accents.has(words[index + 1]?.norm ?? '')) return true;
    let signs = 0;
    let strange = 0;
    const last = Math.min(words.length - 1, index + HEARD.within);
    for (let at = Math.max(0, index - HEARD.within); at <= last; at++) {
      if (at === index || speeches[at] !== speeches[index]) continue;
      if (dialect.has(words[at]!.norm) || isClipped(words[at]!.norm)) signs++;
      else if (strangers.has(at)) strange++;
    }
    return signs >= HEARD.signs || (signs > 0 && strange > 0);
  };
}

/** For each word the first quotation that holds it, by its opening mark. */
function speechOfWords(words: readonly Word[], quotations: readonly Quotation[]): readonly (number | undefined)[] {
  const speeches: (number | undefined)[] = new Array(words.length).fill(undefined);
  let at = 0;
  let end = 0;
  for (const { inner, open, unopened } of quotations) {
    // Quotations stand in the order of their opening marks: one that ends before here lies within another.
    if (unopened || inner.end <= end) continue;
    while (at < words.length && words[at]!.start < Math.max(inner.start, end)) at++;
    while (at < words.length && words[at]!.start < inner.end) speeches[at++] = open;
    end = inner.end;
  }
  return speeches;
}

/** `goin'`, `'ouse`, `t'ink`, `gen'ral`: an apostrophe that no contraction has. */
function isClipped(norm: string): boolean {
  if (!norm.includes("'")) return false;
  return /^'(?!s$|d$|ll$|re$|ve$|m$|cause$|til$)|in'$|^[a-z]{1,2}'[a-z]{3,}|[a-z]{2,}'[a-z]{3,}/.test(norm);
}
