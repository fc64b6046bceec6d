"""The shipped network as weights to train on from: int8 matrices and one-byte embeddings unpacked. For whoever has no checkpoint."""
import argparse
from pathlib import Path

import numpy as np
import torch

from export import GROUP
from model import SIZE, Deep
from pack import LAYERS, matrices, unpack


def restore(file, layers=LAYERS):
    """file: a deep.bin as pack.py writes it -> a Deep with its weights, rounded as they ship."""
    held = unpack(Path(file).read_bytes(), layers)
    packed = held['embed'].reshape(-1, SIZE // GROUP, GROUP).astype(np.float32)
    model = Deep(len(packed), layers)
    state = model.state_dict()
    for name in state:
        matrix = name.removesuffix('.weight')
        if matrix in matrices(layers):
            weight = held[matrix].reshape(-1, state[name].shape[1]).astype(np.float32) * held[matrix + '.scale'][:, None]
            state[name] = torch.tensor(weight[:len(state[name])])
        elif name == 'embed.weight':
            state[name] = torch.tensor((packed * held['embed.scale'].reshape(-1, SIZE // GROUP, 1)).reshape(-1, SIZE))
        else:
            # Outputs were filled up to whole blocks.
            state[name] = torch.tensor(held[name][:state[name].numel()]).reshape(state[name].shape)
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
