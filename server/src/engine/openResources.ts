import { createFastModel } from '../context/fast/fastModel.ts';
import type { ContextModel } from '../context/types.ts';
import { createLexicon } from '../lexicon/index.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { FandomSource } from './fandoms.ts';
import type { Resources } from './resources.ts';

/** Reads a data file by its name below data/, or gives undefined when it is not there. */
export type ReadData = (name: string) => Promise<ArrayBuffer | undefined>;

/** Opens the data files. A part whose file is missing or damaged is left out, and the log says which. */
export async function openResources(read: ReadData, log: (message: string) => void): Promise<Resources> {
  const [lexicon, context, fandoms] = await Promise.all([
    openLexicon(read, log),
    openContext(read, log),
    openFandoms(read, log),
  ]);
  return { lexicon, context, fandoms };
}

async function openContext(read: ReadData, log: (message: string) => void): Promise<ContextModel | undefined> {
  try {
    return createFastModel(await needed(read, 'context/fast.bin'));
  } catch (error) {
    log(`The fast context layer is off: ${(error as Error).message}`);
    return undefined;
  }
}

/** The lists themselves are read when a book asks for them. */
async function openFandoms(read: ReadData, log: (message: string) => void): Promise<FandomSource | undefined> {
  try {
    const [index, everywhere] = await Promise.all([
      needed(read, 'fandoms/index.json'),
      needed(read, 'fandoms/fan-fiction.txt'),
    ]);
    return {
      index: JSON.parse(asciiText(index)),
      everywhere: asciiText(everywhere),
      async load(id) {
        const data = await read(`fandoms/${id}.txt`).catch(() => undefined);
        if (!data) log(`The words of the fandom “${id}” cannot be read.`);
        return data && asciiText(data);
      },
    };
  } catch (error) {
    log(`Words of fandoms are not known: ${(error as Error).message}`);
    return undefined;
  }
}

async function openLexicon(read: ReadData, log: (message: string) => void): Promise<Lexicon> {
  try {
    const [words, errorModel, typos] = await Promise.all([
      needed(read, 'lexicon/words.bin'),
      needed(read, 'lexicon/errorModel.json'),
      needed(read, 'lexicon/typos.txt'),
    ]);
    return createLexicon({ words, errorModel: JSON.parse(asciiText(errorModel)), typos: asciiText(typos) });
  } catch (error) {
    log(`Spelling is not checked: ${(error as Error).message}`);
    return knowsEverything;
  }
}

async function needed(read: ReadData, name: string): Promise<ArrayBuffer> {
  const data = await read(name);
  if (!data) throw new Error(`the data file ${name} is missing.`);
  return data;
}

/** Our text files hold ASCII alone; the core has no decoder of the host at hand. */
function asciiText(data: ArrayBuffer): string {
  const bytes = new Uint8Array(data);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    // Spread over an iterator this would take ten times as long.
    parts.push(String.fromCharCode.apply(null, bytes.subarray(at, at + 8192) as unknown as number[]));
  }
  return parts.join('');
}

/** Stands in for a dictionary that could not be opened: no word is unknown. */
const knowsEverything: Lexicon = {
  has: () => true,
  hasAlong: () => true,
  hasCommon: () => true,
  isKnownName: () => false,
  zipf: () => 4,
  suggest: () => [],
  startsWithVowelSound: (word) => /^[aeiou]/i.test(word),
};
