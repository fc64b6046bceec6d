/** fast.bin: the sections of the fast model in one file, as training/fast/pack.ts writes it. */
import { readSections } from '../sections.ts';
import { type Counts, countsOf } from './counts.ts';
import { FIRST_WORD, type Vocabulary } from './tokens.ts';

export interface FastData {
  readonly vocabulary: Vocabulary;
  /** Token number -> its class. */
  readonly classOf: Uint8Array;
  /** Token number -> natural logarithm of its count. */
  readonly uses: Float32Array;
  /** Class -> natural logarithm of the count of its members. */
  readonly classUses: Float32Array;
  readonly counts: Counts;
  /** Class × 256 + class of the next token -> natural logarithm of how often they come so, `NEVER` if they do not. */
  readonly pairs: Float32Array;
  readonly groups: Groups;
  /** Classifiers and thresholds, as JSON; see trees.ts. */
  readonly settings: string;
}

/** Words that are taken for one another other than by a letter or two: `ids[from[w]] … ids[from[w + 1]]`. */
export interface Groups {
  readonly from: Uint32Array;
  readonly ids: Uint16Array;
  readonly slips: Uint8Array;
}

const MAGIC = 0x46525442;
export const sectionNames = [
  'words',
  'capital',
  'classes',
  'uses',
  'groupsFrom',
  'groupsIds',
  'groupsSlips',
  'counts',
  'pairs',
  'settings',
] as const;
export type SectionName = (typeof sectionNames)[number];
/** A count is kept as this many steps for each factor of e. */
export const USES_SCALE = 16;
export const NEVER = -2;

/** Throws a plain sentence when the file is not one of ours or cut short. */
export function readFastData(file: ArrayBuffer): FastData {
  const kind = { name: 'fast.bin', magic: MAGIC, sections: sectionNames, alignment: 4 };
  const section = readSections(new Uint8Array(file), kind);
  const bytes = (name: SectionName) => new Uint8Array(file, section(name).at, section(name).length);
  const shorts = (name: SectionName) => new Uint16Array(file, section(name).at, section(name).length >> 1);
  const from = section('groupsFrom');
  return assemble({
    words: latin1(bytes('words')).split('\n'),
    capital: bytes('capital'),
    classOf: bytes('classes'),
    uses: bytes('uses'),
    groups: {
      from: new Uint32Array(file, from.at, from.length >> 2),
      ids: shorts('groupsIds'),
      slips: bytes('groupsSlips'),
    },
    entries: shorts('counts'),
    pairs: bytes('pairs'),
    settings: latin1(bytes('settings')),
  });
}

export interface RawFastData {
  readonly words: readonly string[];
  readonly capital: Uint8Array;
  readonly classOf: Uint8Array;
  /** Logarithms of counts, in steps of 1 / USES_SCALE. */
  readonly uses: Uint8Array;
  readonly groups: Groups;
  readonly entries: Uint16Array;
  /** 0 for never; else one more than the logarithm in steps of 1 / USES_SCALE. */
  readonly pairs: Uint8Array;
  readonly settings: string;
}

export function assemble(raw: RawFastData): FastData {
  const ids = new Map<string, number>();
  for (let id = FIRST_WORD; id < raw.words.length; id++) ids.set(raw.words[id]!, id);
  const uses = translated(raw.uses, (steps) => steps / USES_SCALE);
  const sums = new Float64Array(256);
  uses.forEach((use, id) => {
    sums[raw.classOf[id]!]! += Math.exp(use);
  });
  return {
    vocabulary: { words: raw.words, ids, capital: raw.capital },
    classOf: raw.classOf,
    uses,
    classUses: Float32Array.from(sums, (sum) => Math.log(sum + 1)),
    counts: countsOf(raw.entries),
    pairs: translated(raw.pairs, (steps) => (steps === 0 ? NEVER : (steps - 1) / USES_SCALE)),
    groups: raw.groups,
    settings: raw.settings,
  };
}

/** Each byte for what it stands for, which is worked out once. */
function translated(bytes: Uint8Array, meaning: (byte: number) => number): Float32Array {
  const meanings = Float32Array.from({ length: 256 }, (_, byte) => meaning(byte));
  const out = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) out[i] = meanings[bytes[i]!]!;
  return out;
}

/** The file's bytes from its sections. */
export function writeFastData(sections: Readonly<Record<SectionName, Uint8Array>>): Uint8Array {
  const padded = (length: number) => (length + 3) & ~3;
  let size = 8 + sectionNames.length * 8;
  const header = new Uint32Array(2 + sectionNames.length * 2);
  header[0] = MAGIC;
  header[1] = sectionNames.length;
  sectionNames.forEach((name, i) => {
    header[2 + 2 * i] = size;
    header[3 + 2 * i] = sections[name].length;
    size += padded(sections[name].length);
  });
  const out = new Uint8Array(size);
  out.set(new Uint8Array(header.buffer));
  sectionNames.forEach((name, i) => {
    out.set(sections[name], header[2 + 2 * i]!);
  });
  return out;
}

/** The core has no decoder of the host at hand; our words are Latin-1. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    // Spread over an iterator this would take ten times as long.
    parts.push(String.fromCharCode.apply(null, bytes.subarray(at, at + 8192) as unknown as number[]));
  }
  return parts.join('');
}
