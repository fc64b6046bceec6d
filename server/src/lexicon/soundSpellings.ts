/**
 * Sounds that English spells in several ways: `written:meant`, with `^` at the beginning and `$` at the end of a word. Who
 * writes by ear takes the wrong one: `nuckles`, `thort`, `skool`. Source: our own list.
 */
const spellings =
  // Letters that are not heard
  '^n:kn ^n:gn ^r:wr ^w:wh ^h:wh ^il:isl ^so:swo ^s:sc ^s:ps m$:mb med$:mbed m$:mn mer$:mber t$:bt ts:bts ss:st sel$:stle sen:sten ns:nsw en$:eign ine$:ign ' +
  'ain$:eign ner$:gner ' +
  // gh and ph
  'ite:ight ites:ights it:ight ite$:ight uf$:ough uff:ough off$:ough aff:augh ort:ought ort:aught orter:aughter awt:ought awt:aught oo$:ough o$:ough ow$:ough ' +
  'ey:eigh ay:eigh ate:aight ate:eight ait:aight f:ph f$:gh ' +
  // k, s, j and their like
  '^k:c ^k:ch k$:ck k$:c k:c ake$:ache k:q kw:qu qw:qu s:c ss:sc sh:ch ^sh:s j:g j:dg dj:dg ^g:j uz:us oz:os az:as z$:s ze$:se ks:x x:cs sk:sch tch:ch ch:tch ' +
  'shun:tion shun:sion shun:cian shun:ssion oshun:ocean shul:cial shul:tial shus:cious shus:tious cher$:ture zh:s ' +
  // vowels
  'ane:ain anes:ains ale:ail aid:ade ayt:ait ade:aid ay:ai ai:ay ee:ea ee:ie ee:ei ee:e eet$:ete eed$:ede ea:ee ea:ie e:ea e:ei ed:ead oo:ou oo:u oo:ew oo:o ' +
  'ue:ew oo:ui ew:ue ou:oo ow:ou ou:ow own:one own:oan oak:oke oke:oak ote:oat oat:ote oan:one one:oan o:oa oa:o u:ou ud$:ould ood$:ould uth:oth uv:ov uv:ove um$:ome um:om unk:onk unde:onde unt:ont uney:oney wun:one wun:on ' +
  'ur:or ur:ir ur:er ur:ear ur:our er:ear er:ir er:ur er:or ir:er ir:ur ar:ear or:oar or:our ore:oar aw:au or:aw au:aw or:aur air:are are:air ere:are ' +
  'y:ie ie:y i:y y:i i:ui ' +
  // endings
  'er$:re er$:or er$:ar ers$:ors el$:le ul$:le al$:le il$:le ol$:le ' +
  'tel$:ttle tul$:ttle tle$:ttle dul$:ddle bul$:bble ent$:ant ant$:ent ence$:ance ance$:ence ible$:able able$:ible us$:ous ly$:lly ness$:nness';

interface Rewriting {
  readonly written: string;
  readonly meant: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

const byFirstLetter = new Map<string, Rewriting[]>();
for (const pair of spellings.split(' ')) {
  const [, opens, written, closes, meant] = /^(\^?)(\w+)(\$?):(\w+)$/.exec(pair)!;
  const list = byFirstLetter.get(written![0]!) ?? [];
  list.push({ written: written!, meant: meant!, opens: opens !== '', closes: closes !== '' });
  byFirstLetter.set(written![0]!, list);
}

/** At so many places a word is spelt otherwise; a long one at one alone, for the ways grow with the square of its length. */
const mostPlaces = (length: number) => (length <= 14 ? 2 : 1);

/** Calls `emit` with each way to spell a word that sounds like this one, and at how many places it differs. */
export function soundAlike(word: string, emit: (spelling: string, places: number) => void): void {
  const most = mostPlaces(word.length);
  function from(at: number, head: string, places: number): void {
    for (let i = at; i < word.length; i++) {
      for (const { written, meant, opens, closes } of byFirstLetter.get(word[i]!) ?? []) {
        const end = i + written.length;
        if ((opens && i > 0) || (closes && end < word.length) || !word.startsWith(written, i)) continue;
        const spelt = head + word.slice(at, i) + meant;
        emit(spelt + word.slice(end), places + 1);
        if (places + 1 < most) from(end, spelt, places + 1);
      }
    }
  }
  from(0, '', 0);
}
