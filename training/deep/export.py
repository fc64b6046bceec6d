"""Writes the shipped model: int8 matrices (quantised at run time on the activation side), one-byte embeddings."""
import argparse
import copy
import json
from pathlib import Path

import torch
import torch.nn as nn

from candidates import INSERTABLE
from model import PIECES_A_FORM, SIZE, Deep

GROUP = 96  # embedding values that share a scale


class PackedEmbedding(nn.Module):
    """One byte a value, and a scale for each group of them."""

    def __init__(self, weight):
        super().__init__()
        grouped = weight.reshape(len(weight), SIZE // GROUP, GROUP)
        scale = (grouped.abs().amax(-1, keepdim=True).clamp(min=1e-6) / 127).half().float()
        self.register_buffer('packed', (grouped / scale).round().clamp(-127, 127).to(torch.int8).reshape(len(weight), SIZE))
        self.register_buffer('scale', scale.squeeze(-1).half())

    def forward(self, ids):
        values = self.packed[ids].float()
        shape = list(values.shape)
        return (values.reshape(shape[:-1] + [SIZE // GROUP, GROUP]) * self.scale[ids].float()[..., None]).reshape(shape)


class Shipped(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forms(self, forms):
        """What Deep.judge makes of the pieces of forms, one piece of each form at a time: the unpacked pieces never all lie in memory at once."""
        total = 0
        for k in range(PIECES_A_FORM):
            total = total + self.model.embed(forms[:, k]) * (self.model.role[k] * (forms[:, k] != 0).float()[:, None])
        return total / (forms != 0).float().sum(-1, keepdim=True).clamp(min=1).sqrt()

    def forward(self, ids, case, at, forms, index, kinds, zipf, gap_at):
        at, index, kinds, gap_at = at.long(), index.long(), kinds.long(), gap_at.long()
        x = self.model.encode(ids, case).reshape(-1, SIZE)
        return (self.model.judge(x, at, self.forms(forms), index, kinds, zipf),
                torch.log_softmax(self.model.missing(x, gap_at), -1))


def packed_copy(model):
    model = copy.deepcopy(model)
    model.embed = PackedEmbedding(model.embed.weight.data)
    return model.eval()


def example():
    i = lambda *shape: torch.ones(shape, dtype=torch.int32)
    return (i(2, 9), i(2, 9), i(5), i(3, 4), torch.tensor([0, 1, 2, 2, 1], dtype=torch.int32), i(5), torch.zeros(5), i(4))


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--checkpoint')
    args.add_argument('--data', required=True)
    args.add_argument('--out', required=True)
    args.add_argument('--layers', type=int, default=6)
    args = args.parse_args()
    pieces = len((Path(args.data) / 'pieces.txt').read_text(encoding='utf8').split('\n')) - 1
    model = Deep(pieces, args.layers)
    if args.checkpoint:
        model.load_state_dict(torch.load(args.checkpoint, weights_only=True, map_location='cpu')['model'])
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    names = ['ids', 'case', 'at', 'forms', 'index', 'kinds', 'zipf', 'gapAt']
    axes = {'ids': {0: 'rows', 1: 'width'}, 'case': {0: 'rows', 1: 'width'}, 'forms': {0: 'forms'}, 'scores': {0: 'n'}, 'gaps': {0: 'gaps'}, 'gapAt': {0: 'gaps'},
            **{n: {0: 'n'} for n in ('at', 'index', 'kinds', 'zipf')}}
    torch.onnx.export(Shipped(packed_copy(model)), example(), out / 'float.onnx', input_names=names, output_names=['scores', 'gaps'], dynamic_axes=axes, opset_version=17, dynamo=False)
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process
    quant_pre_process(str(out / 'float.onnx'), str(out / 'prepared.onnx'), skip_symbolic_shape=True)
    quantize_dynamic(str(out / 'prepared.onnx'), str(out / 'deep.onnx'), op_types_to_quantize=['MatMul'], per_channel=True, weight_type=QuantType.QInt8,
                     extra_options={'MatMulConstBOnly': True})
    settings = Path(args.data) / 'deep.json'
    kept = json.loads(settings.read_text()) if settings.exists() else {}
    settings.write_text(json.dumps(kept | dict(insertable=INSERTABLE)) + '\n')
    print('deep.onnx', (out / 'deep.onnx').stat().st_size)


if __name__ == '__main__':
    main()
