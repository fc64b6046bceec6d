import { type Confusion, line, type Row } from '../wordPattern.ts';

const people = ['me', 'him', 'us', 'them'];
/** Places that somebody arrives at or walks into. */
const building =
  'house|hotel|station|school|castle|airport|office|hospital|library|church|shop|store|restaurant|room|kitchen|hall|building|village|classroom|bedroom|cafe|theatre|theater|museum|apartment|flat|bar|pub';
/** Before a pronoun that is their object. */
const beforeWhom =
  'of|for|to|by|with|from|at|on|in|among|amongst|between|about|before|behind|under|over|after|upon|into|round|around|beside|beyond|without|against|towards|toward|than|through|and|or|whom';
/** Before somebody who can or could, where what is done comes before: `all he could to help`. */
const asMuchAs =
  'as|than|all|what|whatever|everything|anything|nothing|such|that|which|much|best|utmost|most|least|earth|how|where|when|whenever|if';
const things =
  'the|a|an|my|your|his|her|its|our|their|this|that|it|him|me|us|them|you|anything|nothing|something|everything|@many|@thing';
const times = 'hours|days|weeks|months|years|minutes|centuries|decades';

/** Comparatives that nobody makes with `more`, unless one quality is held against another: `more small than big`. */
const longer: Readonly<Record<string, string>> = {
  small: 'smaller',
  big: 'bigger',
  tall: 'taller',
  short: 'shorter',
  long: 'longer',
  fast: 'faster',
  old: 'older',
  young: 'younger',
  strong: 'stronger',
  weak: 'weaker',
  hard: 'harder',
  dark: 'darker',
  cold: 'colder',
  warm: 'warmer',
  hot: 'hotter',
  cheap: 'cheaper',
  nice: 'nicer',
  high: 'higher',
  low: 'lower',
  deep: 'deeper',
  thick: 'thicker',
  thin: 'thinner',
  rich: 'richer',
  smart: 'smarter',
  easy: 'easier',
  heavy: 'heavier',
  early: 'earlier',
  loud: 'louder',
};

/** `careful` -> `carefully`, `gentle` -> `gently`. */
const adverbOf = (how: string) => (how.endsWith('le') ? `${how.slice(0, -1)}y` : `${how}ly`);

/**
 * What a verb, a noun or a comparison is built with, where English has one way and its neighbours have others. The patterns
 * are explained in `wordPattern.ts`. Source: our own list, from what learners of English write.
 */
