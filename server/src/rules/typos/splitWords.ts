import { type Confusion, line } from '../wordPattern.ts';

/**
 * Words of which each half is a word that may well stand there, so that what is around them decides; and compounds that go without
 * their hyphen. The patterns are explained in `wordPattern.ts`. Source: our own list, each line tried on published fiction.
 */
export const splitWords: readonly Confusion[] = [
  line(
    '[no_body>nobody] knew|could|would|else|said|cares|cared|wanted',
    'Then no body cared.',
    'Then nobody cared.',
    'No body was found.',
  ),
  ...['helms', 'crafts', 'trades', 'swords', 'hunts', 'marks', 'oars', 'spokes', 'states', 'brides', 'grooms'].flatMap(
    (first) => [
      line(`[${first}_man>${first}man]`, `He met the ${first} man.`, `He met the ${first}man.`),
      line(`[${first}_men>${first}men]`, `They were ${first} men.`, `They were ${first}men.`),
    ],
  ),
  line('[to_wards>towards]', 'He leaned to wards the lamp.', 'He leaned towards the lamp.'),
  line('[blue_print>blueprint]', 'She drew a blue print.', 'She drew a blueprint.'),
  line('[blue_prints>blueprints]', 'She drew blue prints.', 'She drew blueprints.'),
  line('[every_thing>everything]', 'He saw every thing.', 'He saw everything.'),
  line('[any_thing>anything]', 'He could not see any thing.', 'He could not see anything.'),
  line('[some_thing>something]', 'She saw some thing.', 'She saw something.'),
  line(
    '[every_body>everybody] was|is|had|knew|could|would|else|here|there|came|said',
    'Then every body was there.',
    'Then everybody was there.',
  ),
  line(
    '[any_one>anyone] could|can|would|else|who|knew|see|saw|here|there|come',
    'Then any one could see it.',
    'Then anyone could see it.',
    'Any one of them could see it.',
  ),
  line('[out_side>outside] !by', 'He went out side to smoke.', 'He went outside to smoke.'),
  line(
    'went|go|going|came|come|step|stepped|get|got|back|look|looked|look|was|is|deep [in_side>inside] .|the|his|her|and|to|with|of|again',
    'He went in side.',
    'He went inside.',
    'In side streets it was dark.',
  ),
  line('[a_long>along] with', 'He came a long with her.', 'He came along with her.'),
  line(
    'was|is|were|be|wide|stay|stayed|lay|lie|lying [a_wake>awake]',
    'He was a wake.',
    'He was awake.',
    'It left a wake.',
  ),
  line(
    '[a_lone>alone] in|with|at|on|$',
    'She was a lone in the room.',
    'She was alone in the room.',
    'A lone wolf howled.',
  ),
  line(
    'fell|fall|falling|far|tore|torn|tear|took|take|taken|ripped|pulled|broke|drifted|grew [a_part>apart]',
    'They fell a part.',
    'They fell apart.',
    'It was a part of him.',
  ),
  line(
    'back|once|over|yet|try|tried|see|seen|saw|never|ever [a_gain>again]',
    'He came back a gain.',
    'He came back again.',
    'It was a gain.',
  ),
  line(
    '[all_most>almost] there|done|ready|gone|time|finished|every|never|as',
    'She was all most there.',
    'She was almost there.',
  ),
  line("[o_clock>o'clock]", 'It was five o clock.', "It was five o'clock."),
  line('her|my|your|ex [boy_friend>boyfriend]', 'Her boy friend left.', 'Her boyfriend left.'),
  line('his|my|your|ex [girl_friend>girlfriend]', 'His girl friend left.', 'His girlfriend left.'),
  line('[pony_tail>ponytail]', 'She tied her hair in a pony tail.', 'She tied her hair in a ponytail.'),
  line(
    'a|the|splitting|bad|another|terrible [head_ache>headache]',
    'He had a head ache again.',
    'He had a headache again.',
  ),
  line(
    'had|have|get|gets|got|getting|terrible|splitting|bad|of|his|her [head_aches>headaches]',
    'He had head aches again.',
    'He had headaches again.',
  ),
  line('[sun_glasses>sunglasses]', 'He wore sun glasses.', 'He wore sunglasses.'),
  line('[class_mate>classmate]', 'She saw a class mate there.', 'She saw a classmate there.'),
  line('[room_mate>roommate]', 'Her room mate slept.', 'Her roommate slept.'),
  line('[room_mates>roommates]', 'Her room mates slept.', 'Her roommates slept.'),
  line('[team_mate>teammate]', 'His team mate fell.', 'His teammate fell.'),
  line('[team_mates>teammates]', 'His team mates fell.', 'His teammates fell.'),
  line('[nick_name>nickname]', 'It was his nick name.', 'It was his nickname.'),
  line('[some_what>somewhat]', 'He was some what late.', 'He was somewhat late.'),
  line('[else_where>elsewhere]', 'He went else where.', 'He went elsewhere.'),
  line('[never_the_less>nevertheless]', 'He went never the less.', 'He went nevertheless.'),
  line('[mean_while>meanwhile]', 'They slept mean while.', 'They slept meanwhile.'),
  line(
    'to|by|for|with|at|in|about|beside|see|saw|found|hurt|let|made|threw|flung|pulled|dragged|told|asked|reminded|forced|killed|made [her_self>herself]',
    'She saw her self in the glass now.',
    'She saw herself in the glass now.',
  ),
  line('[now_where|no_where>nowhere] near|else|to|left', 'He is now where near ready.', 'He is nowhere near ready.'),
  line('[it_self>itself]', 'The door shut by it self.', 'The door shut by itself.'),
  line(
    '[your_self>yourself] !esteem|control|respect|confidence|pity|worth|image|doubt|loathing|hatred|defence|defense|preservation|and',
    'See for your self now.',
    'See for yourself now.',
  ),
  line(
    '[my_self>myself] !esteem|control|respect|confidence|pity|worth|image|doubt|loathing|hatred|defence|defense|preservation|and',
    'I saw it my self now.',
    'I saw it myself now.',
  ),
  line(
    'his|her|my|your|their|our|some|the|did|do|doing|done [home_work>homework]',
    'He forgot his home work.',
    'He forgot his homework.',
    'He did good home work and field work.',
  ),
  line(
    'a|new|bad|short [hair_cut>haircut]',
    'She got a new hair cut.',
    'She got a new haircut.',
    'He had his hair cut.',
  ),
  line(
    'a|another|each|every|single [heart_beat>heartbeat] .|away|later|and|was|in|of|before|too',
    'It was over in a heart beat.',
    'It was over in a heartbeat.',
    'His heart beat faster.',
  ),
  line(
    'fell|fall|falls|falling|fast|sound|half [a_sleep>asleep]',
    'She fell a sleep.',
    'She fell asleep.',
    'He fell into a sleep.',
  ),
  line(
    'ran|run|walked|walk|went|came|looked|drove|sat|reached|leaned|stared|swam|crept|flew|rode|strode|spread|get|got|right|all [a_cross>across] the|his|her|from|to|a|their|my',
    'They ran a cross the field.',
    'They ran across the field.',
    'He wore a cross from Rome.',
  ),
  line(
    'walked|walk|walking|ran|run|running|turned|turn|looked|threw|far|right|moved|move|pulled|pull|drove|backed|back|stay|stayed|flew|slipped|went|going|go|took_her|took_him|chased_him|tore|faded [a_way>away] .|from|and|with|into|again|before|when|as',
    'He walked a way.',
    'He walked away.',
    'They found a way into the house, and ran a way station.',
  ),
  line(
    'talk|talked|talking|think|thought|thinking|what|how|know|knew|worried|worry|dreamed|dreamt|ask|asked|care|cared|wrote|forget|forgot [a_bout>about]',
    'She thought a bout him.',
    'She thought about him.',
    'It was a bout of fever.',
  ),
  line(
    'turned|turn|looked|walked|arms|wrapped|ran|all|glanced|spun|around [a_round>around] .|the|his|her|him|and|to|in|it|them',
    'He turned a round.',
    'He turned around.',
    'They drank a round.',
  ),
  line(
    'still|stay|stayed|barely|more|buried|eaten|skinned|him|her|them|is|was|were|be [a_live>alive] .|and|in|when|or',
    'She was a live.',
    'She was alive.',
    'It was a live wire.',
  ),
  line(
    '[with_in>within] reach|minutes|seconds|hours|days|earshot|sight|range|hearing|him|her',
    'It was with in reach.',
    'It was within reach.',
  ),
  line('[in_stead>instead] of', 'He came in stead of her.', 'He came instead of her.', 'He came in her stead.'),
  line(
    '[what_ever>whatever] you|he|she|they|i|we|it|the @do|want|wants|wanted|say|said|says|did|is|was|were|takes|reason|cost',
    'Do what ever you want.',
    'Do whatever you want.',
    'What ever happened to him?',
  ),
  line('[when_ever>whenever] he|she|they|i|we|it|you', 'He sang when ever he could.', 'He sang whenever he could.'),
  line(
    '[where_ever|wherever_ever>wherever] he|she|they|i|we|it|you',
    'Go where ever you like.',
    'Go wherever you like.',
  ),
  // Hyphens
  ...['mother', 'father', 'brother', 'sister', 'son', 'daughter'].flatMap((one) => [
    line(`[${one}_in_law>${one}-in-law]`, `Her ${one} in law came.`, `Her ${one}-in-law came.`),
    line(`[${one}_in_law's>${one}-in-law's]`, `It was her ${one} in law's coat.`, `It was her ${one}-in-law's coat.`),
  ]),
  line('[t_shirt>t-shirt]', 'He wore a t shirt.', 'He wore a t-shirt.'),
  line('[t_shirts>t-shirts]', 'They wore t shirts.', 'They wore t-shirts.'),
  line('a|total|real|complete [no_brainer>no-brainer]', 'It was a no brainer.', 'It was a no-brainer.'),
  line(
    'a|the|quick [once_over>once-over]',
    'He gave her the once over.',
    'He gave her the once-over.',
    'It was once over.',
  ),
  line(
    'a|the|his|her|my|their|its [half_eaten>half-eaten] @noun|sandwich|apple|pizza',
    'A half eaten sandwich lay there.',
    'A half-eaten sandwich lay there.',
  ),
  line(
    'a|the|his|her|my|their|its [half_empty>half-empty] @noun|glass|bottle|cup',
    'A half empty bottle lay there.',
    'A half-empty bottle lay there.',
  ),
  line(
    'a|the|his|her|my|their|its [half_finished>half-finished] @noun|drink|letter',
    'A half finished letter lay there.',
    'A half-finished letter lay there.',
  ),
  line(
    'a|the|that|this|his|her [dead_end>dead-end] job|street|road|town|alley|relationship',
    'It was a dead end job.',
    'It was a dead-end job.',
  ),
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].flatMap((tens) =>
    ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((ones) =>
      line(
        `[${tens}_${ones}>${tens}-${ones}]`,
        `She was ${tens} ${ones} that day.`,
        `She was ${tens}-${ones} that day.`,
      ),
    ),
  ),
  line('[under_goes>undergoes] a|an|the|some|many', 'Her face under goes a change.', 'Her face undergoes a change.'),
  line(
    'turn|turned|threw|drove|pull|pulled|push|pushed|put|send|sent|drag|dragged|scare|scared|chase|chased @noun|him|her|it|them|me|us [a_way>away] .',
    'They never turn him a way.',
    'They never turn him away.',
  ),
];
