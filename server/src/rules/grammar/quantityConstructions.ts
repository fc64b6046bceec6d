import type { Row } from '../wordPattern.ts';

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

/** How much and how many: plurals, comparisons, and what is not counted. Source: our own list, from what learners of English write. */
export const quantityConstructions: readonly Row[] = [
  // What comes in pairs, and how old somebody is
  ...['trousers', 'jeans', 'pants', 'pyjamas', 'pajamas', 'shorts'].map(
    (pair): Row => [
      `a|another [${pair}>pair_of_${pair}] .|and|with|that|from|in|on|for|to|of|but`,
      `She wore a ${pair} and a hat.`,
      `She wore a pair of ${pair} and a hat.`,
      `She wore black ${pair}.`,
    ],
  ),
  [
    'two|three|four|five|the|those|these|some|many|both|all|several [mans>men]',
    'The two mans came in.',
    'The two men came in.',
  ],
  ['his|her|my|their|your|our|both|two|bare|cold [foots>feet]', 'Her foots hurt.', 'Her feet hurt.'],
  ['he|she|it|who [has>is] @number years old', 'She has ten years old.', 'She is ten years old.'],
  ['he|she|it|i|who [had>was] @number years old', 'She had ten years old.', 'She was ten years old.'],
  ['i [have>am] @number years old', 'I have ten years old.', 'I am ten years old.'],
  ['they|we|you [have>are] @number years old', 'They have ten years old.', 'They are ten years old.'],
  ...['old', 'strong', 'big', 'tall', 'fast', 'rich', 'smart', 'brave', 'young', 'quick', 'clever'].map(
    (how): Row => [
      `is|was|are|were|be|isn't|wasn't|aren't|weren't|not|i'm|you're|he's|she's [enough_${how}>${how}_enough] .|to|for|and`,
      `He was not enough ${how} for it.`,
      `He was not ${how} enough for it.`,
    ],
  ),
  ...['tired', 'happy', 'sad', 'hungry', 'thirsty', 'nice', 'beautiful', 'angry'].map(
    (how): Row => [
      `is|was|are|were|be|i'm|you're|he's|she's|felt [very_much_${how}>very_${how}] .|and|to|with|that`,
      `He was very much ${how}.`,
      `He was very ${how}.`,
    ],
  ),
  ...['it', 'him', 'them', 'you', 'her'].map(
    (what): Row => [
      `like|liked|love|loved|enjoy|enjoyed|hate|hated|want|wanted|miss|missed [very_much_${what}>${what}_very_much] .|and|but|because|when`,
      `She liked very much ${what}.`,
      `She liked ${what} very much.`,
    ],
  ),
  [
    'each of the|these|those|his|her|my|our|their @many [have>has]',
    'Each of the boys have a book.',
    'Each of the boys has a book.',
  ],
  [
    'each of the|these|those|his|her|my|our|their @many [are>is]',
    'Each of the boys are late.',
    'Each of the boys is late.',
  ],
  [
    'too|so|as [much>many] people|children|men|women|friends|times|books|questions|guests|students',
    'There were too much people.',
    'There were too many people.',
  ],
  [
    '[most_of>most] people|men|women|children|students|girls|boys .|are|were|have|had|walked|went|know|knew|think|thought|want|wanted|like|here|there',
    'Most of people knew it.',
    'Most people knew it.',
  ],
  ['the [most_bad>worst]', 'It was the most bad day.', 'It was the worst day.'],
  [
    'news [were>was] bad|good|not|that|better|worse|on|all|everywhere|true',
    'The news were good.',
    'The news was good.',
  ],
  ...['big', 'small', 'beautiful', 'nice', 'good', 'bad', 'strange', 'long', 'hard', 'old', 'great'].map((how): Row => {
    const one = /^[aeiou]/.test(how) ? 'an' : 'a';
    return [
      `it|he|she|this|that|was|is was|is [so_${how}>such_${one}_${how}] house|man|woman|girl|boy|day|place|thing|city|story|room|dog|book|idea|car|person|life|friend|family|town`,
      `It was so ${how} house that they stayed.`,
      `It was such ${one} ${how} house that they stayed.`,
    ];
  }),
  // `so hot like`
  ...[
    'hot',
    'cold',
    'big',
    'small',
    'white',
    'black',
    'red',
    'quiet',
    'soft',
    'hard',
    'fast',
    'old',
    'light',
    'heavy',
    'tall',
    'bright',
    'dark',
    'thin',
    'thick',
    'strong',
  ].map(
    (how): Row => [
      `!as [so_${how}_like>as_${how}_as] a|an|the`,
      `It was so ${how} like a thing can be.`,
      `It was as ${how} as a thing can be.`,
    ],
  ),
  ...['mistake', 'error', 'decision', 'effort', 'noise', 'promise', 'discovery', 'joke', 'choice'].flatMap(
    (thing): Row[] => [
      [`[did>made] a|an|the_same|one|another ${thing}`, `He did another ${thing}.`, `He made another ${thing}.`],
      [
        `to|will|would|must|can|could|don't|didn't [do>make] a|an|the_same|one|another ${thing}`,
        `He would do another ${thing}.`,
        `He would make another ${thing}.`,
      ],
    ],
  ),
  [
    '[made>did] his|her|my|their|our|your homework|housework|laundry',
    'She made her homework.',
    'She did her homework.',
  ],
  ...['nonsense', 'advice', 'information', 'furniture', 'homework', 'luggage', 'weather', 'progress'].map(
    (what): Row => [
      `such [a_${what}|an_${what}>${what}]`,
      `It was such ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}.`,
      `It was such ${what}.`,
    ],
  ),
  [
    'a|an new|old|expensive|antique|beautiful [furniture>piece_of_furniture] .|and|for|from|in|that',
    'She bought a new furniture.',
    'She bought a new piece of furniture.',
  ],
  ['lost|gained|lose|gain|put_on|so|too [many>much] weight', 'He has lost many weight.', 'He has lost much weight.'],
  [
    'the same * [than>as] me|him|before|always|ever|yesterday|his|her|my|mine|hers|you',
    'It was the same age than me.',
    'It was the same age as me.',
  ],
  [
    'the same [like>as] before|always|me|him|you|yesterday|last|ever|that',
    'It was the same like before.',
    'It was the same as before.',
  ],

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
  ['[an_advice>a_piece_of_advice]', 'He gave me an advice.', 'He gave me a piece of advice.'],
  ['[homeworks>homework]', 'He did his homeworks.', 'He did his homework.'],
  [
    '!of|to|with|by|from|for|and|about the police [was>were]',
    'Then the police was there.',
    'Then the police were there.',
    'The work of the police was done.',
  ],
  ['!of|to|with|by|from|for|and|about the police [is>are]', 'Now the police is here.', 'Now the police are here.'],
  ['!of|to|with|by|from|for|and|about the police [has>have]', 'Now the police has come.', 'Now the police have come.'],
];
