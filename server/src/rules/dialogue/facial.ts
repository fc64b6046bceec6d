import { wordSet } from '../neighbours.ts';

/** Moods of the face and small gestures, which many writers use for tags. Source: our own list. */
export const facial = wordSet(
  'smiled smiles nodded nods shrugged shrugs grinned grins frowned frowns winked winks smirked smirks beamed beams scowled pouted glared bowed pointed shuddered blinked hesitated paused',
);
