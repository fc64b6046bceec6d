/** Verbs that report speech, and those that cannot. Source: our own lists, from general reading of fiction. */

import { doublesConsonant } from '../lexicon/endings.ts';

export type SpeechVerbClass =
  /** Reports speech whenever nothing else is its object: `said`, `asked`, `whispered`. */
  | 'plain'
  /** Often does something else; only the punctuation tells: `continued`, `added`, `agreed`, `spoke`. */
  | 'weak'
  /** A sound that may carry words: `laughed`, `sighed`, `gasped`. */
  | 'voiced'
  /** Reports thought: `thought`, `wondered`. */
  | 'thought';

export interface SpeechVerb {
  readonly base: string;
  readonly class: SpeechVerbClass;
  /** `asked him`: the one spoken to may be its object. */
  readonly person: boolean;
  /** `asked to go`: an infinitive makes it another verb. */
  readonly infinitive: boolean;
}

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface VerbUse {
  readonly verb: SpeechVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

const plain =
  'say ask question reply whisper murmur mutter mumble shout yell scream shriek cry exclaim declare announce state remark comment explain ' +
  'respond retort tell inquire enquire query demand insist protest object argue admit confess confide concede acknowledge affirm assert ' +
  'assure reassure inform remind warn caution promise swear vow plead beg implore beseech entreat urge order command instruct ' +
  'suggest propose advise answer stammer stutter splutter sputter bark bellow holler roar growl snarl hiss snap rasp croak grumble ' +
  'complain whine wail blurt drawl croon coo quip tease taunt mock scoff sneer chide scold rebuke reprove admonish reprimand ' +
  'counter interject interrupt interpose interpolate correct clarify elaborate amend echo quote recite chant intone proclaim pronounce ' +
  'exhort ejaculate expostulate remonstrate opine venture volunteer hazard profess attest testify corroborate qualify temporise ' +
  'temporize philosophise philosophize iterate reiterate repeat rejoin ' +
  'breathe grunt gripe grouse probe press soothe console cajole coax wheedle apologize apologise ' +
  'accuse challenge chirp chirrup pipe chorus screech squeak squeal yelp concur contend maintain claim allege surmise ' +
  'request submit articulate direct squawk rave commune quaver lilt croak nag whoop caw thunder tattle rap ' +
  'deadpan simper gush babble jabber gabble chatter rattle bleat ' +
  'aver mimic insinuate exult meditate reproach interrogate shrill enjoin ruminate acquiesce stipulate rejoice clamor clamour deny disagree dissent conjecture speculate theorize predict lament bemoan mourn moan groan ' +
  'thunder boom bawl bray cackle rumble trill lisp slur confirm evade parry demur grate ' +
  'rant snark sass grouch harrumph blabber yammer blather prate snipe';

/** Sounds and moods: speech only when the punctuation joins them to it. */
const voiced =
  'laugh sigh chuckle giggle gasp groan moan sob pant snort sniff sniffle snicker snigger titter guffaw cackle snivel whimper ' +
  'wheeze gulp choke puff cough hum grunt huff hiccup yawn weep howl purr whistle swallow cluck tut tsk falter ' +
  'beam smirk fume storm rage explode bristle gloat boast brag crow jeer joke marvel enthuse sulk blaze spit fret wince keen';

const weak =
  'continue contribute assent commence counsel invite defend rally flame fence admire sympathize sympathise jerk repent require chime sum react deduce begrudge begin start finish conclude end resume add agree speak talk call sing read return observe note notice try offer ' +
  'pursue proceed persist supply guess reckon figure reason allow grant decide consider manage hear pray preach dictate mouth signal ' +
  'count type write radio lie greet hail bid comfort flatter report relate hedge hint prompt judge describe compliment ' +
  'thank curse congratulate welcome introduce lecture encourage translate interpret approve contradict threaten prophesy recount ' +
  'remember recall recollect appeal address identify name joke ramble warble gesture indicate apostrophise';

const thought = 'think wonder muse reflect ponder suppose decide realise realize remember hope';

const person = new Set(
  (
    'ask tell answer assure reassure inform remind warn caution promise beg implore beseech entreat urge order command instruct advise ' +
    'interrupt correct tease taunt mock chide scold rebuke reprove admonish prompt soothe console comfort cajole coax flatter accuse ' +
    'challenge reproach rally defend invite counsel mimic threaten greet thank encourage contradict congratulate welcome lecture compliment exhort counter bid quote echo'
  ).split(' '),
);

const infinitive = new Set(
  (
    'ask beg offer agree promise threaten continue begin start try demand decide plead swear vow manage hope wish go suppose ' +
    'urge order command instruct beseech implore entreat consider proceed volunteer venture propose hesitate write call pray talk speak'
  ).split(' '),
);

/** Forms that no rule of spelling gives: base, past, past participle. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  speak: ['spoke', 'spoken'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  put: ['put', 'put'],
  cut: ['cut', 'cut'],
  break: ['broke', 'broken'],
  throw: ['threw', 'thrown'],
  shoot: ['shot', 'shot'],
  sing: ['sang', 'sung'],
  read: ['read', 'read'],
  swear: ['swore', 'sworn'],
  think: ['thought', 'thought'],
  write: ['wrote', 'written'],
  bid: ['bade', 'bidden'],
  spit: ['spat', 'spat'],
  bite: ['bit', 'bitten'],
  grind: ['ground', 'ground'],
  hear: ['heard', 'heard'],
  weep: ['wept', 'wept'],
  beseech: ['besought', 'besought'],
  mimic: ['mimicked', 'mimicked'],
  lie: ['lied', 'lied'],
};

/** Of longer verbs these double their last consonant, too. */
const doubling = new Set(['admit', 'demur', 'concur', 'rebut', 'submit']);
const doubles = (base: string) => doubling.has(base) || doublesConsonant(base);

function inflect(base: string): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (form: string, kind: VerbForm) => {
    const kinds = forms.get(form);
    if (kinds) kinds.push(kind);
    else forms.set(form, [kind]);
  };
  add(base, 'base');
  const y = /[^aeiou]y$/.test(base);
  if (y) add(`${base.slice(0, -1)}ies`, 'third');
  else if (/(s|x|z|ch|sh|go)$/.test(base)) add(`${base}es`, 'third');
  else add(`${base}s`, 'third');
  const stem = doubles(base) ? base + base.at(-1) : base;
  if (base === 'lie') add('lying', 'ing');
  else if (/[^eo]e$/.test(stem)) add(`${stem.slice(0, -1)}ing`, 'ing');
  else add(`${stem}ing`, 'ing');
  const known = irregular[base];
  if (known) {
    add(known[0], 'past');
    add(known[1], 'participle');
  } else {
    const past = y ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`;
    add(past, 'past');
    add(past, 'participle');
  }
  return forms;
}

function build(): ReadonlyMap<string, VerbUse> {
  const classes = new Map<string, SpeechVerbClass>();
  for (const base of plain.split(' ')) classes.set(base, 'plain');
  for (const base of thought.split(' ')) classes.set(base, 'thought');
  for (const base of weak.split(' ')) classes.set(base, 'weak');
  for (const base of voiced.split(' ')) classes.set(base, 'voiced');
  const uses = new Map<string, VerbUse>();
  for (const [base, kind] of classes) {
    const verb: SpeechVerb = { base, class: kind, person: person.has(base), infinitive: infinitive.has(base) };
    for (const [form, kinds] of inflect(base)) {
      const before = uses.get(form);
      if (before && before.verb.class === 'plain') continue;
      uses.set(form, { verb, forms: new Set(kinds) });
    }
  }
  // Archaic, and in no other form.
  uses.set('quoth', {
    verb: { base: 'say', class: 'plain', person: false, infinitive: false },
    forms: new Set(['past']),
  });
  return uses;
}

/** Speech verbs by each of their forms (lower-case). */
export const speechVerbs: ReadonlyMap<string, VerbUse> = build();

/** Noises as well as speech: `He shouted again.` and `She screamed at them.` may stand alone. */
export const loudVerbs: ReadonlySet<string> = new Set(
  'shout scream yell shriek cry wail howl roar bellow holler squeal screech bark growl snarl groan moan whimper yelp bawl'.split(
    ' ',
  ),
);

/** With the particle, speech; alone, something else: `went on`, `put in`, `burst out`. Form of the verb -> particles. */
export const phrasalSpeechVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'go goes went going gone': ['on'],
    'put puts putting': ['in'],
    'cut cuts cutting': ['in', 'across'],
    'break breaks broke breaking broken': ['in', 'out', 'off'],
    'hurry hurries hurried hurrying': ['on'],
    'run runs ran running': ['on'],
    'ring rings rang ringing': ['out'],
    'wire write wires writes wired wrote': ['back'],
    'sound sounds sounded': ['off'],
    'come comes came': ['back'],
    'flash flashes flashed': ['back'],
    'chime chimes chimed chiming': ['in'],
    'burst bursts bursting': ['out', 'forth'],
    'throw throws threw throwing thrown': ['in', 'back', 'out'],
    'jump jumps jumped jumping': ['in'],
    'get gets got getting': ['out'],
    'pipe pipes piped piping': ['up'],
    'speak speaks spoke speaking spoken': ['up'],
    'shoot shoots shot shooting': ['back'],
    'fire fires fired firing': ['back'],
    'bite bites bit biting bitten': ['out'],
    'grind grinds ground grinding': ['out'],
    'choke chokes choked choking': ['out'],
    'grit grits gritted gritting': ['out'],
    'force forces forced forcing': ['out'],
    'breathe breathes breathed breathing': ['out'],
    'sing sings sang singing': ['out'],
    'rap raps rapped rapping': ['out'],
    'let lets letting': ['out'],
    'jerk jerks jerked jerking': ['out'],
    'whip whips whipped': ['out'],
    'sum sums summed': ['up'],
    'smile smiles smiled grin grins grinned': ['back'],
    'point points pointed pointing': ['out'],
    'strike strikes struck striking': ['in'],
    'cry cries cried crying': ['out'],
    'call calls called calling': ['out', 'back', 'down', 'up', 'over', 'after'],
  }).flatMap(([forms, particles]) => forms.split(' ').map((form) => [form, particles] as const)),
);

/** Verbs of the face and body that make no words: with a comma before them, house style is broken (`"Sure," he smiled.`). */
export const muteVerbs: ReadonlySet<string> = new Set(
  (
    'smile nod shrug grin frown wink blink glance stare glare gaze glower scowl pout blush shudder shiver tremble pause hesitate ' +
    'wince grimace cringe flinch smirk beam bow wave point gesture lean turn stand sit look'
  )
    .split(' ')
    .flatMap((base) => [...inflect(base).keys()])
    .concat(['stood', 'sat']),
);

/** With one of these what is said is a question. */
export const asking =
  /^(?:ask(?:s|ed|ing)?|inquir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)|quer(?:y|ies|ied)|wonder(?:s|ed)?)$/;
