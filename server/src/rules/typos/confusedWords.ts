import { type Confusion, line } from '../wordPattern.ts';

/**
 * Words taken for one another, where the words right beside them decide. What needs the sense of the whole sentence is the
 * context model's, not this list's. Source: our own list, each line tried on published fiction.
 */
export const wordConfusions: readonly Confusion[] = [
  // it's / its: after a preposition `it is` is hardly ever meant (counted in fiction), nor after a verb that takes no clause
  line("[it's>its] @thing", "The dog wagged it's tail.", 'The dog wagged its tail.', "It's home to a hundred birds."),
  line(
    "[it's>its] @what @thing",
    "It spread it's shapely wing.",
    'It spread its shapely wing.',
    "It's dinner time, and it's high time.",
  ),
  line(
    "in|with|from|into|by|under|through|at|over|behind|across|around|upon|to|on|beneath|within|inside|against|toward|towards|onto|without|between|along [it's>its] !a|an|the|not|being|been|all|never|now|just|too|so|going|no|my|your|his|her|their|our|mine|yours|like|because|what|who|that|this|these|only|always|really|time|almost|still|very|quite|better|more|coming|getting|got|past|nothing|something|probably|ever|also|already|been|gone|done|left|over|true|hard|easy|possible|impossible|important|i|he|she|we|they|you|one|two|three|okay",
    "They lifted it by it's wheels.",
    'They lifted it by its wheels.',
    "He thought of it: it's war.",
  ),
  line(
    "!all|most|some|part|none|much|half|third|worst|best|name|prospect|one|rest|side|any|lot|out of [it's>its] !a|an|the|not|being|been|all|never|now|just|too|so|going|no|my|your|his|her|their|our|mine|yours|like|because|what|who|that|this|these|only|always|really|time|almost|still|very|quite|better|more|coming|getting|got|past|nothing|something|probably|ever|also|already|been|gone|done|left|over|true|hard|easy|possible|impossible|important|i|he|she|we|they|you|one|two|three|okay",
    "It was the end of it's life.",
    'It was the end of its life.',
    "Most of it's Greek, and all of it's good.",
  ),
  line("[it's>its] own", "It had a life of it's own.", 'It had a life of its own.'),
  line(
    "@takes [it's>its] @noun|mind|way|place|work|course|eyes|wings|teeth|claws",
    "The river got it's name from him.",
    'The river got its name from him.',
    "I think it's war.",
  ),
  line(
    "@takes [it's>its] @what @noun|mind|way|place|work|course|eyes|wings|teeth|claws",
    "It spread it's great wings.",
    'It spread its great wings.',
    "She said it's great news.",
  ),
  line(
    "[its>it's] a|an|the|been|because|gonna|okay|my|your|his|her|you|me|that *",
    'I think its a trap.',
    "I think it's a trap.",
    'The dog ate its all-too-small dinner.',
  ),
  line(
    "[its>it's] not|always|never a|an|the|my|your|like|that|to|been|just|about|so|too|going|as|for|because|worth|true|fair|right|safe|easy|over",
    'I know its not fair.',
    "I know it's not fair.",
  ),
  line(
    "^ [its>it's] okay|alright|raining|snowing|getting|going|coming|working|asking|over|true|late|cold|dark|nothing|ok|alright|nice|good|fine|all|no|time .",
    'Its over.',
    "It's over.",
  ),
  line("[its_self|it's_self>itself]", 'The door opened by its self.', 'The door opened by itself.'),
  // your / you're, their / they're / there
  line("[your>you're] a|an|the|gonna|been *", 'I think your a liar.', "I think you're a liar."),
  line(
    "[your>you're] not a|an|the|to|my|so|very|really|too|as|in|on|sure|alone|welcome|like|that|just|even|here|supposed|allowed|gonna|.",
    'Your not alone.',
    "You're not alone.",
  ),
  line(
    "that|if|when|because|think|know|hope|sure|since|while|as|said|what|where|say|until|unless|though|and|but|^ [your>you're] going|trying|supposed to",
    'I know your going to win.',
    "I know you're going to win.",
  ),
  line(
    "^ [your>you're] welcome|right|wrong|late|lying|kidding|joking|crazy|insane|mad|sure|sorry|beautiful|amazing|safe .",
    '"Your welcome," she said.',
    '"You\'re welcome," she said.',
    'She outstayed your welcome.',
  ),
  line(
    "that|if|when|because|think|know|hope|sure|since [your>you're] so|too|very|really|okay|alright|sure|safe|alive|here|still|always|never *",
    'I know your so tired.',
    "I know you're so tired.",
  ),
  line(
    "^ [your>you're] kidding|joking|hurting|scaring|frightening|wasting|bleeding|shaking|shivering|embarrassing *",
    'Your hurting me.',
    "You're hurting me.",
  ),
  line(
    "^ [your>you're] coming|going|staying|leaving|making|getting|being|doing|acting|talking|looking|standing|holding|wearing|driving * .",
    'Your coming back.',
    "You're coming back.",
    'Your coming back was a surprise.',
  ),
  line(
    "^ [your>you're] coming|going|staying|leaving|making|getting|being|doing|acting|talking|looking|standing|holding|wearing|driving * * .",
    'Your making it worse.',
    "You're making it worse.",
  ),
  line("[you're>your] own", "Do it on you're own time.", 'Do it on your own time.'),
  line(
    "of|in|with|from|into|by|on|under|through|at|for|to [you're>your] @noun",
    "It is all in you're head.",
    'It is all in your head.',
  ),
  line(
    "[you're>your] eyes|hands|arms|hair|lips|shoulders|fingers|heart|mother|father|brother|sister|parents|mom|dad|mum|name|phone",
    "Close you're eyes.",
    'Close your eyes.',
  ),
  line(
    "[their>there] is|was|were|are|isn't|wasn't|aren't|weren't|had|has|would|seemed *",
    'Their was nothing left.',
    'There was nothing left.',
  ),
  line(
    'over|out|up|down|back [their>there] .',
    'The coats are over their.',
    'The coats are over there.',
    'He gave back theirs.',
  ),
  line("[their>they're] a|an|the|gonna|been *", 'I think their the best.', "I think they're the best."),
  line(
    "that|if|when|because|think|know|hope|sure|since|while|as|said|what|where|say|until|unless|though|and|but|^ [their>they're] going|trying|supposed to",
    'I hope their going to win.',
    "I hope they're going to win.",
  ),
  line("[they're|there>their] own", "They went they're own way.", 'They went their own way.'),
  line(
    "of|with|from|into|by|under|through|for|to [they're>their] @noun",
    "They came with they're luggage.",
    'They came with their luggage.',
  ),
  line(
    '[there>their] eyes|hands|faces|heads|hearts|lips|mouths|lives|arms|voices met|were|was|and|as|in|on|to|went|had',
    'There eyes met across the room.',
    'Their eyes met across the room.',
  ),
  line(
    'of|with|from|into|by|under|through|behind|across|around|upon|beneath|against|toward|towards|onto|inside [there>their] @thing',
    'They came out of there house.',
    'They came out of their house.',
    'He came from there by sea.',
  ),
  line('@takes [there>their] @thing', 'The storm followed there boat.', 'The storm followed their boat.'),
  // then / than
  line(
    'better|worse|more|less|@more [then>than] @number',
    'He looked older then twenty-six.',
    'He looked older than twenty-six.',
    'It was better then, ten years ago.',
  ),
  line(
    'better|worse|more|less|other|rather|@more [then>than] the|a|an|my|your|his|her|their|our|this|that|any|anyone|anything|most|usual|before|ever|all|half|one|two|me|him|them|us|ever',
    'It was older then the house.',
    'It was older than the house.',
    'He seemed better then.',
  ),
  line(
    'better|worse|more|less|rather|@more [then>than] i|you|he|she|we|they|it @past|had|was|did|could|would|were|is|are|do|can|have|ever|thought',
    'She was stronger then he thought.',
    'She was stronger than he thought.',
  ),
  line(
    '!so|much|any|no|such @more [that>than] i|he|she|it|we|they|you|anyone|anybody expected|remembered|thought|imagined|looked|seemed|meant|intended|sounded|realized|realised|had_expected|had_thought|ever',
    'It was heavier that she expected.',
    'It was heavier than she expected.',
    'It was better that he knew.',
  ),
  line(
    'to|can|could|would|should|i|you|he|she|we|they say|know|think|believe|hope [than>that] i|you|he|she|we|they|it|the|there|anyone|nobody|this',
    'He would say than it was late.',
    'He would say that it was late.',
  ),
  line(
    'day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|moment|moments|while|long [a_go>ago]',
    'He left two years a go.',
    'He left two years ago.',
  ),
  line('[costed>cost] me|him|her|us|them|you|a|two|three|more|too', 'It costed him a friend.', 'It cost him a friend.'),
  line(
    'since|until|till|by|back|just|every_now_and [than>then] .',
    'He had not eaten since than.',
    'He had not eaten since then.',
  ),
  line(
    'and|but [than>then] he|she|i|we|they @past',
    'And than she went.',
    'And then she went.',
    'It was more his than she thought.',
  ),
  // to / too
  line(
    "is|was|were|are|be|been|it's|that's|he's|she's|i'm|you're|they're|we're|not|way|far [to>too] late|much|many|soon|big|tired|weak|young|bad|dangerous|loud|small|busy|heavy|dark|scared|afraid|strong|good|high .|for|to|and|of|that|now|but|already",
    'It was to late for that.',
    'It was too late for that.',
    'The road to good health was long.',
  ),
  line(
    "was|were|is|are|be|been|it's|he's|she's|i'm|you're|they're|felt|seemed|looked|was_not|wasn't [to>too] polite|proud|shy|stubborn|stupid|nervous|frightened|fast|slow|short|expensive|obvious|cruel|painful|risky|generous|hungry|quiet|angry|numb|stunned|shocked|exhausted|drunk .|to|for|not",
    'She was to polite not to ask.',
    'She was too polite not to ask.',
    'He was to clean for a week.',
  ),
  line(', [to>too] $', 'He missed her, to.', 'He missed her, too.'),
  line(
    'going|want|wanted|need|needed|have|had|has|tried|trying|able|began|started|used|ought|supposed|seemed|decided [too>to] be|go|get|do|see|make|take|find|say|tell|know|leave|stay|come',
    'He wanted too see her.',
    'He wanted to see her.',
  ),
  line(
    'went|came|back|up|over|down|close|next|listened|talked|said|spoke|gave|belonged|turned [too>to] the|him|her|them|me|his|my|their',
    'He went too the door.',
    'He went to the door.',
  ),
  line('^ me [to>too] .', '"Me to," he said.', '"Me too," he said.'),
  line('so [to>too] when|because|after|if', 'He had done so to when she died.', 'He had done so too when she died.'),
  // could of
  line(
    "could|would|should|might|must|couldn't|wouldn't|shouldn't [of>have] been|@done",
    'You could of told me.',
    'You could have told me.',
    'He could of course be wrong.',
  ),
  // joined and parted words
  line(
    '!a|an|the|so|very|is|was|are|were|be|and|or|as|of|in|my|your|his|her|their|our|its|this|that|more|most|such|for|with|some|any|no|like [everyday>every_day] .|i|he|she|they|we|you|for|since|after|before|until|from|at|because|when|now|with',
    'I missed you everyday, my dear.',
    'I missed you every day, my dear.',
    'They were plain, everyday people in everyday clothes.',
  ),
  line(
    'my|your|his|her|their|our|an|the|of [every_day>everyday] life|lives|things|objects|clothes|use|wear|world',
    'It was part of her every day life.',
    'It was part of her everyday life.',
  ),
  line(
    "he|she|i|they|we|you|never|finally|to|not|don't|didn't|couldn't|can't|wouldn't|won't|and|had|have give|gave|given|giving [into>in_to] !his|her|my|your|their|our|hand|hands|custody|court",
    'She gave into the tears.',
    'She gave in to the tears.',
    'He gave it into her hands, and gave into his keeping the key.',
  ),
  line('burst [in_to>into] tears|laughter|flames|flame|song', 'She burst in to tears.', 'She burst into tears.'),
  line(
    '^ [in>into] thin air , *',
    'In thin air, he vanished.',
    'Into thin air, he vanished.',
    'The birds hung in thin air.',
  ),
  line(
    'vanish|vanished|vanishes|vanishing|disappear|disappeared|disappearing|melt|melted [in>into] thin air',
    'It vanished in thin air.',
    'It vanished into thin air.',
  ),
  line('[alot>a_lot]', 'I like it alot.', 'I like it a lot.'),
  line('[aswell>as_well]', 'She came aswell.', 'She came as well.'),
  line('[atleast>at_least]', 'There were atleast ten.', 'There were at least ten.'),
  line('[eachother>each_other]', 'They know eachother.', 'They know each other.'),
  line(
    '[incase>in_case] .|i|you|he|she|we|they|it|of|the|someone|anyone|anything|something',
    'Take it, incase it rains.',
    'Take it, in case it rains.',
  ),
  line('[infact>in_fact]', 'It was, infact, over.', 'It was, in fact, over.'),
  line('[noone>no_one]', 'There was noone there.', 'There was no one there.'),
  line('^ [of_coarse>of_course]', 'Of coarse I brought it.', 'Of course I brought it.'),
  line(
    '[of_coarse>of_course] .|i|he|she|we|they|you|not',
    'He knew, of coarse.',
    'He knew, of course.',
    'A shirt of coarse linen.',
  ),
  line(
    'stepped|steps|step|stepping|turned|turns|turning|stood|moved|moves|pushed|pushes|set|brushed|swept|cast|waved|thrust|shoved|leapt|jumped|sprang|glanced [a_side>aside] .|and|to|as|with|from|so|when|while',
    'He had not stepped a side.',
    'He had not stepped aside.',
    'He pushed a side of beef across the table.',
  ),
  line(
    '[with_out>without] her|him|them|me|us|it|you|a|any|the|his|my|their|your|another|ever|even|thinking|looking|waiting|saying|knowing|speaking',
    'The boat came home with out her.',
    'The boat came home without her.',
    'He dealt with out-of-work men.',
  ),
  line('[ofcourse>of_course]', 'He was ofcourse late.', 'He was of course late.'),
  line(
    "each [others>other's] @noun",
    'They finished each others sentences.',
    "They finished each other's sentences.",
    'They looked at each other.',
  ),
  line('[him_self>himself]', 'He saw him self in the glass.', 'He saw himself in the glass.'),
  line(
    '[them_selves|there_selves|their_selves>themselves]',
    'They kept it to them selves.',
    'They kept it to themselves.',
  ),
  line(
    "^ [lets>let's] go|get|see|do|try|not|just|hope|face|talk|start|make|move|eat|find|keep|say|take|leave|play|call",
    '"Lets go," she said.',
    '"Let\'s go," she said.',
    'He lets go of her hand.',
  ),
  // breath / breathe
  line(
    "can't|couldn't|cannot|could|barely|hardly|scarcely|to|not|didn't [breath>breathe] .|in|again|through|properly|deeply|easily|normally|right",
    "She couldn't breath.",
    "She couldn't breathe.",
    "She couldn't catch her breath.",
  ),
  line(
    'a|deep|deeper|last|shaky|shaking|ragged|shallow|sharp|heavy|single|shuddering [breathe>breath] .|and|in|of|through|to|before|as|that',
    'He took a deep breathe and dived.',
    'He took a deep breath and dived.',
    'Let her breathe in peace.',
  ),
  line(
    'hold|held|holding|holds|catch|caught|catching|lost|under|out_of his|her|my|their|your [breathe>breath]',
    'She held her breathe.',
    'She held her breath.',
  ),
  // passed / past
  line(
    'walked|ran|went|drove|moved|rushed|strode|slipped|brushed|pushed|hurried|flew|looked|stared|swept|rode|sailed|marched|stormed|squeezed|walking|running|going|driving|moving|rushing|brushing|pushing|hurrying|looking|staring|sweeping|riding|storming|squeezing|got [passed>past] the|him|her|them|me|us|it|his|my|their|a',
    'She walked passed him.',
    'She walked past him.',
    'She walked and passed him, and the walk passed the mill.',
  ),
  line(
    'in|from|for|of|over|during|about the [passed>past] .|few|two|three|week|month|year|hour|days|weeks|months|years|and',
    'For the passed few weeks he was ill.',
    'For the past few weeks he was ill.',
  ),
  line(
    'half|quarter [passed>past] one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon',
    'It was half passed ten.',
    'It was half past ten.',
  ),
  line(
    'hours|minutes|days|weeks|months|years|time|moment|hour|day|week|month|year has|had|have [past>passed] .|since|before|by|without|and|when|until',
    'An hour had past since then.',
    'An hour had passed since then.',
  ),
  // suppose(d), use(d)
  line(
    "is|was|are|were|be|am|i'm|you're|he's|she's|it's|they're|we're|that's|wasn't|isn't|aren't|weren't|what's|not [suppose>supposed] to",
    'What was I suppose to do? You were suppose to wait.',
    'What was I suppose to do? You were supposed to wait.',
    'I suppose to him it was nothing.',
  ),
  line(
    "was|were|am|i'm|got|get|getting|become|became|you're|he's|she's|they're|we're|not|never [use>used] to the|a|his|her|my|your|their|it|this|that|being|having|him|them|you|@ing",
    'He got use to the noise.',
    'He got used to the noise.',
    'It was of no use to him.',
  ),
  line(
    "!did|didn't|does|would|could|should|or|and he|she|it [use>used] to be|have|go|live|love|say|do|come|play|sing|tell|make|take|call|think|know|like",
    'She use to live here.',
    'She used to live here.',
    'Did he use to live here?',
  ),
  // lose / loose
  line(
    "to|will|can't|couldn't|don't|didn't|not|would|might|could|i'll|you'll|we'll|he'll|she'll|never|cannot|won't [loose>lose] you|him|me|control|consciousness|hope|sight|everything|faith|patience|track|weight|interest|them|us|myself|himself|herself",
    "I can't loose you again.",
    "I can't lose you again.",
    'He bent to loose the dogs.',
  ),
  line(
    "to|will|can't|couldn't|don't|didn't|not|would|might|could|never|won't [loose>lose] my|his|her|your|their mind|temper|job|balance|grip|head|way|memory|life|nerve|footing|patience",
    "Don't loose your temper.",
    "Don't lose your temper.",
  ),
  line(
    '[loosing>losing] control|consciousness|hope|sight|faith|patience|track|interest|blood|weight|everything|ground',
    'She was loosing blood fast.',
    'She was losing blood fast.',
  ),
  line(
    'come|came|broke|break|cut|tore|tear|set|on_the|let [lose>loose] .|from|and|on|with|a|in',
    'The rope came lose.',
    'The rope came loose.',
  ),
  // who's / whose
  line(
    "[who's>whose] @thing",
    "He met a man who's name he forgot.",
    'He met a man whose name he forgot.',
    "Who's there? Who's boss?",
  ),
  line(
    'each|every|top|bottom|first|next|lowest [wrung>rung]',
    'He stood on the top wrung.',
    'He stood on the top rung.',
  ),
  line('the|a|its|their|that|deep|dark|pale [hew>hue] of|and|.', 'It had the hew of bone.', 'It had the hue of bone.'),
  line(
    'the [crock>crook] of his|her|my|your|their|its|an arm|elbow|neck|knee',
    'It lay in the crock of her arm.',
    'It lay in the crook of her arm.',
  ),
  line(
    'yesterday|tomorrow|early|next|every [mourning>morning]',
    'It rained the next mourning.',
    'It rained the next morning.',
  ),
  line(
    '[ever>every] few|single minutes|hours|days|weeks|steps|night|day|time|morning|one|thing|word|moment',
    'It came ever few minutes.',
    'It came every few minutes.',
  ),
  line("[who's>whose] @noun @past", "I know a man who's car broke down.", 'I know a man whose car broke down.'),
  line(
    "[who's>whose] @noun had|has|never|would|could|looks|seems|appears|always",
    "I know a man who's car has no doors.",
    'I know a man whose car has no doors.',
  ),
  line("[whose>who's] a|an|been|gonna|not *", 'She knows whose a friend.', "She knows who's a friend."),
  line(
    "^ [whose>who's] there|that|this .",
    '"Whose there?" he called.',
    '"Who\'s there?" he called.',
    '"Whose is this?" he called.',
  ),
  // where / were / we're
  line(
    'they|we [where>were] @ing|not|so|going|here|afraid|late|alone|sitting|standing',
    'They where running.',
    'They were running.',
    'He asked which they, where they.',
  ),
  line(
    'know|knew|wonder|wondered|remember|remembered|forgot [were>where] he|she|i|they|it|you|we @past|was|is|are|were|had|went|could|would|came',
    'I know were he went.',
    'I know where he went.',
  ),
  line("they [we're>were] *", "They we're not at home.", 'They were not at home.'),
  line(
    "there|these|those [we're>were] two|three|four|no|many|some|several|people",
    "There we're two of them.",
    'There were two of them.',
  ),
  // here / hear, know / now / no
  line(
    "can|can't|couldn't|didn't|don't|won't|cannot|could [here>hear] you|me|him|them|it|her|that|anything|voices|footsteps|the|a|what",
    "I can't here you.",
    "I can't hear you.",
    'Nothing he could, here, the rest said.',
  ),
  line(
    'over|right|around|from|come|out_of|in|back|down|up [hear>here] .',
    'Come over hear.',
    'Come over here.',
    'They came close enough to hear.',
  ),
  line(
    "don't|didn't|doesn't|i [now>know] what|how|why|where|who|if|that",
    "I don't now what to do.",
    "I don't know what to do.",
  ),
  line(
    "don't|didn't|doesn't [no>know] what|how|why|where|who|if|that|the|you|him|her|it|me",
    "I don't no what to do.",
    "I don't know what to do.",
  ),
  line('right|until|till|by [know>now] .', 'Not right know.', 'Not right now.'),
  // others, decided by a neighbour
  line(
    'be|keep|kept|stay|stayed|fell|went|very|so [quite>quiet] $',
    'Be quite.',
    'Be quiet.',
    'It was quite, quite mad.',
  ),
  line('[quiet>quite] a few|bit', 'There were quiet a few.', 'There were quite a few.', 'They kept quiet a while.'),
  line(
    'because|instead|kind|sort [off>of] the|a|this|that',
    'It failed because off the rain.',
    'It failed because of the rain.',
  ),
  line('kicked|shrugged|peeled [of>off] his|her|my|their', 'He kicked of his boots.', 'He kicked off his boots.'),
  line(
    'apart|away|far|came|aside|different [form>from] the|his|her|him|me|my|them|it|us|their|this|that',
    'She ran away form him.',
    'She ran away from him.',
  ),
  line(
    "can't|couldn't|cannot|won't|wouldn't|didn't|to [except>accept] his|her|that|it|this|my|your|their|the|him",
    "He couldn't except that.",
    "He couldn't accept that.",
  ),
  line(
    'everyone|everything|nothing|nobody|anyone|anything|everybody|no_one [accept>except] for|him|her|me|you|the|that|us|them|his|my',
    'They took everything accept the lamp.',
    'They took everything except the lamp.',
  ),
  line(
    'no|any|an|the|same|this|that|great|strange|opposite [affect>effect] on|of|was|is',
    'It had no affect on him.',
    'It had no effect on him.',
  ),
  line(
    "not|didn't|doesn't|don't|won't|will|can|would|to [effect>affect] me|you|him|us|them",
    "It won't effect you.",
    "It won't affect you.",
    'It came into effect, to effect her escape.',
  ),
  line(
    'had|has|have|was|were|been [lead>led] by|to|into|through|away|down|up|astray|him|her|them|me|us',
    'He had lead them here.',
    'He had led them here.',
    'The pipes were lead, and it was lead.',
  ),
  line(
    '!did|do|does|would|could|should|to|will|can|might|let he|she [lead>led] him|her|them|me|us|the',
    'She lead him to the gate.',
    'She led him to the gate.',
  ),
  line(
    "can't|couldn't|cannot|could|can|not|hardly [bare>bear] to|it|the|him|her|that|them|this",
    "I can't bare to look.",
    "I can't bear to look.",
  ),
  line(
    "to|can|could|can't|couldn't|will|would|must|didn't|might [chose>choose]",
    'You have to chose.',
    'You have to choose.',
  ),
  line(
    'what|how|where|why|when|who|^|, [dose>does] he|she|it|that|this|not|anyone|the|one',
    'How dose it work?',
    'How does it work?',
  ),
  line(
    'a|another|each [women>woman] .|in|with|who|and|was|had|stood|is|of|looked|said|sat',
    'There was a women in the doorway.',
    'There was a woman in the doorway.',
    'Men of this age, and of that, women who had gone, the old women and the young women were there.',
  ),
  line(
    'these|those|two|three|four|five|many|several|both [woman>women] .|in|with|who|and|were|had|stood|are|of|looked|sat',
    'Three woman stood there.',
    'Three women stood there.',
  ),
  line('[weather>whether] or not', 'Tell me weather or not you go.', 'Tell me whether or not you go.'),
  line(
    'a|the|huge|complete|total|terrible|big|such_a [waist>waste] of time|money|space|breath|effort|energy',
    'It was a waist of time.',
    'It was a waste of time.',
  ),
  line(
    'a|the|another|last|small|tiny|little|any [peace>piece] of paper|cake|wood|bread|advice|furniture|meat|chalk|string|glass|cloth|toast|metal|land|work',
    'He took a peace of bread.',
    'He took a piece of bread.',
  ),
  line('some [piece>peace] and quiet', 'She wanted some piece and quiet.', 'She wanted some peace and quiet.'),
  line('[role|roled>roll] his|her|my|their|your eyes', "Don't role your eyes.", "Don't roll your eyes."),
  line(
    'make|makes|made|making|any|no|perfect|complete|much [since>sense] .|of|to',
    'It made no since.',
    'It made no sense.',
    'He had made it since.',
  ),
  line(
    'ever [sense>since] .|the|he|she|i|they|we|then|that|his|her',
    'Ever sense then he hid.',
    'Ever since then he hid.',
  ),
  line(
    'looked|felt|seemed|sounded|acted|was|were|almost|not|just as [thought>though] he|she|it|they|i|we|nothing|someone|to',
    'It was as thought he knew.',
    'It was as though he knew.',
    'As quick as thought he ran.',
  ),
  line('guilty|clear [conscious>conscience]', 'She had a guilty conscious.', 'She had a guilty conscience.'),
  line(
    'for all [intensive>intents_and] purposes',
    'It was, for all intensive purposes, over.',
    'It was, for all intents and purposes, over.',
  ),
  line(
    "could|couldn't|can't|i [careless>care_less] about|what|if",
    "I couldn't careless about it.",
    "I couldn't care less about it.",
  ),
  line(
    'next|last|every|per|all [weak>week] .|later|ago',
    'He comes next weak.',
    'He comes next week.',
    'The brave, this weak, and that weak, all weak and worn.',
  ),
  line(
    'in|out_of|from|lost|caught|catch|at_the|at_first [site>sight] .',
    'Keep out of site.',
    'Keep out of sight.',
    'They met on site.',
  ),
  line(
    "to|will|can|i'd|would|not|please [advice>advise] you|him|her|me|them|against|us",
    'I would advice you to go.',
    'I would advise you to go.',
  ),
  line(
    'some|any|good|bad|of|my|your|his|her|piece_of [advise>advice] .|and|on|to|from|was|about',
    'She gave me some advise.',
    'She gave me some advice.',
  ),
  // of / off, thought / though, through / threw
  line(
    'turned|switched|showed|called|shrugged|brushed|wiped|kicked|fell|jumped|climbed|leapt|leaped|rolled|slid|slipped|hopped|stepped|dozed|drifted|stormed|marched|dashed|drove|hurried [of>off] the|his|her|my|their|your|a|it|him|me|them|us|in|with|to|into|towards|toward',
    'He fell of the chair.',
    'He fell off the chair.',
  ),
  line(
    'he|she|they|i|we|and put|cut|bit|tore|pulled|ripped [of>off] the|his|her|my|their|a|its|one',
    'She put of the meeting.',
    'She put off the meeting.',
    'He liked the cut of his coat.',
  ),
  line(
    'thought|think|thinking|thinks|heard|hearing|dreamed|dreamt|dreaming|approve|approved [off>of] him|her|it|them|me|us|you|the|a|that|his|this|my|something|nothing|anything',
    'He thought off her.',
    'He thought of her.',
  ),
  line(
    'rather|sooner @do|die|be|have [then>than] @do|be|have|go|let|see|do',
    'He would rather die then go.',
    'He would rather die than go.',
  ),
  line(
    '^ even [thought>though] i|he|she|they|we|you|it|the|there|his|her|my|this|that',
    'Even thought he was late, he smiled.',
    'Even though he was late, he smiled.',
    'Even thought was hard.',
  ),
  line(
    'he|she|they|i|we [thorough>threw] the|a|his|her|it|up|out|down|himself|herself|my|their',
    'He thorough the ball.',
    'He threw the ball.',
  ),
  line(
    'walked|went|ran|came|looked|way|pushed|drove|got|go|passed|all|right|flew|broke|burst|fell|slipped|stared|climbed|stepped|walk|run|come|look [thorough>through]',
    'He came thorough the door.',
    'He came through the door.',
  ),
  line(
    '^ [through>though] he|she|i|they|we|it was|were|had|is|could|would|did|knew|felt|looked|seemed',
    'Through she was tired, she ran.',
    'Though she was tired, she ran.',
    'Through it all he smiled.',
  ),
  line('^ come over|back|up|down|in [her>here] $', '"Come over her!"', '"Come over here!"', 'He came to get over her.'),
  line(
    'there is|was|were|be [not>no] reason|way|doubt|sign|point|choice|mistaking|denying',
    'There was not reason to go.',
    'There was no reason to go.',
  ),
  line(
    'took|take|takes|taking|taken|pulled|pull [of>off] his|her|my|your|their|our hat|coat|glasses|spectacles|shoes|boots|jacket|clothes|gloves|shirt|helmet|mask|ring|cap|sweater|socks|scarf|robe|robes|cloak|dress|pants|sunglasses|watch|necklace|makeup|armor|armour|belt|tie|hood|apron|trousers|jeans',
    'He took of his glasses.',
    'He took off his glasses.',
  ),
  line(
    'let|lets|get|gets|got [of>off] so|easily|lightly|easy|scot-free|with',
    'They let him go, and he got of easily.',
    'They let him go, and he got off easily.',
  ),
  line('[of>on] behalf of', 'He spoke of behalf of the crew.', 'He spoke on behalf of the crew.'),
  line('heart [on>of] hearts', 'In his heart on hearts he knew.', 'In his heart of hearts he knew.'),
  line('had|has|have|having [turn>turned] round|around|away|back', 'They had turn round.', 'They had turned round.'),
  line('you|he|she|i|they|we|it [night>might] @do|have|be|not|as', 'You night join us.', 'You might join us.'),
  line(
    "would|could|i'd|you'd|he'd|she'd|should [father>rather] @do|be|have|not|go|stay|die",
    'I would father stay.',
    'I would rather stay.',
  ),
  // Two words that were joined
  line('[infront>in_front] of', 'Infront of him stood a tree.', 'In front of him stood a tree.'),
  line('[atlast>at_last]', 'Atlast he came.', 'At last he came.'),
  line(
    'safer|easier|better|worse|harder|faster|@more [then>than] @ing',
    'It was safer then staring at him.',
    'It was safer than staring at him.',
  ),
  line(
    'unable|able|trying|tried|tries|struggled|struggling|forgot|forgets|remembered|enough|how|hard|harder|room|learn|learned|hurt|hurts|started|starting|began|continued|managed|had|have|need|needed|time|space to [breath>breathe]',
    'She was unable to breath until he left.',
    'She was unable to breathe until he left.',
  ),
  line(
    'between|in|on|with|of|from|at|to|under|over|behind|into|through|against|around [you>your] palms|hands|fingers|head|eyes|mouth|face|chest|shoulders|knees|legs|feet|arms|neck|pocket|pockets|bag|phone|bed',
    'Hold it between you palms.',
    'Hold it between your palms.',
  ),
  line(
    "[you're>your] @whose going|been|gonna|not|always|waiting|coming|here|dead|never|still|already",
    "You're date's going to wonder.",
    "Your date's going to wonder.",
    "You're Mum's favourite, and you're nobody's fool.",
  ),
  line('allowed|supposed|able|meant [too>to] .', "I know that I'm not allowed too.", "I know that I'm not allowed to."),
  line(
    'voicemail|message|messages|letter|letters|text|texts|call|email|postcard|gift|present|package|parcel|visit|visits|souvenir [form>from] the|his|her|my|your|our|their|a|an|him|me|us|them|someone|somebody|you',
    'There was a letter form his grandfather.',
    'There was a letter from his grandfather.',
  ),
  line(
    "was|wasn't|were|weren't|is|isn't|are|aren't|be|been|not [their>there] .|anymore|any|yet|either|again|now|at",
    'It was not their anymore.',
    'It was not there anymore.',
  ),
  line(
    '^ [there>their] fingers|hands|eyes|lips|shoulders|knees|noses|foreheads|legs|feet|arms|breaths|mouths touched|brushed|met|locked|tangled|laced|bumped|knocked|found|moved|shook|ached|burned',
    'There fingers touched.',
    'Their fingers touched.',
  ),
  line(
    'on|in|with|by|at|to [there>their] row|house|room|rooms|eyes|hands|beds|holes|faces|heads|hearts|lives|voices|boots|arms|pockets|tracks|seats|cages|minds',
    'They turned in there holes.',
    'They turned in their holes.',
  ),
  line(
    'i|we|you|he|she|they|who|that could|should|would|might|must [of>have] @ed',
    'I would of packed it that night.',
    'I would have packed it that night.',
  ),
  line(
    'told|tell|tells|telling|show|shows|showed|ask|asked|asking me|him|her|us|them|you|no_one|anyone|nobody|someone [were>where] to',
    'She told them were to dig.',
    'She told them where to dig.',
  ),
  line(
    'know|knew|knows|wonder|wondered|wondering|idea [were>where] he|she|it|we|i|they|to',
    'He had no idea were she was.',
    'He had no idea where she was.',
  ),
  line(
    'very|so|too|seemed|seems|felt|sounded [faraway>far_away] .|from|to|and|now|then',
    'The city seemed very faraway.',
    'The city seemed very far away.',
    'He had a faraway look.',
  ),
  line(
    "!does|did|do|can|could|would|will|should|might|must|may|let|make|made|see|to|doesn't|didn't he|she|it [own>owns] the|this|that|an|most|everything|nothing|it",
    'He own the house.',
    'He owns the house.',
  ),
  line('to [shot>shoot] him|her|me|them|us|you|it', 'They were ready to shot them.', 'They were ready to shoot them.'),
  line('[an_other>another]', 'One after an other went by.', 'One after another went by.'),
];
