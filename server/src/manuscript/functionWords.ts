/** Closed classes of English words, as far as finding the subject of a tag needs them. Source: our own lists. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const subjectPronouns = set(
  "he she they i we you it who one someone somebody everyone everybody anyone anybody nobody none both all another others 'e y'all ze xe",
);
export const pronounsWithAuxiliary = set(
  "he'd she'd they'd i'd we'd you'd it'd he'll she'll they'll i'll we'll you'll he's she's they've i've we've i'm we're they're you're",
);
export const objectPronouns = set(
  'me him her us them you it himself herself themselves myself ourselves yourself everyone everybody nobody someone anyone each one no',
);
export const determiners = set(
  'the a an his her their my our your its this that these those another some any each every both one two three four several many ' +
    'either neither such no half all',
);
export const possessives = set('his her their my our your its');
export const auxiliaries = set(
  "had has have was is were are am be been would will could can might may must should shall did does do 'd used ought",
);
export const negatives = set(
  "not never didn't couldn't wouldn't won't can't cannot hadn't hasn't haven't wasn't isn't weren't aren't don't doesn't shouldn't no neither nor hardly barely scarcely",
);
export const prepositions = set(
  'to at with in from after before through over under into across on by without between around beside behind against above below ' +
    'toward towards beneath upon within past near amid amidst during along among inside outside round down up onto off out beyond ' +
    'for despite amongst via per',
);
export const adverbs = set(
  'then also just only even again finally still always often simply almost once soon now here half too either back aloud first twice ' +
    'suddenly sometimes instead together alone later long last merely quite rather very more less much most so apart besides ' +
    'thus hence nearly already ever anyway anyhow though however indeed perhaps maybe fast hard low loud straight inside next ' +
    'well all at-last out-loud somehow likewise',
);
export const conjunctions = set(
  'and but or because when while as if that which who whom whose though although until since where nor so than like till unless whereupon',
);
/** What makes reported speech or a topic out of a speech verb: `asked if`, `told her about`. */
export const reporters = set('if whether that how why what who whom which where about of');
export const timeNouns = set(
  'moment second minute time morning day night instant evening afternoon while bit beat hour hours week year seconds minutes days pause',
);
/** Parts of the body and things that move, none of which says anything. */
export const speechless = set(
  'head teeth tooth tongue hand hands eye eyes gaze finger fingers jaw foot feet arm arms heart stomach mind body knee knees leg legs shoulder shoulders ' +
    'laughter laugh wind storm engine thunder gun guns brow brows eyebrow eyebrows face cheek cheeks chest throat lip hair door doors phone bell floor chair',
);
/** Words that show a predicate and so end a noun phrase. */
export const finiteMarkers = set(
  "was were is are am had has have did does do would could should will can may might must didn't wasn't couldn't wouldn't hadn't isn't " +
    "doesn't don't came went took gave made got saw felt knew looked turned",
);
export const nameParticles = set('de von van der du la le of the d del bin al ap');
/** Adjectives and nouns that end like adverbs. */
export const lyAdjectives = set(
  'family reply lily curly elderly friendly lovely ugly lonely silly likely lively deadly burly surly holy only jolly kindly early cowardly ' +
    'ghastly saintly scholarly sickly stately unruly wily woolly bully belly jelly ally folly gully rally doily homely manly womanly ' +
    'motherly fatherly brotherly sisterly ghostly portly pearly prickly grisly gangly cuddly bubbly bristly chilly smelly unfriendly ' +
    'worldly unearthly earthly heavenly costly orderly leisurely melancholy assembly anomaly butterfly supply july italy sally molly polly ' +
    'kelly emily beverly shelly willy billy wally lolly dolly holly oily hilly frilly steely wrinkly giggly wobbly measly comely',
);
