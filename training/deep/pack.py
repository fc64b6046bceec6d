"""The network as the extension reads it: server/src/network/networkFile.ts lists the same sections in the same order."""
import argparse
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from model import PIECES_A_FORM, SIZE

MAGIC = 0x4442524E
LAYERS = 6
# Sections begin at multiples of this; rows of matrices are padded to blocks of so many outputs.
ALIGN, BLOCK = 16, 4


def matrices(layers):
    return [f'layers.{i}.{part}' for i in range(layers) for part in ('qkv', 'out', 'up', 'down')] + ['head', 'kind', 'gap', 'insert']


def norms(layers):
    return ['norm'] + [f'layers.{i}.{part}' for i in range(layers) for part in ('norm1', 'norm2')] + ['head_norm', 'gap_norm']


def read(file, layers):
    """A deep.onnx as export.py writes it -> arrays by name: matrices as int8 [outputs, inputs], their scales and biases, the rest as floats."""
    graph = onnx.load(file).graph
    held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    arrays = {'embed': held['model.embed.packed'], 'embed.scale': held['model.embed.scale'].astype(np.float32)}
    for name in ('place.weight', 'case.weight'):
        arrays[name] = held['model.' + name]
    for name in norms(layers):
        arrays[name + '.weight'], arrays[name + '.bias'] = held[f'model.{name}.weight'], held[f'model.{name}.bias']
    products = [n for n in graph.node if n.op_type == 'MatMulInteger']
    names = [name for name in matrices(layers) if name.startswith('layers.')]
    names += [part for n in products[len(names):] for part in ('head', 'kind', 'gap', 'insert') if f'model.{part}.weight' in n.input[1]]
    for name, node in zip(names, products, strict=True):
        weight = node.input[1].removesuffix('_quantized')
        assert not held[weight + '_zero_point'].any()
        arrays[name] = held[weight + '_quantized'].T
        arrays[name + '.scale'] = np.broadcast_to(held[weight + '_scale'], arrays[name].shape[:1])
        arrays[name + '.bias'] = held[f'model.{name}.bias']
    # Constants that the export left without a name, in the order in which the network takes them.
    loose = sorted((n for n in held if n.startswith('onnx::Mul_')), key=lambda n: int(n.split('_')[1]))
    arrays['role'] = np.stack([held[n] for n in loose if held[n].shape == (SIZE,)][:PIECES_A_FORM])
    arrays['common'] = np.stack([held[n] for n in loose if held[n].shape == ()])
    return arrays


def sections(layers):
    out = ['embed', 'embed.scale', 'place.weight', 'case.weight', 'role', 'common']
    out += [f'{name}.{part}' for name in norms(layers) for part in ('weight', 'bias')]
    return out + [name + part for name in matrices(layers) for part in ('', '.scale', '.bias')]


def padded(array, name):
    if name.removesuffix('.scale').removesuffix('.bias') not in matrices(LAYERS):
        return array
    return np.concatenate([array, np.zeros((-len(array) % BLOCK, *array.shape[1:]), array.dtype)])


def pack(arrays, layers=LAYERS):
    """Header of 32-bit numbers: magic, how many sections, and each one's offset and length in bytes."""
    names = sections(layers)
    at = -(-(8 + 8 * len(names)) // ALIGN) * ALIGN
    header, body = [MAGIC, len(names)], []
    for name in names:
        array = padded(arrays[name], name)
        data = array.astype(np.int8 if array.dtype == np.int8 else np.float32).tobytes()
        header += [at, len(data)]
        body.append(data + bytes(-len(data) % ALIGN))
        at += len(body[-1])
    start = np.array(header, np.uint32).tobytes()
    return start + bytes(-len(start) % ALIGN) + b''.join(body)


def unpack(data, layers=LAYERS):
    """What pack wrote -> arrays by name, flat: matrices and the embedding as int8, the rest as floats."""
    names = sections(layers)
    header = np.frombuffer(data, np.uint32, 2 + 2 * len(names))
    assert header[0] == MAGIC and header[1] == len(names)
    bytes_ = {'embed', *matrices(layers)}
    return {name: np.frombuffer(data[start:start + length], np.int8 if name in bytes_ else np.float32)
            for name, start, length in zip(names, header[2::2].tolist(), header[3::2].tolist())}


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--network', required=True, help='deep.onnx')
    args.add_argument('--out', required=True)
    args = args.parse_args()
    Path(args.out).write_bytes(pack(read(args.network, LAYERS)))


if __name__ == '__main__':
    main()
