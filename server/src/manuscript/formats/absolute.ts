import type { Block, Split } from '../types.ts';

/** The blocks with their places counted from the start of the source. */
export function absolute({ source, blocks, anchors }: Split): Block[] {
  return blocks.map((block, i) => {
    const base = source.starts[anchors[i]!]!;
    const { map } = block;
    return {
      ...block,
      source: { start: base + block.source.start, end: base + block.source.end },
      ...(map && {
        map: {
          toSource: (offset: number, side: 'before' | 'after') => base + map.toSource(offset, side),
          isContiguous: map.isContiguous,
        },
      }),
    };
  });
}
