"""The shipped network as weights to train on from: int8 matrices and one-byte embeddings unpacked. For whoever has no checkpoint."""
import argparse
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from export import GROUP
from model import PIECES_A_FORM, SIZE, Deep


def restore(file, layers=6):
    """file: a deep.onnx as export.py writes it -> a Deep with its weights, rounded as they ship."""
    graph = onnx.load(file).graph
    held = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    model = Deep(len(held['model.embed.packed']), layers)
    state = model.state_dict()
    packed, scale = held['model.embed.packed'].float(), held['model.embed.scale'].float()
    state['embed.weight'] = (packed.reshape(-1, SIZE // GROUP, GROUP) * scale[..., None]).reshape(-1, SIZE)
    for name in state:
        if 'model.' + name in held:
            state[name] = held['model.' + name]
    # The products, in the order in which the network takes them; constants that the export left without a name, likewise.
    products = [n for n in graph.node if n.op_type == 'MatMulInteger']
    names = [f'layers.{i}.{part}.weight' for i in range(layers) for part in ('qkv', 'out', 'up', 'down')]
    names += [f'{part}.weight' for n in products[len(names):] for part in ('head', 'kind', 'gap', 'insert') if f'model.{part}.weight' in n.input[1]]
    for name, node in zip(names, products, strict=True):
        weight = node.input[1].removesuffix('_quantized')
        state[name] = (held[weight + '_quantized'].float() * held[weight + '_scale']).T
    loose = sorted((n for n in held if n.startswith('onnx::Mul_')), key=lambda n: int(n.split('_')[1]))
    state['role'] = torch.stack([held[n] for n in loose if held[n].shape == (SIZE,)][:PIECES_A_FORM])
    state['common'] = torch.stack([held[n] for n in loose if held[n].shape == ()])
    model.load_state_dict(state)
    return model


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--network', required=True)
    args.add_argument('--out', required=True)
    args = args.parse_args()
    Path(args.out).parent.mkdir(parents=True, exist_ok=True)
    torch.save(dict(model=restore(args.network).state_dict()), args.out)


if __name__ == '__main__':
    main()
