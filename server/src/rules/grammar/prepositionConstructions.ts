import type { Row } from '../wordPattern.ts';

const people = ['me', 'him', 'us', 'them'];
/** Places that somebody arrives at or walks into. */
const building =
  'house|hotel|station|school|castle|airport|office|hospital|library|church|shop|store|restaurant|room|kitchen|hall|building|village|classroom|bedroom|cafe|theatre|theater|museum|apartment|flat|bar|pub';
/** What may follow a preposition. */
const things =
  'the|a|an|my|your|his|her|its|our|their|this|that|it|him|me|us|them|you|anything|nothing|something|everything|@many|@thing';
const times = 'hours|days|weeks|months|years|minutes|centuries|decades';

/** Which preposition a word takes, if any. Source: our own list, from what learners of English write. */
export const prepositionConstructions: readonly Row[] = [
  ['!in [despite_of>despite]', 'He went despite of the storm.', 'He went despite the storm.'],
  ['is|was|were|are|be [full_with>full_of]', 'The box was full with letters.', 'The box was full of letters.'],
  ['[phoned_to>phoned] him|her|me|them|us|his|my|their|the', 'She phoned to her mother.', 'She phoned her mother.'],
  [
    'wait|waited|waiting|waits [the>for_the] bus|train|taxi|elevator|lift|tram|subway',
    'He waited the bus in the rain.',
    'He waited for the bus in the rain.',
  ],
  [
    'good|bad|terrible|great|excellent [in>at] chess|math|maths|cooking|football|basketball|lying|dancing|singing|drawing|hiding|listening|lies',
    'She was good in chess.',
    'She was good at chess.',
  ],
  [
    'is|was|are|were|be|am|get|got|getting|been married [with>to] him|her|my|me|somebody|someone',
    'He is married with my sister.',
    'He is married to my sister.',
  ],
  [
    '[interested_on>interested_in] the|a|music|that|this|it|his|her|what|how|me|you|him|them|art|history|sports',
    'He is interested on music.',
    'He is interested in music.',
  ],
  [
    'arrive|arrives|arrived|came|come|comes|went|go|goes|going|return|returned|returns|got|get|gets [to_home>home] .|and|at|late|early|after|before|when|again|then|every|together|alone',
    'He arrived to home.',
    'He arrived home.',
  ],
  [
    'reached|reach|reaches [to_the>the] city|town|village|house|station|hotel|castle',
    'They reached to the city.',
    'They reached the city.',
  ],
  ...people.flatMap((one): Row[] => [
    [
      `will|to|can|could|must|should|would contact [with_${one}>${one}]`,
      `They will contact with ${one}.`,
      `They will contact ${one}.`,
    ],
    [
      `suggested|suggests [${one}>to_${one}] a|the|that|to|we`,
      `She suggested ${one} a film.`,
      `She suggested to ${one} a film.`,
    ],
  ]),
  [
    'smelled|smelt|smell|smells|smelling|stank|reeked|reek|stink [with>of] smoke|sweat|soap|perfume|roses|blood|beer|wine|whisky|whiskey|gin|tobacco|garlic|fish|leather|lavender|pine|rain|dust|coffee|bread|flowers|earth|mould|mold|wood|salt|petrol|gasoline|oil|lemon|mint|cigarettes|alcohol|cinnamon|vanilla|mud',
    'The room smelled with smoke.',
    'The room smelled of smoke.',
  ],
  [
    'seized|grabbed|grab|seize|grabs|seizes * [at>by] the|his|her|my collar|scruff|sleeve|lapels|hair|elbow',
    'He grabbed him at the collar.',
    'He grabbed him by the collar.',
  ],
  ...(
    [
      ['see', 'seeing'],
      ['meet', 'meeting'],
      ['hear', 'hearing'],
      ['work', 'working'],
      ['go', 'going'],
      ['read', 'reading'],
      ['visit', 'visiting'],
    ] as const
  ).map(
    ([verb, doing]): Row => [
      `look|looks|looked|looking|looking_so forward to [${verb}>${doing}]`,
      `They look forward to ${verb} it all.`,
      `They look forward to ${doing} it all.`,
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
  [
    `arrived|arrive|arrives|arriving [to>at] the|a|an|his|her|their|my|our ${building}|prison|party|town|city|door|gate|camp|club|palace|tower|inn|scene|lake|beach|park|desk|counter|table|platform|ward|border|bridge|farm|cabin|cottage|studio|gym|meeting|wedding`,
    'He had arrived to the prison.',
    'He had arrived at the prison.',
    'He arrived to the sound of drums.',
  ],
  [
    '[since>for] @number|many|several years|months|weeks|days|hours .',
    'They have been here since eleven years.',
    'They have been here for eleven years.',
  ],
];
