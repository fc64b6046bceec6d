"""The network: six MiniLM layers over pruned WordPieces with a case feature; a word's state judges, by a dot product with
their tied embeddings, every form that the writer may have meant. One pass scores every place of a window."""
import json
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

from candidates import INSERTABLE, KINDS

SIZE, HEADS, INNER, PIECES_A_FORM = 384, 12, 1536, 4


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.drop = nn.Dropout(dropout)
        self.qkv = nn.Linear(SIZE, 3 * SIZE)
        self.out = nn.Linear(SIZE, SIZE)
        self.norm1 = nn.LayerNorm(SIZE, eps=1e-12)
        self.up = nn.Linear(SIZE, INNER)
        self.down = nn.Linear(INNER, SIZE)
        self.norm2 = nn.LayerNorm(SIZE, eps=1e-12)

    def forward(self, x, bias):
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, SIZE // HEADS).permute(2, 0, 3, 1, 4)
        if x.is_cuda:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype).expand(b, HEADS, t, t))
        else:
            # Plain products: PyTorch's fused attention is slow in its backward pass on a CPU.
            weights = torch.softmax((q / math.sqrt(SIZE // HEADS)) @ k.transpose(-1, -2) + bias, dim=-1)
            mixed = weights.to(v.dtype) @ v
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(b, t, SIZE))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Deep(nn.Module):
    def __init__(self, pieces, layers=6, dropout=0.):
        super().__init__()
        self.drop = nn.Dropout(dropout)
        self.embed = nn.Embedding(pieces, SIZE)
        self.place = nn.Embedding(160, SIZE)
        self.case = nn.Embedding(5, SIZE)
        self.norm = nn.LayerNorm(SIZE, eps=1e-12)
        self.layers = nn.ModuleList([Layer(dropout) for _ in range(layers)])
        self.head = nn.Linear(SIZE, SIZE)
        self.head_norm = nn.LayerNorm(SIZE)
        self.kind = nn.Linear(SIZE, KINDS)
        self.gap = nn.Linear(2 * SIZE, SIZE)
        self.gap_norm = nn.LayerNorm(SIZE)
        self.insert = nn.Linear(SIZE, 1 + len(INSERTABLE))
        self.role = nn.Parameter(torch.ones(PIECES_A_FORM, SIZE))
        self.common = nn.Parameter(torch.zeros(2))
        nn.init.zeros_(self.case.weight)
        nn.init.zeros_(self.kind.weight)
        nn.init.zeros_(self.insert.weight)

    def encode(self, ids, case):
        x = self.drop(self.norm(self.embed(ids) + self.place.weight[: ids.shape[1]] + self.case(case)))
        bias = ((ids == 0).to(x.dtype) * -30000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def forms(self, forms):
        """forms: [U, PIECES_A_FORM] pieces of every form (0 = none) -> [U, SIZE]."""
        shown = (forms != 0).to(self.role.dtype)
        return (self.embed(forms) * self.role * shown[..., None]).sum(-2) / shown.sum(-1, keepdim=True).clamp(min=1).sqrt()

    def read(self, x):
        return self.head_norm(F.gelu(self.head(x)))

    def judge(self, x, at, vectors, index, kinds, zipf):
        """x: states [B*T, SIZE]; at: [N] row of each candidate's word; vectors: [U, SIZE] of every form; index: [N] its row in vectors
        -> [N] scores."""
        z = self.read(x)
        places = self.kind(z)
        state, prior = z[at], places[at]
        return self.score((vectors[index] * state).sum(-1), zipf) + prior.gather(1, kinds[:, None]).squeeze(1)

    def score(self, products, zipf):
        """products of a word's state and of forms' vectors, and how common the forms are -> scores without regard to the kind of slip."""
        return products / math.sqrt(SIZE) * 4 + zipf * self.common[0] + self.common[1] * zipf * zipf

    def missing(self, x, at):
        """x: states; at: [N] row of the word after each gap -> [N, 1 + len(INSERTABLE)]. What stands before the gap ends one piece earlier."""
        return self.insert(self.gap_norm(F.gelu(self.gap(torch.cat([x[at - 1], x[at]], -1)))))


def load_pretrained(model, weights, kept):
    from safetensors.torch import load_file
    w = load_file(weights)
    with torch.no_grad():
        model.embed.weight.copy_(w['embeddings.word_embeddings.weight'][kept])
        model.place.weight.copy_(w['embeddings.position_embeddings.weight'][:160] + w['embeddings.token_type_embeddings.weight'][0])
        model.norm.weight.copy_(w['embeddings.LayerNorm.weight'])
        model.norm.bias.copy_(w['embeddings.LayerNorm.bias'])
        for i, layer in enumerate(model.layers):
            p = f'encoder.layer.{i}.'
            for part in ('weight', 'bias'):
                layer.qkv.get_parameter(part).copy_(torch.cat([w[p + f'attention.self.{n}.{part}'] for n in ('query', 'key', 'value')]))
                layer.out.get_parameter(part).copy_(w[p + f'attention.output.dense.{part}'])
                layer.norm1.get_parameter(part).copy_(w[p + f'attention.output.LayerNorm.{part}'])
                layer.up.get_parameter(part).copy_(w[p + f'intermediate.dense.{part}'])
                layer.down.get_parameter(part).copy_(w[p + f'output.dense.{part}'])
                layer.norm2.get_parameter(part).copy_(w[p + f'output.LayerNorm.{part}'])
