/** Verbs that report speech, and those that cannot. Source: our own lists, from general reading of fiction. */

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
  'say ask reply whisper murmur mutter mumble shout yell scream shriek cry exclaim declare announce state remark comment explain ' +
  'respond retort tell inquire enquire query demand insist protest object argue admit confess confide concede acknowledge affirm assert ' +
  'assure reassure inform remind warn caution promise swear vow plead beg implore beseech entreat urge order command instruct ' +
  'suggest propose advise answer stammer stutter falter bark bellow holler roar growl snarl hiss snap rasp croak grumble complain whine ' +
  'wail whimper blurt drawl croon coo purr quip joke tease taunt mock scoff jeer sneer chide scold rebuke reprove admonish ' +
  'counter interject interrupt interpose correct clarify elaborate amend echo quote recite chant intone proclaim pronounce exhort ' +
  'ejaculate expostulate opine venture volunteer hazard profess attest testify report recount relate ' +
  'breathe grunt gripe grouse prompt probe press query soothe console comfort cajole coax wheedle flatter apologize apologise ' +
  'accuse challenge threaten boast brag gloat crow chirp chirrup pipe chorus hoot howl screech squeak squeal yelp ' +
  'deadpan simper gush babble ramble jabber gabble rattle sputter splutter spit spat bite hedge hint reiterate repeat rejoin ' +
  'deny disagree dissent lie marvel muse conjecture speculate theorize surmise predict prophesy predicate lament bemoan moan groan ' +
  'greet hail bid offer thunder boom bawl bray bleat cackle warble rumble trill lisp slur gasp pant puff wheeze gulp choke ' +
  'sob blubber sniffle snivel keen keened snicker snigger titter guffaw enthuse rhapsodize grit grate grind';

/** Sounds: spoken only when the punctuation joins them to the speech. */
const voiced =
  'laugh sigh chuckle giggle gasp groan moan sob pant snort sniff sniffle snicker snigger titter guffaw cackle snivel whimper ' +
  'wheeze gulp choke puff cough hum grunt huff hiccup yawn weep bawl howl roar purr growl snarl whistle swallow cluck tut tsk tutter ' +
  'beam sneer smirk shrill flash fume storm rage explode bristle scoff simper gush bite grit grind grate spit rattle ramble crow';

const weak =
  'continue begin start finish conclude end resume add agree speak talk call sing read return observe note notice repeat go try ' +
  'offer press put break cut chime throw jump shoot fire pursue proceed persist supply finish guess reckon figure reason allow grant ' +
  'decide consider manage hear pray preach dictate mouth sign signal type text write radio rejoin ' +
  'lie challenge greet hail bid comfort console soothe coax flatter report relate hedge hint prompt probe judge describe compliment ' +
  'thank curse blaspheme congratulate welcome introduce lecture encourage translate interpret approve contradict ' +
  'remember recall recollect realise realize confirm admonish command order';

const thought = 'think wonder muse reflect ponder suppose decide realise realize remember hope wish';

const person = new Set(
  (
    'ask tell answer assure reassure inform remind warn caution promise beg implore beseech entreat urge order command instruct advise ' +
    'interrupt correct tease taunt mock chide scold rebuke reprove admonish prompt soothe console comfort cajole coax flatter accuse ' +
    'challenge threaten greet thank encourage contradict congratulate welcome lecture compliment exhort counter bid quote echo'
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
  lie: ['lied', 'lied'],
};

const doubling = new Set(
  'beg admit object quip chat bid cut put spit grit hum blab tut quiz chirrup brag gab'.split(' '),
);
doubling.delete('object');

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
  const stem = doubling.has(base) ? base + base.at(-1) : base;
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
  // `ground`, `bit`, `lay`: nouns and other verbs first of all.
  for (const form of [
    'ground',
    'bit',
    'spat',
    'wish',
    'text',
    'texts',
    'note',
    'notes',
    'sign',
    'signs',
    'fire',
    'fires',
    'end',
    'ends',
  ])
    if (form !== 'spat') uses.delete(form);
  return uses;
}

/** Speech verbs by each of their forms (lower-case). */
export const speechVerbs: ReadonlyMap<string, VerbUse> = build();

/** With the particle, speech; alone, something else: `went on`, `put in`, `burst out`. Form of the verb -> particles. */
export const phrasalSpeechVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'go goes went going gone': ['on'],
    'put puts putting': ['in'],
    'cut cuts cutting': ['in', 'across'],
    'break breaks broke breaking broken': ['in', 'off'],
    'chime chimes chimed chiming': ['in'],
    'burst bursts bursting': ['out'],
    'throw throws threw throwing thrown': ['in', 'back'],
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
    'finish finishes finished finishing': ['up', 'off'],
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
    .concat(['shrugged', 'shrugging', 'nodded', 'nodding', 'grinned', 'grinning', 'stood', 'sat', 'sitting', 'smiled']),
);
