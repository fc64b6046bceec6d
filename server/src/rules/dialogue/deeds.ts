import { is, wordClasses } from '../../lexicon/wordClasses.ts';
import { auxiliaries, possessives, subjectPronouns } from '../../manuscript/functionWords.ts';
import { muteVerbs, speechVerbs } from '../../manuscript/speechVerbs.ts';
import { wordSet } from '../neighbours.ts';

/** Moods of the face and small gestures, which many writers use for tags. Source: our own list. */
export const facial = wordSet(
  'smiled smiles nodded nods shrugged shrugs grinned grins frowned frowns winked winks smirked smirks beamed beams scowled pouted glared bowed pointed shuddered blinked hesitated paused',
);

/** What beats are made with beside verbs. */
export const bodyParts =
  /^(?:head|hands?|eyes?|gaze|fingers?|jaw|feet|foot|arms?|heart|stomach|mind|body|knees?|legs?|shoulders?|brows?|eyebrows?|face|cheeks?|chest|throat|lips?|hair|breath|smile|grin|expression)$/;

/** With one of these the sentence tells of the words said, like a tag: `Jenny gave her reasons`. Source: our own list. */
export const tellsOfSpeech = wordSet(
  'words word question questions explanation explanations reasons information order orders command commands news silence thought thoughts tongue answer answers ' +
    'report statement reply reassurance story tale remark remarks comment opinion oration speech warning advice request lingo language introduced addressed ' +
    'uttered commended opening spell problem argument',
);

/** What words stand on: they are read there, not said. Source: our own list. */
export const writings = wordSet(
  'legend sign signs inscription label title name note letter line song tune book paper card page banner poster shirt t-shirt screen message text plaque sticker headline placard flyer caption email',
);

/** `looped the reins`: a rare verb that does something to a thing utters nothing. */
export const handles = (norm: string, next: string): boolean =>
  /...ed$/.test(norm) &&
  wordClasses(norm) === '' &&
  !speechVerbs.has(norm) &&
  (next === 'the' || possessives.has(next));

/** A finite verb of somebody who acts, and no noun: what an action beat is made with. */
export const isDeed = (norm: string): boolean =>
  muteVerbs.has(norm) ||
  (!subjectPronouns.has(norm) &&
    (is(norm, 'F') || auxiliaries.has(norm)) &&
    !is(norm, norm.endsWith('ed') ? 'N' : 'nN'));
