/** deep.bin: the network's weights, as training/deep/pack.py writes them. */
import { readSections, type Section } from '../context/sections.ts';

const MAGIC = 0x4442524e;
export const LAYERS = 6;

const matrices = [
  ...Array.from({ length: LAYERS }, (_, i) => ['qkv', 'out', 'up', 'down'].map((part) => `layers.${i}.${part}`)).flat(),
  'head',
  'kind',
  'gap',
  'insert',
];
const norms = [
  'norm',
  ...Array.from({ length: LAYERS }, (_, i) => ['norm1', 'norm2'].map((part) => `layers.${i}.${part}`)).flat(),
  'head_norm',
  'gap_norm',
];
const sectionNames = [
  'embed',
  'embed.scale',
  'place.weight',
  'case.weight',
  'role',
  'common',
  ...norms.flatMap((name) => [`${name}.weight`, `${name}.bias`]),
  ...matrices.flatMap((name) => [name, `${name}.scale`, `${name}.bias`]),
];

/** Where each part lies; see `readSections`. */
export const readNetwork = (file: Uint8Array): ((name: string) => Section) =>
  readSections(file, { name: 'deep.bin', magic: MAGIC, sections: sectionNames, alignment: 16 });
