import { type Confusion, line, type Row } from '../wordPattern.ts';

const own = 'his|her|my|their|your|our|its';
const self = 'himself|herself|myself|themselves|yourself|ourselves|itself';
const whom = 'him|her|me|them|us|you';
const be = "is|are|was|were|be|been|being|am|i'm|he's|she's|it's|they're|we're|you're";

/**
 * Turns of phrase written by ear: a word of theirs sounds like the right one, or nearly so (`shouted herself horse`, `on a
 * role`). The patterns are explained in `wordPattern.ts`. Source: our own list, each line tried on published fiction.
 */
const table: readonly Row[] = [
  // Havoc, hoarse, rein
  [
    '[wreck>wreak] *|more_* havoc',
    'Nothing would wreck more havoc than that.',
    'Nothing would wreak more havoc than that.',
  ],
  [
    `shout|shouted|shouting|scream|screamed|screaming|talk|talked|talking|cheered|cry|cried|yell|yelled|sing|sang|bark|barked ${self} [horse>hoarse]`,
    'She shouted herself horse at the match.',
    'She shouted herself hoarse at the match.',
    'He had himself a horse.',
  ],
  [
    `voice|voices|throat grew|growing|went|sounded|came|had_gone [horse>hoarse]`,
    'Her voice went horse.',
    'Her voice went hoarse.',
  ],
  [
    `to|must|should|could|can|would|can't|couldn't [reign>rein] in ${whom}|this|that|${self}`,
    'Somebody has to reign in this man.',
    'Somebody has to rein in this man.',
    'He was to reign in his place.',
  ],
  // Pored, hordes, shudder
  [
    '[pours>pores] over the map|maps|book|books|letter|letters|notes|papers|plans|charts|manuscript|scrolls|files|records|ledger|ledgers|menu',
    'He pours over the map every night.',
    'He pores over the map every night.',
  ],
  [
    '[poured>pored] over every|each|all letter|page|line|word|book|detail|map|the|of',
    'She poured over every page.',
    'She pored over every page.',
  ],
  [
    'a|the|whole [hoard>horde] of tourists|fans|people|men|women|children|kids|soldiers|orcs|zombies|monsters|demons|goblins|reporters|students|girls|boys|philistines|barbarians|enemies|guests|customers|shoppers|ants|rats|creatures|undead|savages|warriors',
    'A hoard of tourists came down the hill.',
    'A horde of tourists came down the hill.',
    'A hoard of gold.',
  ],
  [
    '[hoards>hordes] of tourists|fans|people|men|women|children|kids|soldiers|orcs|zombies|monsters|demons|goblins|reporters|students|girls|boys|barbarians|enemies|guests|customers|shoppers|ants|rats|creatures|undead|warriors',
    'There were hoards of fans outside.',
    'There were hordes of fans outside.',
  ],
  ['[plum>plumb] bob|line', 'A plum bob hung from the beam.', 'A plumb bob hung from the beam.'],
  ['[heal>heel] spur|spurs', 'He has a heal spur.', 'He has a heel spur.'],
  ['white|pale|soft|fine as [flower>flour] .', 'She was as white as flower.', 'She was as white as flour.'],
  [
    'real|natural|great|certain|innate [flare>flair] for',
    'He had a real flare for it.',
    'He had a real flair for it.',
    'He lit a flare for them.',
  ],
  ['bolt [up_right>upright]', 'He sat bolt up right.', 'He sat bolt upright.'],
  [
    "he|she|it|who|never|always [let's>lets] him|her|them|me|us|the|go",
    "He let's her go every time.",
    'He lets her go every time.',
  ],
  // Beck and call and other sayings
  ['beck [in>and] call', 'He was at her beck in call.', 'He was at her beck and call.'],
  ['blessing in [the_skies|the_sky>disguise]', 'It was a blessing in the skies.', 'It was a blessing in disguise.'],
  [
    '[prayed>preyed] on|upon the weak|innocent|helpless|vulnerable|poor|old|elderly|young|lonely',
    'He prayed on the weak.',
    'He preyed on the weak.',
  ],
  [
    '[praying>preying] on|upon the|his|her|my|their|our weak|innocent|helpless|vulnerable|poor|old|elderly|young|lonely|fears|mind|weakness',
    'He was praying on the weak.',
    'He was preying on the weak.',
  ],
  [
    `[prayed>preyed] on|upon ${own} mind|fears|fear|weakness|insecurities`,
    'It prayed on her mind.',
    'It preyed on her mind.',
  ],
  ['[soaping|sobbing>sopping] wet', 'His coat was soaping wet.', 'His coat was sopping wet.'],
  ['[spurt>spur] of the moment', 'It was a spurt of the moment thing.', 'It was a spur of the moment thing.'],
  ['[whoa|woah>woe] is|unto|betide me|him|her|us|you|them|the', '“Whoa is me,” she said.', '“Woe is me,” she said.'],
  [
    `[bear>bare] ${own} soul|souls|heart to|.|before`,
    'He wanted to bear his soul to her.',
    'He wanted to bare his soul to her.',
  ],
  ['[altar>alter] ego|egos', 'It was his altar ego.', 'It was his alter ego.'],
  ['up the [creak>creek]', 'They were up the creak.', 'They were up the creek.'],
  [
    '[flee>flea] market|markets|circus|bite|bites|collar|bitten',
    'They went to the flee market.',
    'They went to the flea market.',
  ],
  [`[hale|hail_of>hail] a cab|taxi|carriage|ride`, 'He tried to hale a cab.', 'He tried to hail a cab.'],
  [
    'plane|jet|aircraft|ship|shuttle|fighter|helicopter *|stood_in|sat_in the [hanger>hangar]',
    'The plane stood in the hanger.',
    'The plane stood in the hangar.',
  ],
  [
    'the|a|each|main [hanger>hangar] bay|bays|deck|doors|floor',
    'They met in the hanger bay.',
    'They met in the hangar bay.',
  ],
  [
    `[kneed>kneaded] the|${own}|some dough|bread|clay|muscles|back|shoulders`,
    'She kneed the dough.',
    'She kneaded the dough.',
  ],
  [
    `[needed>kneaded] the|${own} dough|clay|muscles|shoulders`,
    'She needed the dough on the table.',
    'She kneaded the dough on the table.',
  ],
  ['beyond the [pail>pale] .', 'It was beyond the pail.', 'It was beyond the pale.'],
  [`${be} on a [role>roll] .`, 'She was on a role.', 'She was on a roll.'],
  [
    '[sewed|sewn>sowed] the|some|of seeds|seed|discord',
    'They sewed the seeds of doubt.',
    'They sowed the seeds of doubt.',
  ],
  [`[steeled>stole] a glance|look|kiss|peek|moment`, 'She steeled a glance at him.', 'She stole a glance at him.'],
  [
    'on|to|ascended|claimed|took|take|usurped the [thrown>throne] .|of|and|room',
    'The king sat on the thrown.',
    'The king sat on the throne.',
  ],
  [
    '[undo>undue] stress|pressure|influence|attention|haste|harm|force|alarm|burden|strain|risk',
    'It put undo stress on him.',
    'It put undue stress on him.',
  ],
  [
    'in the|a same|similar|lighter|different [vain|vane>vein]',
    'He went on in the same vain.',
    'He went on in the same vein.',
  ],
  ['wild [bore|boars_head>boar] .|hunt|and|had|was|that', 'It was a wild bore.', 'It was a wild boar.'],
  [
    '[flaunt>flout] the|every|all rules|rule|law|laws|convention|conventions|orders',
    'She liked to flaunt the rules.',
    'She liked to flout the rules.',
  ],
  [
    'addicted_to|shooting|smoking|of|on|some|dealing|selling [heroine>heroin] .',
    'He was addicted to heroine.',
    'He was addicted to heroin.',
    'She was the heroine of the piece.',
  ],
  [
    'to|could|would|might|will|may|can [insight>incite] a|the|violence|riots|fear|them|rebellion',
    'It could insight a riot.',
    'It could incite a riot.',
  ],
  [
    'door [jam|jams>jamb] .|and|with|as|to|while|before|until',
    'He leaned on the door jam.',
    'He leaned on the door jamb.',
  ],
  [
    'country|stately|ancestral|family [manner>manor] .|house|and|in|with|where|on',
    'It was a stately manner.',
    'It was a stately manor.',
  ],
  [
    'the [morale>moral] of the|this|that story|tale|fable|is',
    'The morale of the story was plain.',
    'The moral of the story was plain.',
  ],
  ['boost|raise|low|lift|improve|lower [moral>morale] .', 'It would boost moral.', 'It would boost morale.'],
  ['by [wrote>rote] .|and|alone', 'He learned it by wrote.', 'He learned it by rote.'],
  [
    '[on_root|in_route|on_route|in_root|enroute>en_route] to|home|back|.',
    'They were on root to Paris.',
    'They were en route to Paris.',
  ],
  [
    `to|would|will|should|could|might [tied>tide] ${whom} over`,
    'That would tied him over.',
    'That would tide him over.',
  ],
  [
    'good|man|us|me|him|her|team|light|nature [verses>versus] evil|machine|them|me|him|her|dark|nurture|the',
    'It was good verses evil.',
    'It was good versus evil.',
  ],
  [
    'signed|sign|signing|a|the [waver>waiver] .|form|forms',
    'He signed a waver.',
    'He signed a waiver.',
    'Without a waver in her voice.',
  ],
  [
    "not|never|didn't|don't|doesn't|voice|gaze|eyes|resolve|to [waiver>waver]",
    'Her voice did not waiver.',
    'Her voice did not waver.',
  ],
  ['gaze|voice|resolve|smile|hand|faith|courage [waivered>wavered]', 'His gaze waivered.', 'His gaze wavered.'],
  ['quit|stop|stopped|kept|keep|started [wining>whining]', '“Quit wining,” she said.', '“Quit whining,” she said.'],
  [
    `${own} mind|thoughts|eyes|gaze [wonder>wander] .|back|to|off|away|over|around`,
    'She let her mind wonder.',
    'She let her mind wander.',
  ],
  [
    `${own} mind|thoughts|gaze [wondered|wonders>wandered] back|off|away|to_the|to_his|to_her`,
    'His mind wondered off.',
    'His mind wandered off.',
  ],
  // Piece, pass, sight
  [`a [peace>piece] of ${own} mind`, 'She gave him a peace of her mind.', 'She gave him a piece of her mind.'],
  [
    `${be}|lay|came|arrived|still|survived|escaped [in_tack|in_tact>intact] .`,
    'The house was still in tack.',
    'The house was still intact.',
  ],
  [
    `${be}|lay|and|had [past_out>passed_out] .|on|in|from|cold|drunk`,
    'He was past out on the floor.',
    'He was passed out on the floor.',
  ],
  [
    `he|she|they|i|we|who|and|it [past>passed] ${whom} the|a|on|by|in|without`,
    'He past her the salt.',
    'He passed her the salt.',
    'He went past her the other day.',
  ],
  [
    'an|hour|minutes|days|weeks|months|years|time|hours|moments|moment|minute|seconds|day|week [past>passed] before|as|while|in|without|until',
    'Two hours past before he came.',
    'Two hours passed before he came.',
    'It was half an hour past, and gone.',
  ],
  ['long [hall>haul] to|back|home|up', 'It was a long hall back.', 'It was a long haul back.'],
  ['over|in_for the long [hall>haul] .', 'They were in for the long hall.', 'They were in for the long haul.'],
  ['[b-line|b_line>beeline] for|to', 'He made a b-line for the bar.', 'He made a beeline for the bar.'],
  ['a tall [tail>tale] .|about|of', 'It was a tall tail.', 'It was a tall tale.', 'A tall tail feather.'],
  [`fairy|wives'|cautionary [tail|tails>tale] .|about|of|to`, 'It was a fairy tail.', 'It was a fairy tale.'],
  [
    `pay|paid|pays|paying|bus|cab|train|taxi ${own}|the [fair>fare] .|to|and`,
    'He paid his fair to the driver.',
    'He paid his fare to the driver.',
  ],
  [
    '[sited|sighted>cited] as|for a|an|the|speeding|his|her reason|reasons|example|source|witness|contempt',
    'It was sited as an example.',
    'It was cited as an example.',
  ],
  ['at|on first [site|cite>sight]', 'At first site he did not know her.', 'At first sight he did not know her.'],
  ['love at first [site|cite>sight]', 'It was love at first site.', 'It was love at first sight.'],
  [
    `the [site>sight] of ${whom} made|filled|brought|was|sent|in`,
    'The site of her made him smile.',
    'The sight of her made him smile.',
    'The site of the battle.',
  ],
  ['on [bored>board] with|the', 'She was on bored with it.', 'She was on board with it.'],
  [
    'the [bough>bow] of the|his|her|a ship|boat|vessel|galley|canoe',
    'He stood at the bough of the ship.',
    'He stood at the bow of the ship.',
  ],
  ['took|take|takes|make|made|with a [bough>bow] .|and|to|before', 'He took a bough.', 'He took a bow.'],
  [
    `it is|was|got|grew|went|became [quite>quiet] $|in|again|for|here|now|except|outside|and`,
    'It got quite in the house.',
    'It got quiet in the house.',
  ],
  [
    `wine|scarf|dress|color|colour|colours|colors|flavours|flavors|sauce|shoes|tie [complimented>complemented] the|${own}|it|each|one`,
    'The wine complimented the fish.',
    'The wine complemented the fish.',
  ],
  [
    'full_of|many|lots_of|showered_with [complements>compliments] .|for|about|on|and',
    'She was full of complements for him.',
    'She was full of compliments for him.',
  ],
  [
    'gave|give|giving|pay|paid|returned|took_it_as|as a|the|him_a|her_a|me_a [complement>compliment] .',
    'He gave her a complement.',
    'He gave her a compliment.',
  ],
  [
    `with|in|on|${own} [bear>bare] feet|chest|arms|hands|skin|legs|shoulders`,
    'She walked with bear feet.',
    'She walked with bare feet.',
    'The bear hands it over.',
  ],
  [
    '[bear-chested|bear-footed|bear-handed|bear-headed>bare-chested]',
    'He stood there bear-chested.',
    'He stood there bare-chested.',
  ],
  [
    'a|in|some|every|two [miner>minor] character|detail|details|injury|injuries|problem|problems|key|setback|wound|wounds|change|changes|issue|matter|role',
    'It was a miner character.',
    'It was a minor character.',
  ],
  [
    `[grizzly>grisly] end|murder|murders|scene|sight|details|discovery|death|fate|remains|work|task|find|business|story`,
    'He came to a grizzly end.',
    'He came to a grisly end.',
  ],
  ['[grisly>grizzly] bear|bears', 'The grisly bear roared.', 'The grizzly bear roared.'],
  [
    `${own} [four_head|for_head|fore_head>forehead]`,
    'She leaned her four head on the glass.',
    'She leaned her forehead on the glass.',
  ],
  [
    '[wreathed>writhed] in pain|agony|torment|his|her',
    'He wreathed in pain.',
    'He writhed in pain.',
    'It was wreathed in smoke.',
  ],
  [
    'grew|growing|grown|was|were|is|are|so [wary>weary] of the long|same|endless|constant|waiting|fighting|talking|walking|travelling|traveling',
    'He grew wary of the long walk.',
    'He grew weary of the long walk.',
  ],
  [
    'pull|pulled|pulls|pulling|push|pushed|pushing|the|a|threw [leaver|leavers>lever] .|was|and|to|with|down|back|on|of|that|had',
    'He pulled the leaver.',
    'He pulled the lever.',
  ],
  ['as [pail>pale] as', 'She was as pail as a ghost.', 'She was as pale as a ghost.'],
  [
    `${be}|looked|looks|turned|grew|went|so|very|too [pail>pale] .|and|as|with|in|face|faces`,
    'He looked so pail.',
    'He looked so pale.',
  ],
  [
    'make|makes|made|making|make_no|makes_no|made_no|make_any|made_any|making_any|made_little|made_perfect|makes_perfect [cents|scents|since>sense] .',
    'It made no cents.',
    'It made no sense.',
    'It cost some cents.',
  ],
  ['common [since|cents|scents>sense]', 'He had some common since.', 'He had some common sense.'],
  [
    "not|never|to|can't|couldn't|won't|wouldn't|must|will|would|cannot|didn't|don't [except>accept] it|that|this|his|her|my|their|your|the|him|them",
    'He would not except it.',
    'He would not accept it.',
    'Nobody was there, except his son.',
  ],
  [
    'he|she|they|i|we|and|has|have|had|was|been [excepted>accepted] the|it|his|her|my|their|an|that|this|into|by',
    'She excepted the offer.',
    'She accepted the offer.',
  ],
  [
    'everyone|everything|everybody|nothing|nobody|anything|anyone|none [accept|expect>except] for|him|her|me|them|us',
    'They took everyone accept him.',
    'They took everyone except him.',
    'All accept that it is late.',
  ],
  [
    '[all_together>altogether] wrong|different|another|unpleasant|pleasant|sure|certain|new|forgotten|true|likely|clear',
    'She was all together wrong.',
    'She was altogether wrong.',
  ],
  [
    'storm|danger|attack|death|disaster|doom|threat|war|arrival was|is|were|seemed [eminent>imminent] .',
    'The storm was eminent.',
    'The storm was imminent.',
  ],
  [
    '[eminent>imminent] danger|death|doom|threat|attack|collapse|arrival|demise|disaster',
    'They were in eminent danger.',
    'They were in imminent danger.',
  ],
  [
    '[imminent>eminent] scholar|scientist|professor|doctor|surgeon|physician|family|lawyer|historian|citizen|man',
    'He was an imminent scholar.',
    'He was an eminent scholar.',
  ],
  [
    `[ensured|insured>assured] ${whom} that|it|he|she|they|of`,
    'She ensured him it was fine.',
    'She assured him it was fine.',
  ],
  [
    'an|no [illusion>allusion] to his|her|the|my|their|what|something|that|it',
    'She made an illusion to his past.',
    'She made an allusion to his past.',
  ],
  [
    'under|had|have|no|any|few [allusion|allusions>illusion] .|about|that',
    'He was under no allusion.',
    'He was under no illusion.',
    'She had no time for allusions.',
  ],
  [
    `[alluded>eluded] ${whom}|the|capture|${own} .|for|guards|guard|police|capture|pursuers|grasp`,
    'He alluded the guards.',
    'He eluded the guards.',
  ],
  [
    `guilty|clear|clean|${own} [conscious>conscience] was|is|would|told|had|about|pricked|got`,
    'He had a guilty conscious.',
    'He had a guilty conscience.',
    'He was barely conscious.',
  ],
  [
    `barely|hardly|fully|still|half [conscience|concious>conscious] .|of|and|that`,
    'She was barely conscience.',
    'She was barely conscious.',
  ],
  [
    '[corpse>corps] of engineers|cadets|de|volunteers|officers',
    'The corpse of engineers came.',
    'The corps of engineers came.',
  ],
  [
    'the|a|his|her|dead|rotting [corps>corpse] lay|was_cold|was_lying|on_the_ground|in_the_mud',
    'The corps lay in the mud.',
    'The corpse lay in the mud.',
  ],
  [
    `[perused>pursued] ${whom} down|through|across|into|up|along|until|for`,
    'She perused him down the hall.',
    'She pursued him down the hall.',
  ],
  [
    'he|she|and|who|to|they|knelt to [prey>pray] .|for|to|that|in|with',
    'She knelt to prey for him.',
    'She knelt to pray for him.',
  ],
  [
    'say|said|says|saying|saying_a|a|little|silent [prier|priers|payer|payers|preyer|preyers>prayer] .|to|for|and|that',
    'He said a payer.',
    'He said a prayer.',
  ],
  ['easy [pray>prey]', 'He was easy pray.', 'He was easy prey.'],
  [
    'the [populous>populace] $|was|of|had|is|were|would|who|to',
    'The populous was angry.',
    'The populace was angry.',
    'The populous and rich city.',
  ],
  [
    'his|her|my|their [confident>confidant] $',
    'She was his confident.',
    'She was his confidant.',
    'In his confident, easy way.',
  ],
  [
    'take|takes|took|taking|had|has|have [precedent>precedence] over',
    'It took precedent over all else.',
    'It took precedence over all else.',
  ],
  [
    'doctor|doctors|physician|healer|medic|he|she|been|was|were [proscribed>prescribed] rest|pills|a|him|her|me|some|medicine|medication|for',
    'The doctor proscribed rest.',
    'The doctor prescribed rest.',
  ],
  [
    `[rapped>wrapped] the|a|${own} scarf|blanket|coat|shawl|cloak|towel|bandage around|round|in|about|up`,
    'She rapped the scarf around her neck.',
    'She wrapped the scarf around her neck.',
  ],
  ['the seven [seize|sees>seas]', 'They sailed the seven seize.', 'They sailed the seven seas.'],
  [
    `high|low|rising|the [tied>tide] was|is|had|came|turned|went|of|rose`,
    'The tied was out.',
    'The tide was out.',
    'They were tied.',
  ],
  ['in a [days>daze] .|and|as|of|for|from', 'She looked at him in a days.', 'She looked at him in a daze.'],
  [
    `sun's|sunlight's|moon's|golden|last|warm [raise|raises|rase>rays] .|of|warmed|fell|shone|on|through`,
    "The sun's raise warmed her.",
    "The sun's rays warmed her.",
  ],
  [
    `he|she|they|i|we|and [rays|rayed>raised] ${own}|the|a|an hand|head|voice|eyes|arm|eyebrow|brow|glass|hands|arms|chin|eyebrows`,
    'He rays his hand.',
    'He raised his hand.',
  ],
  [
    'in the [mist|mists>midst] of it|all|this|that|battle|his|her|their|our|my|a|an|war|chaos|crisis|things',
    'In the mists of it all, he laughed.',
    'In the midst of it all, he laughed.',
    'In the mists of the valley.',
  ],
  ['he|she|they|i|we|you|it [mussed|muss>must] have|be|go|not', 'He mussed have known.', 'He must have known.'],
  [
    `tie|tied|tying|untie|untied|in|a|the a|the|of|her|his|up_in_a [not>knot] .|in|and|of|with|around|tight`,
    'He tied a not in the rope.',
    'He tied a knot in the rope.',
  ],
  [
    `stomach|guts|insides|gut|heart ${be}|tied|twisted|turned in|into|up_in [nots|not>knots]`,
    'Her stomach was in nots.',
    'Her stomach was in knots.',
  ],
  [
    `${own} [soldiers|solders|solder>shoulders] sagged|slumped|dropped|shook|hunched|relaxed|tensed|heaved|stiffened|fell|rose|squared`,
    'His soldiers sagged.',
    'His shoulders sagged.',
  ],
  [
    `hand|hands|arm|head|tap|chip|cheek on|upon|against|over|around ${own} [soldier|solder|soldiers|solders>shoulder] .|and|as|to`,
    'She put a hand on her solder.',
    'She put a hand on her shoulder.',
  ],
  [`broad|bare|narrow|slim|wide [soldiers|solders>shoulders]`, 'He had broad soldiers.', 'He had broad shoulders.'],
  [
    `${be}|only|just|now|already [staring>starting] to worry|cry|feel|get|think|rain|snow|lose|like|understand|fall|panic|wonder|hurt|believe|annoy|sound|wish|ache|come|grow|make|seem|form|show|go|fade|regret|realise|realize|hate|love|doubt|suspect|remember|forget|tremble|shake|sweat|sink|wear`,
    'He was staring to worry.',
    'He was starting to worry.',
    'He was staring to the west.',
  ],
  [
    "it was|wasn't * that|which|who [lead>led] them|us|him|her|me",
    'It was fear that lead them here.',
    'It was fear that led them here.',
  ],

  // Voice, sweat, and what is worn
  [
    `clear|cleared|clearing|clears ${own} [thought>throat] .|and|before|loudly|again`,
    'He cleared his thought.',
    'He cleared his throat.',
  ],
  [
    'bead|beads|drop|drops|sheen|trickle|film of [sweet>sweat]',
    'A bead of sweet ran down his face.',
    'A bead of sweat ran down his face.',
  ],
  ['in|into a cold [sweet>sweat]', 'He woke in a cold sweet.', 'He woke in a cold sweat.'],
  [
    'dripping|slick|drenched|soaked|covered|damp|shiny with|in [sweet>sweat]',
    'He was drenched in sweet.',
    'He was drenched in sweat.',
  ],
  [`[greeted>gritted] ${own} teeth`, 'He greeted his teeth.', 'He gritted his teeth.'],
  [
    'collapsed|flopped|slept|sprawled|slumped|curled_up|asleep on|onto the [coach>couch]',
    'She collapsed on the coach.',
    'She collapsed on the couch.',
  ],
  [`${own} arms|legs [grossed>crossed]`, 'He stood with his arms grossed.', 'He stood with his arms crossed.'],
  [
    '^ [where>were] you there|okay|ok|late|asleep|serious|alone|really|even|just|ever',
    '“Where you there?” he asked.',
    '“Were you there?” he asked.',
  ],
  [`[here>hear] ${whom} out`, '“Here me out,” he said.', '“Hear me out,” he said.'],
  [
    "was|is|it's|were|are|had|got|went|came|you're|i'm|he's|she's [weigh>way] too|over|past|off|ahead|beyond",
    'It was weigh too much.',
    'It was way too much.',
  ],
  [
    'was|were|is|are|stark|stood|standing|completely|totally [but>butt] naked',
    'He was but naked.',
    'He was butt naked.',
  ],
  [
    'to|must|should|and|you [seas|sees|cease>seize] the day|moment|opportunity|chance',
    'It was time to seas the day.',
    'It was time to seize the day.',
  ],
  [
    `[ceiled>sealed] ${own}|the fate|deal|letter|envelope|door|bargain|pact`,
    'He had ceiled his fate.',
    'He had sealed his fate.',
  ],
  [
    'honored|honoured|special|unexpected|uninvited|wedding|dinner|paying|welcome|overnight [guess>guest] .|of|and|in|at|was',
    'He was an honored guess.',
    'He was an honored guest.',
  ],
  [
    'check|checked|checks|checking|sort|sorted|fetch|fetched|deliver|delivered the [male>mail] .|and|for|every',
    'She went to check the male.',
    'She went to check the mail.',
  ],
  [
    'waited|talked|walked|slept|sat|worked|stood|lay|cried|drove|played|argued|searched|wait|talk|walk|sleep|gone|go_on|went_on for [ours>hours]',
    'They waited for ours.',
    'They waited for hours.',
  ],
  ['window [pain>pane]', 'She touched the window pain.', 'She touched the window pane.'],
  ['window [pains>panes]', 'She wiped the window pains.', 'She wiped the window panes.'],
  [
    `^ [poor|pore>pour] ${whom}|yourself|the a|another|some|coffee|tea|wine|drink`,
    '“Poor me a drink,” he said.',
    '“Pour me a drink,” he said.',
  ],
  ['[poor|pore>pour] a drink|glass|cup', 'He began to poor a drink.', 'He began to pour a drink.'],
  [
    'with|had|and|had_a|children|kids|child|dog|bags|brother|sister in [toe>tow] .|behind',
    'She had three children in toe.',
    'She had three children in tow.',
  ],
  ['wicked|kitchen|hedge [which>witch] .|of|and|had|was|who|in', 'She was a wicked which.', 'She was a wicked witch.'],
  [
    'took|take|takes|caught|catch|missed|boarded|by the [fairy>ferry] across|over|to|from|.|ride|terminal|home|back',
    'They took the fairy across the river.',
    'They took the ferry across the river.',
  ],
  ['high|stiletto|kitten|block [heals>heels]', 'She wore high heals.', 'She wore high heels.'],
  [
    '[heals>heels] clicked|clacked|clicking|clacking|tapped|dug|sank',
    'Her heals clicked on the floor.',
    'Her heels clicked on the floor.',
  ],
  [
    'wound|wounds|cut|scar|bone|bruises|burn|burns|skin|leg|arm|ribs had|has|have|was|were|never|fully|already [heeled>healed]',
    'The wound had heeled.',
    'The wound had healed.',
  ],
  [
    `i|we|they|really|you|i've|have|had [mist>missed] ${whom}|${own}|the|this|that .|so|too|very|all|a|when|more|much|like`,
    '“I mist you,” she said.',
    '“I missed you,” she said.',
  ],
  ['[reigned>rained] down', 'Blows reigned down on him.', 'Blows rained down on him.'],
  ['[reigning>raining] down|cats|hard|outside|heavily|again', 'It was reigning outside.', 'It was raining outside.'],
  ['to|at [wore>war] .|with|against|over', 'They went to wore.', 'They went to war.'],
  [
    'want|wanted|wants|going|like|need|needed|try|tried|afford to [by>buy] a|an|the|some|it|me|her|him|you|them|my|his|new|something|food|flowers|anything',
    'He wanted to by a car.',
    'He wanted to buy a car.',
  ],
  [
    'waved|waving|wave|said|say|saying|kissed [by>bye] .|to',
    'He said by to her.',
    'He said bye to her.',
    'What did he say by way of excuse?',
  ],
  [
    'older|younger|eldest|oldest|youngest|only|baby|firstborn|first-born [sun>son]',
    'It was her youngest sun.',
    'It was her youngest son.',
  ],
  ['the [wear|ware>where] and when|how|why', 'The wear and when did not matter.', 'The where and when did not matter.'],
  [
    "was|were|is|be|got|so|too|getting|i'm|he's|she's|you're|very [board>bored] of|by|with|.",
    'He was so board of it.',
    'He was so bored of it.',
  ],
  ['[crews>cruise] ship|ships|liner|control|missile|line', 'The crews ship was big.', 'The cruise ship was big.'],
  [
    "to|will|would|don't|might|could|must|didn't|can't|not [brake>break] down|up|apart|free|through|in|into|even|off|away|it|the_ice|the_news|his|her|my|your|their",
    'They had to brake up.',
    'They had to break up.',
  ],
  [
    'a|nervous|mental|complete|total [brake_down|break_down>breakdown] .|and|of|in|when|last',
    'She had a nervous break down.',
    'She had a nervous breakdown.',
  ],
  ['put|puts|putting on|on_the the [breaks>brakes]', 'He put on the breaks.', 'He put on the brakes.'],
  ['[dew|do>due] date|dates', 'The dew date came.', 'The due date came.'],
  [
    'rent|payment|baby|bill|paper|essay|report|she|he is|was|are [do|dew>due] .|in|on|today|tomorrow|next|any',
    'The rent was do on Monday.',
    'The rent was due on Monday.',
  ],
  ['[last-ditched>last-ditch]', 'It was a last-ditched attempt.', 'It was a last-ditch attempt.'],
  ['[scott-free|scotfree|scott_free|scotch_free>scot-free]', 'He got off scott-free.', 'He got off scot-free.'],
  ['[shoe-in>shoo-in]', 'She was a shoe-in for the job.', 'She was a shoo-in for the job.'],
  ['[wreckless>reckless]', 'It was a wreckless thing to do.', 'It was a reckless thing to do.'],
  ['nostrils|temper|tempers|skirt|skirts [flaired>flared]', 'His nostrils flaired.', 'His nostrils flared.'],
  ['[unconscience>unconscious]', 'He lay there unconscience.', 'He lay there unconscious.'],
  [
    'the [principle>principal] of the|a|his|her|my|our school|college|academy',
    'The principle of the school frowned.',
    'The principal of the school frowned.',
  ],
  [
    `[pedaled|pedalled>peddled] ${own}|the wares|goods|drugs|lies|trinkets`,
    'He pedaled his wares.',
    'He peddled his wares.',
  ],
  // Contractions by ear
  [
    "it's_like|just_like|feels_like|felt_like|because|if|think|thought|know|hope|when|while|since|as|say|saying|mean|glad|sure|until [your>you're] @ing to|at|me|him|it|the|about|for|on|them|us|her",
    '“It’s like your listening to me,” he said.',
    '“It’s like you’re listening to me,” he said.',
  ],
  [
    "^ [well>we'll] need|find|meet|have_to|be_fine|be_late|be_there|be_back",
    '“Well need a bigger boat,” he said.',
    '“We’ll need a bigger boat,” he said.',
  ],
  [
    '^ which [if>of] you|us|them|these is|was|are|were|has|had|will|would|wants|wanted|did|does|took|said|wins|won',
    'Which if you took it?',
    'Which of you took it?',
  ],
  [
    "was|were|is|are|it's|came|went|be|been|turned|sounded|looked|felt [do>so] @how that|it|he|she|they|i|we",
    'It was do dark that he fell.',
    'It was so dark that he fell.',
  ],

  [
    "^ like [your>you're] @ing to|at|me|him|it|the|about|for|on|them|us|her",
    '“Like your listening to me,” he said.',
    '“Like you’re listening to me,” he said.',
  ],
  [
    'was|were|been|be|got [razed>raised] right|well|by|in|as|on|with|together',
    'He was razed right.',
    'He was raised right.',
  ],
  [
    "i'd|you'd|he'd|she'd|to|could|would|must|just|and|only [peak>peek] at|through|out|in|into|inside|around|over|behind|under the|her|him|his|them|it|my|your|what|that|this",
    'He wanted to peak at the letter.',
    'He wanted to peek at the letter.',
  ],
  [
    'who|he|she|and|they [waives>waves] .|at|to|goodbye|him|her|them|back|off',
    'She waives at them.',
    'She waves at them.',
  ],
  [
    'in|into a [not>knot] since|when|at|that',
    'Her stomach was in a not since noon.',
    'Her stomach was in a knot since noon.',
  ],
  [`swallow|swallows|swallowed|swallowing ${whom} [hole>whole]`, 'It swallowed her hole.', 'It swallowed her whole.'],
  [
    "was|were|been|be|is|are|you're|they're|i'm|we're|he's|she's [dong>doing]",
    'She was dong it again.',
    'She was doing it again.',
  ],
  [
    'by the [fight|sight|night|right|might>light] of the|a|his|her|their moon|fire|lamp|candle|stars|torch|lantern|sun|flames|screen|phone',
    'They read by the fight of the moon.',
    'They read by the light of the moon.',
  ],
  ['[brace>brave] enough', 'He was not brace enough.', 'He was not brave enough.'],
  [
    `around|round|on|of|against|kissed|kissing ${own}|@whose [next>neck] .|and|as|to|with|in|by|before|like`,
    'She hung it round her next.',
    'She hung it round her neck.',
  ],
  [
    '[shot>shut] the door|gate|window|windows|lid|drawer|curtains|book',
    'She could shot the door.',
    'She could shut the door.',
  ],
  [
    `i've|you've|he's|she's|have|had|has|he|she|they|we [tough>taught] ${whom} .|to|how|a|the|everything|nothing|what|that|all`,
    'He tough her everything.',
    'He taught her everything.',
  ],
  ['and i [quite>quote] ,', 'And I quite, “It is late.”', 'And I quote, “It is late.”'],
];

export const misheardPhrases: readonly Confusion[] = table.map((row) => line(...row));
