/** deep.bin: the network's weights, as training/deep/pack.py writes them. */

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

export interface Section {
  /** In bytes, from the start of the file; a multiple of 16. */
  readonly at: number;
  readonly length: number;
}

/** Where each part lies. Throws a plain sentence when the file is not one of ours or cut short. */
export function readSections(file: Uint8Array): (name: string) => Section {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const number = (i: number) => view.getUint32(4 * i, true);
  const size = 8 + 8 * sectionNames.length;
  if (file.byteLength < size || number(0) !== MAGIC || number(1) !== sectionNames.length)
    throw new Error('the file deep.bin is damaged.');
  const sections = new Map(
    sectionNames.map((name, i): [string, Section] => [name, { at: number(2 + 2 * i), length: number(3 + 2 * i) }]),
  );
  for (const { at, length } of sections.values())
    if (at % 16 !== 0 || at + length > file.byteLength) throw new Error('the file deep.bin is cut short.');
  return (name) => sections.get(name)!;
}
