/** Data files of ours: 32-bit numbers (magic, how many sections, offset and length in bytes of each), then the sections. */
export interface Section {
  readonly at: number;
  readonly length: number;
}

/** What tells a kind of file: its name for messages, its first number, its sections in order, and what they begin at multiples of. */
export interface FileKind<Name extends string> {
  readonly name: string;
  readonly magic: number;
  readonly sections: readonly Name[];
  readonly alignment: number;
}

/** Where each section lies. Throws a plain sentence when the file is none of its kind or cut short. */
export function readSections<Name extends string>(
  file: Uint8Array,
  { name: title, magic, sections, alignment }: FileKind<Name>,
): (name: Name) => Section {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const number = (i: number) => view.getUint32(4 * i, true);
  const header = 8 + 8 * sections.length;
  if (file.byteLength < header || number(0) !== magic || number(1) !== sections.length)
    throw new Error(`the file ${title} is damaged.`);
  const places = new Map(
    sections.map((name, i): [Name, Section] => [name, { at: number(2 + 2 * i), length: number(3 + 2 * i) }]),
  );
  for (const { at, length } of places.values())
    if (at % alignment !== 0 || at + length > file.byteLength) throw new Error(`the file ${title} is cut short.`);
  return (name) => places.get(name)!;
}
