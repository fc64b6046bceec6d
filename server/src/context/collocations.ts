import { basesOf } from '../lexicon/endings.ts';
import type { Paragraph } from '../manuscript/types.ts';

/**
 * What is done to what: verbs of crafts and sports that novels hardly hold, with the things that are at home beside them.
 * Both are base forms. Source: our own list.
 */
const table =
  'chock: wheel tyre tire plane truck wagon cart; moor: boat ship barge quay harbour harbor dock pier yacht; vent: steam air gas galley cabin atmosphere plasma coolant hull ' +
  'airlock; clamp: hand mouth jaw tooth leg artery; right: lantern lamp chair stool boat canoe table vase bottle himself herself itself; sow: seed corn wheat doubt discord oat ' +
  'grain field chaos; bale: hay straw; till: soil field land; thresh: wheat corn grain; rake: leaf hay gravel; prune: rose tree hedge; mulch: bed rose; graft: tree skin; ' +
  'proof: dough yeast bread; prove: dough bread; baste: turkey chicken roast; zest: lemon lime orange; sear: meat steak fish; braise: beef lamb meat; blanch: almond bean; ' +
  'poach: egg pear deer; core: apple pear; pit: cherry olive; hull: strawberry; shuck: oyster corn; gut: fish herring; bone: fish chicken; whisk: egg cream; plate: dish dessert; ' +
  'bleed: brake radiator; torque: bolt nut; true: wheel; bleed: line; grease: axle tin pan; rust: hinge blade; strop: razor; hone: blade knife edge; whet: blade knife appetite; ' +
  'fletch: arrow; nock: arrow; loose: arrow bolt shot; string: bow guitar; strum: guitar ukulele chord; pluck: string chicken; bow: string violin cello; tune: guitar string violin ' +
  'piano engine radio fiddle harp drum tenor bell; cue: music track light sound band; mic: drum singer; hem: skirt dress trouser; darn: sock; felt: wool; baste: seam hem; dye: wool; ' +
  'card: wool; shear: sheep; dip: sheep; lamb: ewe; foal: mare; calve: cow heifer; shoe: horse; tack: horse; hobble: horse; furl: sail; reef: sail; luff: sail; trim: sail; gybe: boat; ' +
  'dunk: ball biscuit; bunt: ball; putt: ball; lob: ball grenade; volley: ball; spike: ball drink; hole: putt; cast: line fly spell vote; tie: fly knot; bait: hook trap; ' +
  'hood: hawk falcon; fly: hawk falcon kite; man: hawk gun; clock: out in; cap: well bottle; rope: calf steer; brand: calf steer; shell: pea nut; mash: potato; dice: onion carrot; ' +
  'beg: pardon leave patience indulgence; toll: bell hour; ring: bell; peal: bell; pole: boat punt; pitch: tent; strike: tent; kern: letter; ink: plate; bind: book; fire: kiln pot; ' +
  'throw: pot; glaze: pot; forge: blade horseshoe; quench: blade; temper: blade steel; hammer: anvil; parry: blow blade; feint: left right; stab: chest';

/** By what is done, the things. */
const things = new Map<string, Set<string>>();
for (const row of table.split('; ')) {
  const [verb, nouns] = row.split(': ') as [string, string];
  for (const noun of nouns.split(' ')) (things.get(verb) ?? things.set(verb, new Set()).get(verb)!).add(noun);
}
/** How far from its verb a thing is looked for, in words. */
const reach = 4;

/**
 * A word of a craft beside what it is done to: `chocked the wheels`, `the guitar was tuned`. Another form of it may be meant all
 * the same.
 */
export function isAtHome({ words }: Paragraph, index: number, replacement: string): boolean {
  const { norm, sentence } = words[index]!;
  const others = formsOf(replacement);
  for (const verb of formsOf(norm)) {
    const beside = things.get(verb);
    if (!beside || others.includes(verb)) continue;
    for (let at = Math.max(0, index - reach); at <= index + reach; at++) {
      const word = words[at];
      if (word && at !== index && word.sentence === sentence && formsOf(word.norm).some((noun) => beside.has(noun)))
        return true;
    }
  }
  return false;
}

/** The word and what it may be a form of, by its ending. */
function formsOf(norm: string): readonly string[] {
  const rest = /^(.{2,}?)(?:s|es|ed|ing|er)$/.exec(norm);
  return rest
    ? [
        norm,
        norm.replace(/s$/, ''),
        ...basesOf(norm.replace(/(?:es|ed|ing|s)$/, '')),
        norm.replace(/(?:ies|ied)$/, 'y'),
      ]
    : [norm];
}
