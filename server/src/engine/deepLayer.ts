import type { DeepAnswer, DeepModel } from '../context/types.ts';
import type { Paragraph } from '../manuscript/types.ts';
import type { Reading } from './cache.ts';

/** The deep model in the engine's hands: which paragraphs it is given next, and what becomes of its failures. */
export interface DeepLayer {
  /** Readings with fast findings and without deep ones, at most `letters` letters of text in all (but one reading at least). */
  next(readings: Iterable<Reading | undefined>, letters: number): Reading[];
  /** For each paragraph what the model proposes; nothing where it fails, so that the fast layer stands alone. */
  propose(paragraphs: readonly Paragraph[]): Promise<readonly DeepAnswer[]>;
}

/** A failure is logged, but not again for every paragraph that fails the same way. */
export function createDeepLayer(model: DeepModel, log: (message: string) => void): DeepLayer {
  const turnedUp = new WeakMap<Reading, number>();
  let round = 0;
  let told = '';
  return {
    // Readings that turned up last come first, since those are what the writer is at; the others in the order of the text.
    next(readings, letters) {
      round++;
      let newest: Reading[] = [];
      let newestRound = -1;
      for (const reading of readings) {
        // What the fast layer found decides what becomes of a proposal, so it comes first.
        if (reading?.findings === undefined || reading.deep !== undefined) continue;
        const since = turnedUp.get(reading) ?? round;
        turnedUp.set(reading, since);
        if (since < newestRound) continue;
        if (since > newestRound) newest = [];
        newestRound = since;
        newest.push(reading);
      }
      const chosen = new Set<Reading>();
      let size = 0;
      for (const reading of newest) {
        if (chosen.has(reading)) continue;
        size += reading.text.length;
        if (size > letters && chosen.size > 0) break;
        chosen.add(reading);
      }
      return [...chosen];
    },
    async propose(paragraphs) {
      try {
        return await model.propose(paragraphs);
      } catch (error) {
        const { message } = error as Error;
        if (message !== told) log(`The deep context layer failed: ${message}`);
        told = message;
        return [];
      }
    },
  };
}
