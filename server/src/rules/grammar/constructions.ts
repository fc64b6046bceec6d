import { type Confusion, line, type Row } from '../wordPattern.ts';
import { prepositionConstructions } from './prepositionConstructions.ts';
import { quantityConstructions } from './quantityConstructions.ts';

const people = ['me', 'him', 'us', 'them'];
/** Before a pronoun that is their object. */
const beforeWhom =
  'of|for|to|by|with|from|at|on|in|among|amongst|between|about|before|behind|under|over|after|upon|into|round|around|beside|beyond|without|against|towards|toward|than|through|and|or|whom';
/** Before somebody who can or could, where what is done comes before: `all he could to help`. */
const asMuchAs =
  'as|than|all|what|whatever|everything|anything|nothing|such|that|which|much|best|utmost|most|least|earth|how|where|when|whenever|if';

/** `careful` -> `carefully`, `gentle` -> `gently`. */
const adverbOf = (how: string) => (how.endsWith('le') ? `${how.slice(0, -1)}y` : `${how}ly`);

/**
 * What a verb, a noun or a comparison is built with, where English has one way and its neighbours have others. The patterns
 * are explained in `wordPattern.ts`. Source: our own list, from what learners of English write.
 */
const table: readonly Row[] = [
  ...['nobody', 'everybody', 'everyone', 'somebody', 'anyone', 'anybody'].map(
    (one): Row => [
      `told|tell|tells|telling [to_${one}>${one}] .|that|about|what|how|the|a|anything`,
      `He told to ${one} that it was late.`,
      `He told ${one} that it was late.`,
    ],
  ),
  ...['wanted', 'liked', 'loved', 'enjoyed', 'hoped', 'needed', 'missed', 'hated'].map(
    (felt): Row => [
      `i|he|she|they|we|you|* very [${felt}>much_${felt}] to|it|him|her|them|the|that|his|this`,
      `They very ${felt} it.`,
      `They very much ${felt} it.`,
    ],
  ),
  [
    'as [matter>a_matter] of fact .|i|he|she|it|they|we|the|you|there|this|that',
    'It was, as matter of fact, late.',
    'It was, as a matter of fact, late.',
  ],
  ['as [matter>a_matter] of !fact', 'He did it as matter of course.', 'He did it as a matter of course.'],
  ...(
    [
      ['go', 'going'],
      ['order', 'ordering'],
      ['eat', 'eating'],
      ['take', 'taking'],
      ['call', 'calling'],
      ['buy', 'buying'],
      ['leave', 'leaving'],
      ['wait', 'waiting'],
      ['meet', 'meeting'],
    ] as const
  ).map(
    ([verb, doing]): Row => [
      `!was|were|is|been|be suggest|suggests|suggested [to_${verb}>${doing}]`,
      `He suggested to ${verb} at once.`,
      `He suggested ${doing} at once.`,
    ],
  ),
  ...(
    [
      ['live', 'living'],
      ['sleep', 'sleeping'],
      ['work', 'working'],
      ['hear', 'hearing'],
      ['wake', 'waking'],
      ['eat', 'eating'],
      ['be', 'being'],
    ] as const
  ).map(
    ([verb, doing]): Row => [
      `i|he|she|they|we|you|i'm|he's|she's|they're was|am|is|were|are|not|so|really used to [${verb}>${doing}]`,
      `She was used to ${verb} alone.`,
      `She was used to ${doing} alone.`,
      `It was used to ${verb} in.`,
    ],
  ),
  ['[had_right>was_right] about', 'His sister had right about it.', 'His sister was right about it.'],
  ['[a_my_friend>a_friend_of_mine]', 'A my friend lived there.', 'A friend of mine lived there.'],
  [
    '[how>what] it|he|she|they|this|that|we|you looks|look|looked like',
    'He asked how it looked like.',
    'He asked what it looked like.',
    'How he looks, like that, is odd.',
  ],
  [
    '[how>what] the|a|my|his|her|their * looks|look|looked like',
    'He knew how the sea looked like.',
    'He knew what the sea looked like.',
  ],
  [
    '[was_knowing>knew] the|a|it|him|her|that|what|how|everything|nothing',
    'He was knowing the answer.',
    'He knew the answer.',
  ],
  [
    '[were_knowing>knew] the|a|it|him|her|that|what|how|everything|nothing',
    'They were knowing the answer.',
    'They knew the answer.',
  ],
  [
    'he|she|i|they|we|was|were|is|are|* too [exciting>excited] to sleep|eat|speak|wait|sit|breathe|think',
    'She was too exciting to sleep.',
    'She was too excited to sleep.',
  ],
  ...['she', 'he', 'they', 'we'].map(
    (one): Row => [`^ [never_${one}_had>never_had_${one}]`, `Never ${one} had seen it.`, `Never had ${one} seen it.`],
  ),
  ["[let's_to>let's]", "Let's to go home.", "Let's go home."],
  [
    '[said>told] me|him|us to|about|so|everything|nothing|all|the',
    'He said me to go.',
    'He told me to go.',
    'He said them.',
  ],
  [
    'he|she|i|we|they was|were|am|are|is|felt very|so|too [exciting>excited] about',
    'He was so exciting about the trip.',
    'He was so excited about the trip.',
  ],
  ...[
    'teacher',
    'engineer',
    'doctor',
    'nurse',
    'lawyer',
    'waiter',
    'waitress',
    'cook',
    'driver',
    'translator',
    'journalist',
    'designer',
    'manager',
    'secretary',
    'cashier',
    'programmer',
  ].map((job): Row => {
    const one = /^[aeiou]/.test(job) ? 'an' : 'a';
    return [
      `works|worked|working|work as [${job}>${one}_${job}] .|in|at|for|and|there|here`,
      `He works as ${job}.`,
      `He works as ${one} ${job}.`,
    ];
  }),
  ...(
    [
      ['know', 'knows'],
      ['want', 'wants'],
      ['like', 'likes'],
      ['think', 'thinks'],
      ['care', 'cares'],
      ['live', 'lives'],
      ['understand', 'understands'],
      ['love', 'loves'],
    ] as const
  ).map(
    ([many, one]): Row => [
      `^ nobody|everybody|everyone [${many}>${one}]`,
      `Nobody ${many} it.`,
      `Nobody ${one} it.`,
      `Let nobody ${many} it.`,
    ],
  ),
  ...(
    [
      ['knowing', 'know', 'knows'],
      ['owning', 'own', 'owns'],
      ['understanding', 'understand', 'understands'],
      ['believing', 'believe', 'believes'],
      ['possessing', 'possess', 'possesses'],
    ] as const
  ).flatMap(([doing, many, one]): Row[] => [
    [`i [am_${doing}>${many}] the|a|it|him|her|you|that|what|this|them`, `I am ${doing} it.`, `I ${many} it.`],
    [`he|she [is_${doing}>${one}] the|a|it|him|her|you|that|what|this|them`, `She is ${doing} it.`, `She ${one} it.`],
  ]),
  // What goes on, and what is seen of it
  ...(
    [
      ['talk', 'talking'],
      ['look', 'looking'],
      ['think', 'thinking'],
      ['walk', 'walking'],
      ['work', 'working'],
      ['ask', 'asking'],
      ['tell', 'telling'],
      ['laugh', 'laughing'],
      ['cry', 'crying'],
      ['smile', 'smiling'],
    ] as const
  ).map(
    ([verb, doing]): Row => [
      `kept|keeps|keep|enjoyed|enjoys|avoided|avoids [to_${verb}>${doing}]`,
      `She kept to ${verb} all day.`,
      `She kept ${doing} all day.`,
    ],
  ),
  ...['leave', 'go', 'come', 'run', 'fall', 'cry', 'smile', 'enter', 'laugh'].map(
    (verb): Row => [
      `saw|heard|watched|felt|made|let him|her|them|me|us [to_${verb}>${verb}] .|in|into|out|down|at|away|with|from|on|off|again|when`,
      `They saw him to ${verb} again.`,
      `They saw him ${verb} again.`,
    ],
  ),
  [
    'wish|wished|wishes i|he|she|they|we|you|it [would_have>had] @done|been|known|come|@ed',
    'I wish I would have known.',
    'I wish I had known.',
  ],
  ['it|that|this [makes_not_any>makes_no]', 'It makes not any sense.', 'It makes no sense.'],
  ['it|that|this [made_not_any>made_no]', 'It made not any sense.', 'It made no sense.'],
  ['i|you|we|they|he|she [were_agree>agreed]', 'They were agree on it.', 'They agreed on it.'],

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
  [
    'man|woman|boy|girl|guy|person|people|men|women|someone|somebody|anyone|everyone|friend|brother|sister|mother|father [which>who] is|was|were|are|has|had|have|cries|lives|lived|knows|knew|came|comes|said|says|made|makes|could|would|can|will',
    'He saw a man which was crying.',
    'He saw a man who was crying.',
  ],
  [
    '!as if i|you|he|she|we|they [would_have>had] @done|come|been|known|@ed',
    'If you would have come, you would know.',
    'If you had come, you would know.',
  ],
  ...prepositionConstructions,
  ...quantityConstructions,
];

export const constructions: readonly Confusion[] = table.map((row) => line(...row));
