import { doublesConsonant } from './endings.ts';

/** Irregular verbs: base, past, participle; where past and participle are one, the third is left out. Source: our own list. */
const table =
  'be was been|become became become|begin began begun|bite bit bitten|blow blew blown|break broke broken|bring brought|build built|buy bought|catch caught|' +
  'choose chose chosen|come came come|deal dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt|' +
  'fight fought|find found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|' +
  'grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|leave left|lose lost|make made|mean meant|meet met|ride rode ridden|' +
  'ring rang rung|rise rose risen|run ran run|say said|see saw seen|sell sold|send sent|shake shook shaken|show showed shown|sing sang sung|sink sank sunk|sit sat|' +
  'sleep slept|slide slid|speak spoke spoken|spend spent|stand stood|steal stole stolen|swear swore sworn|swim swam swum|take took taken|teach taught|tear tore torn|' +
  'tell told|think thought|throw threw thrown|overtake overtook overtaken|mistake mistook mistaken|withdraw withdrew withdrawn|undergo underwent undergone|understand understood|wake woke woken|awake awoke awoken|shrink shrank shrunk|wear wore worn|win won|write wrote written|' +
  'arise arose arisen|bear bore borne|bend bent|bleed bled|breed bred|cling clung|creep crept|dig dug|feed fed|flee fled|fling flung|forbid forbade forbidden|' +
  'forsake forsook forsaken|lend lent|seek sought|shoot shot|sling slung|spin spun|stick stuck|sting stung|strike struck|string strung|strive strove striven|' +
  'sweep swept|swing swung|weave wove woven|weep wept|wring wrung';

export interface VerbForms {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

const irregular = new Map<string, VerbForms>();
const byPast = new Map<string, VerbForms>();
const byParticiple = new Map<string, VerbForms>();
for (const row of table.split('|')) {
  const [base, past, participle = past] = row.split(' ') as [string, string, string?];
  const forms = { base, past, participle };
  irregular.set(base, forms);
  byPast.set(past, forms);
  byParticiple.set(participle, forms);
}

/** The irregular verb whose past this is. */
export const verbOfPast = (past: string): VerbForms | undefined => byPast.get(past);

/** The irregular verb whose participle this is. */
export const verbOfParticiple = (participle: string): VerbForms | undefined => byParticiple.get(participle);

/** The participle of a base verb, regular or not. */
export function participleOf(base: string): string {
  const forms = irregular.get(base);
  if (forms) return forms.participle;
  return regularPast(base);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (doublesConsonant(base)) return `${base}${base.at(-1)}ed`;
  return `${base}ed`;
}

/** The past of a base verb, regular or not. */
export function pastOf(base: string): string {
  return irregular.get(base)?.past ?? regularPast(base);
}

/** What is meant by a form made by rule of an irregular verb (`begined`, `sitted`) or of its past (`thoughted`, `growned`). */
export function irregularFormsOf(regular: string): string[] {
  if (!regular.endsWith('ed')) return [];
  const stem = regular.slice(0, -2);
  for (const root of [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]) {
    const forms = irregular.get(root) ?? byPast.get(root) ?? byParticiple.get(root);
    if (forms) return [...new Set([forms.past, forms.participle])];
  }
  return [];
}

/** `pull` or `pulls` beside `pulled`, `see` or `sees` beside `saw`: one verb, told in another tense. */
export function isPresentOf(present: string, past: string): boolean {
  const irregularVerb = byPast.get(past);
  if (irregularVerb) return isBaseOrThird(present, irregularVerb.base);
  if (!past.endsWith('ed')) return false;
  const stem = past.slice(0, -2);
  return (
    isBaseOrThird(present, stem) ||
    isBaseOrThird(present, `${stem}e`) ||
    (stem.endsWith('i') && isBaseOrThird(present, `${stem.slice(0, -1)}y`)) ||
    (/(.)\1$/.test(stem) && isBaseOrThird(present, stem.slice(0, -1)))
  );
}

function isBaseOrThird(word: string, base: string): boolean {
  if (!word.startsWith(base.slice(0, -1))) return false;
  return word === base || word === `${base}s` || word === `${base}es` || word === `${base.replace(/y$/, 'i')}es`;
}