const table: readonly Row[] = [
  // What has gone on until now
  ...['waiting', 'looking', 'trying', 'working', 'thinking', 'hoping', 'dreaming'].map(
    (doing): Row => [
      `i|you|we|they have [${doing}>been_${doing}] all|about|here|since`,
      `I have ${doing} all my life.`,
      `I have been ${doing} all my life.`,
    ],
  ),
  ...people.map(
    (one): Row => [
      `believe|believes|believed [to_${one}>${one}] .`,
      `Nobody believed to ${one}.`,
      `Nobody believed ${one}.`,
    ],
  ),
  // Whom something is told
  ...people.map(
    (one): Row => [
      `explain|explains|explained|explaining [${one}>to_${one}] everything|that|how|why|what|the`,
      `She explained ${one} how it worked.`,
      `She explained to ${one} how it worked.`,
      `It explained ${one} well.`,
    ],
  ),
  ...[...people, 'her', 'you'].map(
    (one): Row => [
      `tell|tells|told|telling [to_${one}>${one}] that|about|how|what|why|everything|all|the|it|a`,
      `He told to ${one} that it was over.`,
      `He told ${one} that it was over.`,
      `What he told to ${one} and Tara was a lie.`,
    ],
  ),
  ...[...people, 'her'].map(
    (one): Row => [
      `asks|asked|asking [to_${one}>${one}] if|why|what|how|where|who|whether|about|a|the|.`,
      `She asked to ${one} why it was so.`,
      `She asked ${one} why it was so.`,
    ],
  ),
  ...people.map(
    (one): Row => [
      `wait|waits|waited|waiting [${one}>for_${one}] in|at|outside|there|for|to|by|near|.`,
      `She waited ${one} at the gate.`,
      `She waited for ${one} at the gate.`,
    ],
  ),
  // Needless prepositions
  ...(
    [
      ['discuss', 'They often'],
      ['discusses', 'She often'],
      ['discussed', 'They'],
      ['discussing', 'They kept'],
    ] as const
  ).map(
    ([form, who]): Row => [
      `[${form}_about>${form}] the|it|his|her|my|their|our|what|how|that|this|a`,
      `${who} ${form} about the war.`,
      `${who} ${form} the war.`,
    ],
  ),
  ...(
    [
      ['enter', 'They often'],
      ['enters', 'She often'],
      ['entered', 'They'],
      ['entering', 'They kept'],
    ] as const
  ).map(
    ([form, who]): Row => [
      `[${form}_in|${form}_into|${form}_to>${form}] the|his|her|a|my|their ${building}`,
      `${who} ${form} in the house.`,
      `${who} ${form} the house.`,
      'She entered it in the book.',
    ],
  ),
  [
    `[married_with>married] ${people.join('|')}|her|you`,
    'She married with him.',
    'She married him.',
    'He was married with two children.',
  ],
  [
    'go|goes|went|going|come|comes|came|coming|return|returned|returning|drove|walked|ran|headed|hurried [to_home>home] with|before|after|when|because|again|to|.',
    'He went to home.',
    'He went home.',
    'He went to home base.',
  ],
  // Other prepositions
  [
    `arrive|arrives|arrived|arriving [to>at] the|his|her|a|my|their|our ${building}`,
    'They arrived to the station.',
    'They arrived at the station.',
    'He arrived to the sound of drums.',
  ],
  ...(
    [
      ['fond', 'from|with|for', 'of', 'cats'],
      ['capable', 'for|from', 'of', 'anything'],
      ['proud|afraid|scared|jealous|ashamed', 'from', 'of', 'it'],
      ['aware', 'about', 'of', 'it'],
      ['different', 'of', 'from', 'that'],
      ['similar', 'with|as', 'to', 'that'],
      ['famous', 'with', 'for', 'it'],
      ['responsible', 'of|from', 'for', 'it'],
    ] as const
  ).flatMap(([quality, wrong, right, what]): Row[] =>
    quality.split('|').map((one): Row => {
      const first = wrong.split('|')[0]!;
      return [
        `${one} [${wrong}>${right}] ${things}`,
        `They were ${one} ${first} ${what}.`,
        `They were ${one} ${right} ${what}.`,
      ];
    }),
  ),
  ['[depends_from>depends_on] *', 'It depends from them.', 'It depends on them.'],
  ...['consist', 'consists', 'consisted'].map(
    (verb): Row => [`[${verb}_from>${verb}_of] *`, `What ${verb} from it?`, `What ${verb} of it?`],
  ),
  ['[according_with>according_to] *', 'It is done according with them.', 'It is done according to them.'],
  ['[in_purpose>on_purpose] .|and|to|because|just', 'He did it in purpose.', 'He did it on purpose.'],
  [
    '[in>on] monday|tuesday|wednesday|thursday|friday|saturday|sunday .|but|at|i|he|she|we|they|morning|evening|afternoon|night',
    'He mended it in Monday.',
    'He mended it on Monday.',
  ],
  ['interested [about>in]', 'She is interested about art.', 'She is interested in art.'],
  [
    "is|was|are|were|am|be|i'm|he's|she's|you're|very|really|not good|bad|great [in>at] @ing|singing|dancing|swimming|cooking|fighting|acting|drawing|writing|lying|hiding|hunting",
    'He is good in singing.',
    'He is good at singing.',
    'He is good in bed.',
  ],
  [
    'he|she|they|i [told>said] that he|she|they|i|we|it|there',
    'He told that he was tired.',
    'He said that he was tired.',
    'He was told that she was tired.',
  ],
  ...(
    [
      ['me', 'I'],
      ['him', 'he'],
      ['her', 'she'],
      ['us', 'we'],
      ['them', 'they'],
    ] as const
  ).map(
    ([object, subject]): Row => [
      `suggest|suggests|suggested|suggesting [${object}_to>that_${subject}] @do|go|be|come|stay`,
      `She suggested ${object} to go.`,
      `She suggested that ${subject} go.`,
    ],
  ),
  ['angry [on>at] me|him|her|us|them|you', 'He was angry on her.', 'He was angry at her.'],
  [
    'depend|depends|depended|depending [of>on] the|his|her|my|your|what|how|who|you|me|him|us|them|nobody|somebody|someone|everyone|nothing|it|this|that',
    'It depends of you.',
    'It depends on you.',
  ],
  [
    `[since>for] two|three|four|five|six|seven|eight|nine|ten|several|many|a_few|some ${times} .`,
    'He had been there since three hours.',
    'He had been there for three hours.',
    'He had been there since three hours before noon.',
  ],
  [`[since>for] ${times} .`, 'I have known him since years.', 'I have known him for years.'],
  [
    '[in>on] the next|following day|morning|evening|afternoon i|he|she|we|they',
    'In the next morning he left.',
    'On the next morning he left.',
  ],
  ...[...people, 'her', 'you'].map(
    (one): Row => [
      `offer|offers|offered|offering [${one}_with>${one}] a|an|the|some`,
      `She offered ${one} with a seat.`,
      `She offered ${one} a seat.`,
    ],
  ),
  [
    'go|goes|going|went|gone [a>for_a] walk|drive|run|swim|ride|jog|stroll|drink|smoke .|with|in|on|together|around|and|to|by|along|before|after',
    'They went a walk in the park.',
    'They went for a walk in the park.',
  ],
  // A participle after `be`
  [
    'arm|leg|nose|rib|ribs|ankle|wrist|finger|window|door|lock|glass|heart|phone|mirror|bone|neck|seal|spell|curse|lamp was|is|were|are|been [broke>broken]',
    'The window was broke.',
    'The window was broken.',
    'He was broke.',
  ],
  // Agree is a verb
  ['i [am_agree>agree] with|to|on|.', 'I am agree with you.', 'I agree with you.'],
  ['i|he|she [was_agree>agreed] with|to|on|.', 'He was agree with her.', 'He agreed with her.'],
  ["[i'm_agree>i_agree] with|to|on|.", "I'm agree with you.", 'I agree with you.'],
  ['he|she [is_agree>agrees] with|to|on|.', 'She is agree with him.', 'She agrees with him.'],
  ['you|we|they [are_agree>agree] with|to|on|.', 'They are agree with him.', 'They agree with him.'],
  // How something is done
  ...['careful', 'beautiful', 'quiet', 'gentle', 'nervous', 'perfect', 'polite', 'graceful', 'serious', 'cheerful'].map(
    (how): Row => [
      `walked|ran|moved|spoke|talked|sang|drove|danced|worked|wrote|played|whispered|nodded|shrugged|laughed|answered|replied [${how}>${adverbOf(how)}] $|and|but`,
      `She danced ${how}.`,
      `She danced ${adverbOf(how)}.`,
      `She stood ${how}.`,
    ],
  ),
  [
    'did|does|done|doing it|this|that very|really|so|pretty [good>well] $',
    'He did it very good.',
    'He did it very well.',
  ],
  // A modal verb takes no `to`
  ...['must', 'should', 'cannot', "shouldn't", "mustn't"].map(
    (verb): Row => [
      `!as i|you|he|she|we|they|it [${verb}_to>${verb}] @do|be|have|go|do`,
      `They ${verb} to see it.`,
      `They ${verb} see it.`,
    ],
  ),
  ...['can', 'could', 'might', 'may', "can't", "couldn't", "won't", "wouldn't", 'would'].map(
    (verb): Row => [
      `!${asMuchAs} i|you|he|she|we|they|it|somebody|someone|nobody|anybody|anyone|everyone|everybody|who [${verb}_to>${verb}] @do|be|have|go|do`,
      `Then they ${verb} to see it.`,
      `Then they ${verb} see it.`,
      `He did what he ${verb} to see it.`,
    ],
  ),
  ...['could', "can't", "couldn't", "won't", "wouldn't", 'would'].map(
    (verb): Row => [
      `!${asMuchAs} a|the|his|her|my|your|their|our|no|every @noun [${verb}_to>${verb}] @do|be|have|go|do`,
      `Then the doctor ${verb} to see it.`,
      `Then the doctor ${verb} see it.`,
    ],
  ),
  ['^ [that_are>that_is] the|a|an|my|his|her|our|your|it|not|why|how|what', 'That are the plan.', 'That is the plan.'],
  ['[does_they>do_they] *', 'Does they know?', 'Do they know?'],
  ['[does_we>do_we] *', 'Does we know?', 'Do we know?'],
  // What somebody wants to know
  ...['where', 'why', 'how', 'when'].flatMap((word) =>
    ['i', 'you', 'we', 'they'].map(
      (who): Row => [
        `know|knows|knew|remember|understand|guess|show_me|tell_me|tell_us|tell_him|tell_her [${word}_do_${who}>${word}_${who}] @do|be|have|go .|and|or|but|the|a|it|that|this|in|on|at`,
        `I don't know ${word} do ${who} stay.`,
        `I don't know ${word} ${who} stay.`,
      ],
    ),
  ),
  // What stands before `been`
  [
    "may|might|must|could|should|would|can't|couldn't|wouldn't|shouldn't [been>have_been] *",
    'It must been late.',
    'It must have been late.',
  ],
  // The subject of what follows
  ...['nothing', 'something', 'anything', 'everything'].map(
    (thing): Row => [
      `!or|von ${thing} [who>that] is|are|was|were|has|had|will|would|can|could|happens|happened|makes|made|comes|came|matters|concerns|looks|looked|says|said`,
      `There is ${thing} who matters.`,
      `There is ${thing} that matters.`,
    ],
  ),
  [
    `!${beforeWhom} [whom>who] is|are|was|were|has|have|had|do|does|did !i|one|you|he|she|it|we|they|the|this|that|his|her|my|our|their|your|its|a|an|not|those|these`,
    'He met people whom have no lamp.',
    'He met people who have no lamp.',
    'He asked whom have they met.',
  ],
  [
    `!${beforeWhom} [whom>who] don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|can't|won't|couldn't|wouldn't *`,
    "He met people whom don't care.",
    "He met people who don't care.",
  ],
  [
    'that|if|when|because|although|whether|where|why [them>they] are|were|have',
    'He knew that them were late.',
    'He knew that they were late.',
  ],
  [
    'when|if|because|although|while|where|why|what [her>she] would|could|had|has|did|was',
    'He asked why her would go.',
    'He asked why she would go.',
  ],
  ['because [was>it_was] *', 'He left because was late.', 'He left because it was late.'],
  ['because [is>it_is] *', 'He leaves because is late.', 'He leaves because it is late.'],
  [
    'so bright|loud|cold|hot|white|hard|sharp|strange|quiet|silent|dark|big|small|beautiful|sudden|fast|deep|sweet|tight|heavy|bad [that>that_it] hurts|hurt|makes|made|takes|took|seems|seemed',
    'It was so bright that hurt.',
    'It was so bright that it hurt.',
    'There was so much that hurt.',
  ],
  ...['put', 'say', 'do', 'explain', 'describe'].map(
    (verb): Row => [
      `how else [${verb}>to_${verb}] it|this|that`,
      `He knew not how else ${verb} it.`,
      `He knew not how else to ${verb} it.`,
    ],
  ),
  ['one|two|three|four [at_time>at_a_time]', 'They came one at time.', 'They came one at a time.'],
  ['all of [sudden>a_sudden]', 'All of sudden it rained.', 'All of a sudden it rained.'],
  [
    'the [forth>fourth] was|is|of|one|time|day|floor|man|night|week|year|hour|door|room|person|in|to',
    'The forth was late.',
    'The fourth was late.',
  ],
  [
    'in [away>a_way] that|which|he|she|i|they|you|we|only',
    'It shone in away that hurt.',
    'It shone in a way that hurt.',
  ],
  ['had|have|has|took|after|for [may_be>maybe] *', 'He had may be forty lamps.', 'He had maybe forty lamps.'],
  ['[try_and_to>try_to]', 'They try and to win.', 'They try to win.'],
  // Plurals of their own
  ['the|some|two|three|four|many|of|those|these [knifes>knives]', 'The knifes lay there.', 'The knives lay there.'],
  [
    'the|some|two|three|four|many|of|those|these [wolfs>wolves]',
    'The wolfs howled.',
    'The wolves howled.',
    'He wolfs it down.',
  ],
  [
    'the|some|dead|green|fallen|dry|many|of|those|these [leafs>leaves]',
    'The leafs fell.',
    'The leaves fell.',
    'He leafs through it.',
  ],
  // Comparisons
  ...Object.entries(longer).map(
    ([short, long]): Row => [
      `!no|any|once|nothing|something|and|or [more_${short}>${long}] than i|you|he|she|it|we|they|me|him|her|us|them|the|a|an|his|my|your|their|our|this|that|any|ever|before|usual|anyone|anything`,
      `It was more ${short} than the other.`,
      `It was ${long} than the other.`,
    ],
  ),
  [
    'as fast|soon|tall|long|far|much|well|big|old|good|strong|quickly|hard|beautiful|many [than>as]',
    'He is as tall than her.',
    'He is as tall as her.',
    'Nobody thought as much.',
  ],
  [
    '[worse>worst] day|night|thing|part|nightmare|mistake|person|year|time|idea of|ever|that',
    'It was the worse day of his life.',
    'It was the worst day of his life.',
  ],
  // What is counted, and what is not
  ['[informations>information]', 'He had no informations.', 'He had no information.'],
  ['[advices>advice]', 'She gave him some advices.', 'She gave him some advice.'],
  ['[furnitures>furniture]', 'She sold the furnitures.', 'She sold the furniture.'],
  [
    'how [much>many] people are|were|was|is|will|can|could|would|do|did|have|had|there',
    'How much people were there?',
    'How many people were there?',
    'How much people talk!',
  ],
  [
    'how|so|too|very|had|have|has|as [much>many] friends|problems|questions|things|children|enemies|books|secrets|mistakes|reasons|choices|options|details|memories|feelings|words .|and|that|about|to|in|at|for',
    'He had much friends.',
    'He had many friends.',
  ],
  [
    'had|have|has|with|very|so|too [few>little] money|time|water|food|help|light|sleep|strength|patience .|left|to|for|and',
    'He had few money left.',
    'He had little money left.',
  ],
  // Of sheep and police
  [
    '^ the|this|that|his|her|their|my|no news [were>was]',
    'The news were bad.',
    'The news was bad.',
    'Men with news were rare.',
  ],
  ['^ the|this|that|his|her|their|my|no news [are>is]', 'The news are bad.', 'The news is bad.'],
  ...(
    [
      ['was', 'were'],
      ['is', 'are'],
      ['has', 'have'],
    ] as const
  ).flatMap(([one, many]): Row[] => [
    [`^ the police [${one}>${many}] !a|the`, `The police ${one} no time.`, `The police ${many} no time.`],
    [
      `^ his|her|my|your glasses|trousers|pants|jeans|scissors|shorts|pyjamas|pajamas|clothes [${one}>${many}]`,
      `His glasses ${one} no frame.`,
      `His glasses ${many} no frame.`,
    ],
    [
      `lot|lots|plenty of people|men|women|children [${one}>${many}]`,
      `A lot of people ${one} no idea.`,
      `A lot of people ${many} no idea.`,
    ],
    [
      `^ some|many|most|few|these|those|several|other people [${one}>${many}]`,
      `Many people ${one} no idea.`,
      `Many people ${many} no idea.`,
    ],
  ]),
  ...(
    [
      ['is', 'are'],
      ['was', 'were'],
    ] as const
  ).map(
    ([one, many]): Row => [
      `^ where|here [${one}>${many}] the|my|his|her|your|their|our|these|those|all @many .`,
      `“Where ${one} my boots?”`,
      `“Where ${many} my boots?”`,
      `“Here ${one} the news.”`,
    ],
  ),
  // An article before what somebody is
  ...[
    'doctor',
    'nurse',
    'teacher',
    'lawyer',
    'soldier',
    'child',
    'kid',
    'boy',
    'girl',
    'teenager',
    'student',
    'vampire',
    'werewolf',
    'witch',
    'policeman',
    'writer',
    'dancer',
    'singer',
  ].map(
    (one): Row => [
      `i|he|she was|is|am [${one}>a_${one}] at|in|who|when|then|there|.`,
      `He was ${one} there.`,
      `He was a ${one} there.`,
    ],
  ),
  [
    'explain|explains|explained|explaining it|this|that|everything [him>to_him]',
    'She explained it him.',
    'She explained it to him.',
  ],
  [
    'explain|explains|explained|explaining it|this|that|everything [me>to_me]',
    'She explained it me.',
    'She explained it to me.',
  ],
  [
    'explain|explains|explained|explaining [you>to_you] how|what|why|everything|it|this|that',
    'I can explain you how.',
    'I can explain to you how.',
  ],
  ['the way [how>that] i|you|he|she|we|they|it', 'I liked the way how he laughed.', 'I liked the way that he laughed.'],
  ['[an_advice>a_piece_of_advice]', 'He gave me an advice.', 'He gave me a piece of advice.'],
  ['[advices>advice]', 'He gave me advices.', 'He gave me advice.'],
  ['[informations>information]', 'They wanted informations.', 'They wanted information.'],
  ['[furnitures>furniture]', 'They bought new furnitures.', 'They bought new furniture.'],
  ['[homeworks>homework]', 'He did his homeworks.', 'He did his homework.'],
  [
    '!of|to|with|by|from|for|and|about the police [was>were]',
    'Then the police was there.',
    'Then the police were there.',
    'The work of the police was done.',
  ],
  ['!of|to|with|by|from|for|and|about the police [is>are]', 'Now the police is here.', 'Now the police are here.'],
  ['!of|to|with|by|from|for|and|about the police [has>have]', 'Now the police has come.', 'Now the police have come.'],
  [
    'man|woman|boy|girl|guy|person|people|men|women|someone|somebody|anyone|everyone|friend|brother|sister|mother|father [which>who] is|was|were|are|has|had|have|cries|lives|lived|knows|knew|came|comes|said|says|made|makes|could|would|can|will',
    'He saw a man which was crying.',
    'He saw a man who was crying.',
  ],
  [
    '[since>for] @number|many|several years|months|weeks|days|hours .',
    'They have been here since eleven years.',
    'They have been here for eleven years.',
  ],
  [
    '!as if i|you|he|she|we|they [would_have>had] @done|come|been|known|@ed',
    'If you would have come, you would know.',
    'If you had come, you would know.',
  ],
  [
    'arrived|arrive|arrives|arriving [to>at] the|a|an|his|her|their|my|our house|station|prison|school|party|castle|airport|hospital|hotel|village|town|city|door|gate|office|camp|bar|club|restaurant|church|palace|tower|inn|scene|building|apartment|lake|beach|park|shop|store|desk|counter|table|platform|ward|border|bridge|farm|cabin|cottage|studio|gym|meeting|wedding',
    'He had arrived to the prison.',
    'He had arrived at the prison.',
  ],
];

export const constructions: readonly Confusion[] = table.map((row) => line(...row));
