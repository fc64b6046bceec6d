import { type Confusion, line } from '../wordPattern.ts';

/**
 * Phrases that fiction uses as they stand, where a word one slip from the one in brackets can only be that slip: `[bated]
 * breath`, not `baited`. The patterns are those of `wordPattern.ts`, but for the brackets: forms that are right, and
 * after `!` words near them that may stand there, too. Source: our own list, each line tried on published fiction.
 */
const own = 'his|her|my|their|your|our|its';
const whom = 'him|her|me|them|us|you';

export const setPhrases: readonly Confusion[] = [
  // Voice and breath
  line(
    `[choke|choked|choking|chokes!checked|checking|cooked] back|down a|an|another|the|${own}|tears|sobs|bile|laughter`,
    'Marta chocked back a sob.',
    'Marta choked back a sob.',
    'He chocked the wheels of the cart.',
  ),
  line(
    '[choked|choking!checked|checking|cooked|cooking] on *',
    'He chocked on his coffee.',
    'He choked on his coffee.',
    'It was cooked on the fire.',
  ),
  line(
    '[choked!checked|cooked] with tears|grief|emotion|sobs|rage|smoke|dust|fear',
    'His voice was chocked with grief.',
    'His voice was choked with grief.',
  ),
  line('with|in [bated] breath', 'They waited with baited breath.', 'They waited with bated breath.', 'A baited hook.'),
  line(
    '[gasp|gasped|gasping|gasps] for air|breath',
    'She was grasping for breath.',
    'She was gasping for breath.',
    'She was grasping for the rope.',
  ),
  line('[heave|heaved|heaving|heaves] a sigh', 'He heated a sigh.', 'He heaved a sigh.', 'He heard a sigh.'),
  line(
    '[sigh|sighed|sighing|sighs] heavily|deeply|contentedly|wearily|dramatically|softly|loudly',
    'She signed heavily and sat down.',
    'She sighed heavily and sat down.',
    'She signed the letter.',
  ),
  line(
    '[sighed|sighing|sighs] in|with relief|contentment|frustration|exasperation|resignation',
    'She sighted in relief.',
    'She sighed in relief.',
    'They sighted the shore.',
  ),
  line(
    'voice|voices was|is|were|went|sounded|grew|became [hoarse]',
    'His voice was horse.',
    'His voice was hoarse.',
    'His voice was coarse.',
  ),
  line(
    '[let|lets!left|led] out a|an breath|sigh|groan|moan|scream|gasp|sob|cry|laugh|yell|squeak|whimper|growl|shriek|yelp|snort|huff',
    'He lit out a sigh.',
    'He let out a sigh.',
    'He lit a lamp.',
  ),
  // Face and hands
  line(
    `[bare|bared|baring|bares] ${own} teeth|fangs`,
    'The wolf barred its fangs.',
    'The wolf bared its fangs.',
    'He barred the door.',
  ),
  line(
    '[wince|winced|wincing|winces!winked|winks|wine|wind|since] in|with pain|discomfort|sympathy',
    'She winched in pain.',
    'She winced in pain.',
    'They winched the boat up the slip.',
  ),
  line(
    `[roll|rolled|rolling|rolls] ${own} eyes`,
    'She was ruling her eyes, and roiling her eyes.',
    'She was ruling her eyes, and rolling her eyes.',
  ),
  line(
    `[biting|bites!bite] ${own} lip|lips|tongue`,
    'She was biding her lip.',
    'She was biting her lip.',
    'She was biding her time.',
  ),
  line(
    `[wring|wringing|wrung] ${own} hands`,
    'She was ringing her hands.',
    'She was wringing her hands.',
    'The bells were ringing.',
  ),
  line(
    `[tap|tapped|tapping|taps!trapped|tipped|top] ${whom} on the shoulder|arm|back`,
    'He taped her on the shoulder.',
    'He tapped her on the shoulder.',
    'He taped the parcel.',
  ),
  line(
    `[grip|gripped|gripping|grips!trip|grim|ripped|rip|ripping|rips] the|${own} edge|arm|arms|hand|hands|wheel|handle|rail|railing|shoulder|shoulders|hilt|sword|knife|counter`,
    'She griped the edge of the table.',
    'She gripped the edge of the table.',
    'They griped about the food.',
  ),
  line(
    `[wrap|wrapped|wrapping|wraps!warped] ${own} arm|arms|legs|hand|hands|fingers|coat|cloak|scarf|robe around|round|about`,
    'She rapped her arms around him.',
    'She wrapped her arms around him.',
    'He rapped on the door.',
  ),
  line(
    '[wave|waved|waving|waves] goodbye|good-bye|hello',
    'She waived goodbye.',
    'She waved goodbye.',
    'She waived her fee.',
  ),
  line(`down|up ${own} [spine!spines]`, 'A chill went up his spin.', 'A chill went up his spine.'),
  // Eyes and tears
  line(
    'was|were|stood|sat|lay|just|been|and|still|he|she|they|i [stare|stared|staring|stares!staying|stayed|starting|started|start|starts|stars|stores|spare|state|share|shared|stated|score|scored] at|up|blankly|intently the|him|her|me|them|us|you|it|each|at|into|a|an|his|their|my|.',
    'He lay stating up at the beams.',
    'He lay staring up at the beams.',
    'He began by stating his name.',
  ),
  line(
    'tears [stream|streamed|streaming|streams] down',
    'She ran, tears steaming down her face.',
    'She ran, tears streaming down her face.',
    'The kettle was steaming.',
  ),
  line(
    'tears [well|welled|welling|wells!will] up|in',
    'He spoke with tears welding up in his eyes.',
    'He spoke with tears welling up in his eyes.',
  ),
  line(
    'in the [blink] of an eye',
    'It was gone in the blank of an eye.',
    'It was gone in the blink of an eye.',
    'Shoot at the blank of the target.',
  ),
  line(
    'out_of|from the [corner|corners] of',
    'She saw it out of the coroner of her eye.',
    'She saw it out of the corner of her eye.',
    'The coroner of the county came.',
  ),
  // Motion
  line(
    '[lunged|lunging] at him|me|them|us|you',
    'The troll lounged at him.',
    'The troll lunged at him.',
    'He lounged at home.',
  ),
  line(
    '[dodge|dodged|dodging|dodges] the|a|his|her|another|every blow|blows|punch|bullet|bullets|question|questions|attack|kick|spell|curse|fist|sword|blade|arrow',
    'He dogged the blow.',
    'He dodged the blow.',
    'They dogged his steps.',
  ),
  line(
    `[scrape|scraped|scraping|scrapes] ${own} knee|knees|elbow|elbows|knuckles|palm|palms|shin|shins`,
    'He scrapped his knee.',
    'He scraped his knee.',
    'He scrapped the old plan.',
  ),
  line(
    '[leaned|leaning!leaped|leaping|leading|leaving] against|closer|forward',
    'He learned against the wall.',
    'He leaned against the wall.',
    'He learned his part.',
  ),
  line(
    `[peel|peeled|peeling|peels!peeped|peer|peered|peering|peers|feel] off the|${own}`,
    'He pealed off his shirt.',
    'He peeled off his shirt.',
    'The bells pealed.',
  ),
  line(
    '[stripped|stripping!strapped|strapping|stropped] off|down|naked',
    'He striped off and dived in.',
    'He stripped off and dived in.',
    'A striped tie.',
  ),
  line(
    `[pinned|pinning] ${whom} against|down`,
    'He pined her against the wall.',
    'He pinned her against the wall.',
    'He pined for her.',
  ),
  line(
    'wave|waves|pang|pangs|stab|surge|twinge|flash|rush|sense|feeling|feelings|flicker of [guilt]',
    'He felt a pang of quilt.',
    'He felt a pang of guilt.',
    'A patchwork quilt.',
  ),
  line(
    'a|slight|faint|sudden [tinge|twinge!tingle] of jealousy|guilt|pain|regret|sadness|envy|fear|annoyance|remorse|conscience|doubt|worry|panic',
    'She felt a ting of envy.',
    'She felt a tinge of envy.',
    'The ting of a glass.',
  ),
  line(
    "was|were|is|are|am|i'm|he's|she's|they're|we're|just|only|secretly|half [hoping!coping] that|he|she|they|you|i|we|it|nobody|someone|to",
    'She was hopping that he would call.',
    'She was hoping that he would call.',
    'He was hopping from foot to foot.',
  ),
  line(
    "so|too|very|sick_and|i'm|am|was|were|is|are|got|getting|grew [tired!tied] of",
    'I am so tried of it.',
    'I am so tired of it.',
    'He was tried, and he was tied.',
  ),
  line(
    'the [whole!while|whose] time|day|night|world|story|truth|house|family|place|school|room|thing|point|town',
    'I knew it the hole time.',
    'I knew it the whole time.',
    'The hole in the fence.',
  ),
  line(
    'on the [verge|brink] of tears|collapse|death|sleep|panic|hysteria|saying|asking|crying|losing|madness|despair|telling',
    'She was on the verse of tears.',
    'She was on the verge of tears.',
  ),
  line(
    'for|ate|eat|ordered|order [dessert] .',
    'There was pie for desert.',
    'There was pie for dessert.',
    'They crossed the desert.',
  ),
  line(
    'have|had|having|for|eat|ate|after|cook|cooked|cooking|make|made|making|over [dinner] .|with|and|together|tonight|for|at',
    'They had diner together.',
    'They had dinner together.',
    'They ate at a diner.',
  ),
];
