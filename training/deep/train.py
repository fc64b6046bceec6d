"""Trains the deep model on clean text with slips put in. Resumable; the rate falls to nothing when the given minutes are over."""
import argparse
import copy
import random
import threading
import time
from pathlib import Path

import torch
import torch.nn.functional as F

import candidates as c
from model import Deep, load_pretrained
from noise import Noise
from segment import WordPiece
from windows import Builder, Corpus


CHUNK = 8192  # windows sorted by length together


def batches(corpus, tokens_a_batch, seed, skip):
    """Lists of windows of one epoch, from the chunk number `skip` on; yields (chunk, group)."""
    rng = random.Random(seed)
    order = list(range(len(corpus.windows)))
    rng.shuffle(order)
    for lo in range(skip * CHUNK, len(order), CHUNK):
        chunk = sorted(order[lo:lo + CHUNK], key=lambda i: len(corpus.windows[i]) + rng.random() * 4)
        groups, group, longest = [], [], 0
        for i in chunk:
            n = len(corpus.windows[i]) + 2
            if group and max(longest, n) * (len(group) + 1) > tokens_a_batch:
                groups.append(group)
                group, longest = [], 0
            group.append(i)
            longest = max(longest, n)
        if group:
            groups.append(group)
        rng.shuffle(groups)
        for group in groups:
            yield lo // CHUNK, group


def endless(corpus, tokens_a_batch, seed, epoch, chunk):
    """(epoch, chunk, group) for ever, from where a checkpoint left off."""
    while True:
        for chunk, group in batches(corpus, tokens_a_batch, seed + 1000 * epoch, chunk):
            yield epoch, chunk, group
        epoch, chunk = epoch + 1, 0


def empty_log():
    return dict(loss=0., kept=0., kept_n=0, right=0., wrong_n=0, gap=0., n=0)


def main():
    args = argparse.ArgumentParser()
    for name in ('corpus', 'data', 'weights', 'vocab', 'subtlex', 'wordfreq', 'pairs', 'out'):
        args.add_argument('--' + name, required=True)
    args.add_argument('--minutes', type=float, default=50)
    args.add_argument('--rate', type=float, default=4e-4)
    args.add_argument('--tokens', type=int, default=3000)
    args.add_argument('--threads', type=int, default=2)
    args.add_argument('--layers', type=int, default=6)
    args.add_argument('--seed', type=int, default=1)
    args.add_argument('--limit-files', type=int, default=0)
    args.add_argument('--skip', type=int, default=0, help='chunks to skip when the checkpoint does not say')
    args.add_argument('--start', help='weights to begin with instead of the pretrained ones: a checkpoint, or what restore.py writes')
    args.add_argument('--resume', action='store_true')
    args = args.parse_args()
    torch.manual_seed(args.seed)
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    pieces = (Path(args.data) / 'pieces.txt').read_text(encoding='utf8').split('\n')[:-1]
    wordpiece, generator = WordPiece(pieces), c.load(args.data)
    noise = Noise(generator, args.subtlex, args.wordfreq, args.pairs, out / 'noise.pickle')
    files = sorted(Path(args.corpus).glob('*.txt'))
    corpus = Corpus(files[:args.limit_files] if args.limit_files else files, wordpiece)
    print(len(corpus.windows), 'windows', sum(map(len, corpus.windows)), 'tokens', flush=True)
    model = Deep(len(pieces), args.layers)
    origin = {piece: row for row, piece in enumerate(Path(args.vocab).read_text(encoding='utf8').split('\n'))}
    load_pretrained(model, args.weights, [origin[piece] for piece in pieces])
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=True)['model'])
    fresh = ('head', 'kind', 'insert', 'role', 'common', 'case')
    groups = [{'params': [p for n, p in model.named_parameters() if n.startswith(fresh)], 'scale': 2.0},
              {'params': [p for n, p in model.named_parameters() if not n.startswith(fresh)], 'scale': 1.0}]
    optimizer = torch.optim.AdamW(groups, lr=args.rate, betas=(.9, .98), weight_decay=.01, fused=True)
    step, spent, epoch, chunk = 0, 0.0, 0, 0
    if args.resume and (out / 'last.pt').exists():
        state = torch.load(out / 'last.pt', weights_only=True)
        model.load_state_dict(state['model'])
        optimizer.load_state_dict(state['optimizer'])
        step, spent, epoch, chunk = state['step'], state['spent'], state['epoch'], state.get('chunk', args.skip)
    seconds, began = args.minutes * 60, time.time() - spent
    shared = dict(step=step, epoch=epoch, chunk=chunk, saved=time.time(), seen=0, log=empty_log())
    stream, fetching, updating = endless(corpus, args.tokens, args.seed, epoch, chunk), threading.Lock(), threading.Lock()

    def save():
        torch.save(dict(model=model.state_dict(), optimizer=optimizer.state_dict(), step=shared['step'], spent=time.time() - began, epoch=shared['epoch'], chunk=shared['chunk']),
                   out / 'new.pt')
        (out / 'new.pt').replace(out / 'last.pt')

    def work(number):
        """One core's worth of steps: gradients are its own, parameters and optimizer are everyone's. A core that is busy elsewhere holds up no other."""
        torch.set_num_threads(1)
        replica = copy.deepcopy(model)
        for own, common in zip(replica.parameters(), model.parameters()):
            own.data = common.data
        builder = Builder(wordpiece, generator, noise, args.seed + 7 + step * args.threads + number)
        while True:
            done = (time.time() - began) / seconds
            if done >= 1:
                return
            with fetching:
                shared['epoch'], shared['chunk'], group = next(stream)
            # The later, the rarer the slips: first learn much from each line, then learn the odds of real text.
            rates = (.03, .1, .18) if done < .8 else (.0, .03, .1)
            data = builder.batch([[corpus.texts[t] for t in corpus.windows[i]] for i in group], lambda: builder.rng.choice(rates), .35 if done < .8 else .5)
            with torch.autocast('cpu', dtype=torch.bfloat16):
                x = replica.encode(data['ids'], data['case']).reshape(-1, 384)
                scores = replica.judge(x, data['at'], replica.forms(data['forms']), data['index'], data['kinds'].clamp(min=0), data['zipf']).float()
                gaps = replica.missing(x[data['gap_at']]).float()
            scores = scores.masked_fill(data['kinds'] < 0, -1e4)
            loss = F.cross_entropy(scores, data['labels'])
            gap = F.cross_entropy(gaps, data['gap_label'])
            (loss + 3 * gap).backward()
            with updating:
                for own, common in zip(replica.parameters(), model.parameters()):
                    common.grad, own.grad = own.grad, None
                torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                rate = args.rate * min(1, (shared['step'] + 1) / 150) * max(.01, 1 - done)
                for g in optimizer.param_groups:
                    g['lr'] = rate * g['scale']
                optimizer.step()
                optimizer.zero_grad(set_to_none=True)
                shared['step'] += 1
                shared['seen'] += int((data['ids'] != 0).sum())
                log = shared['log']
                with torch.no_grad():
                    right, slip = scores.argmax(1) == data['labels'], data['labels'] > 0
                    log['loss'] += loss.item(); log['gap'] += gap.item(); log['n'] += 1
                    log['right'] += right[slip].sum().item(); log['wrong_n'] += slip.sum().item()
                    log['kept'] += right[~slip].sum().item(); log['kept_n'] += (~slip).sum().item()
                if shared['step'] % 50 == 0:
                    print(f"{shared['step']} {time.time() - began:.0f}s epoch {shared['epoch']} tokens {shared['seen']} loss {log['loss'] / log['n']:.4f} gap {log['gap'] / log['n']:.4f} "
                          f"slips {log['right'] / max(1, log['wrong_n']):.3f} kept {log['kept'] / max(1, log['kept_n']):.4f} rate {rate:.2e}", flush=True)
                    shared['log'] = empty_log()
                if time.time() - shared['saved'] > 300:
                    save()
                    shared['saved'] = time.time()

    workers = [threading.Thread(target=work, args=(n,)) for n in range(args.threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    save()
    print('finished', shared['step'], flush=True)


if __name__ == '__main__':
    main()
