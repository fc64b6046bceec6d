"""Trains the deep model on clean text with slips put in, on a GPU or on processor cores; the rate falls to nothing when the given minutes
are over. Worker processes make the batches."""
import argparse
import multiprocessing
import queue
import threading
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from batches import Windows
from candidates import KEEP, JOIN
from model import Deep, load_pretrained

SHOWN = 24  # candidates that a word is judged against in training, its own form among them
FRESH = ('head', 'kind', 'insert', 'gap', 'role', 'common', 'case')
GAP_WEIGHT, HIDDEN_WEIGHT = 3., .3


def schedule(done):
    """-> odds of a slip (one for each window), share of sound words judged, share of words hidden. The later, the rarer the slips:
    first learn much from each line, then learn the odds of real text."""
    return ((.03, .1, .18), .5, .07) if done < .75 else ((.0, .02, .06), .8, .03)


def work(table, seed, number, workers, tokens, done, out):
    windows = Windows(table, 'train')
    for batch in windows.stream(seed, number, workers, tokens, lambda: schedule(done.value)):
        out.put(batch)


class Tables:
    """What a batch is looked up in on the device."""

    def __init__(self, t, device):
        on = lambda name, dtype: torch.tensor(t[name].astype(dtype), device=device)
        self.start, self.form, self.kind = on('cand_start', np.int64), on('cand_form', np.int64), on('cand_kind', np.int64)
        self.own, self.zipf, self.pieces = on('own', np.int64), on('form_zipf', np.float32), on('form_pieces', np.int64)
        self.words = torch.nonzero(torch.tensor(t['form_word'], device=device)).squeeze(1)

    def candidates(self, word, goal, join, shown):
        """-> form, kind (-1: none) of [N, shown] candidates, and which of them is meant. A word with more of them shows a run of
        its list, begun anywhere, with the one meant in it."""
        start, count = self.start[word], self.start[word + 1] - self.start[word]
        joins = join >= 0
        total = count + joins
        goal = torch.where(goal < 0, total, goal)
        n, slots = len(word), shown - 1
        first = torch.rand(n, device=word.device) * total
        back = (torch.rand(n, device=word.device) * slots).long()
        first = torch.where(goal > 0, goal - 1 - torch.where(total > slots, back, goal - 1), torch.where(total > slots, first.long(), 0))
        step = torch.arange(slots, device=word.device)
        place = (first[:, None] + step) % total.clamp(min=1)[:, None]
        there = step < total[:, None]
        is_join = there & joins[:, None] & (place == count[:, None])
        row = (start[:, None] + place).clamp(max=len(self.form) - 1)
        form = torch.where(is_join, join[:, None], self.form[row])
        kind = torch.where(is_join, JOIN, self.kind[row])
        form = torch.cat([self.own[word][:, None], torch.where(there, form, 0)], 1)
        kind = torch.cat([torch.full((n, 1), KEEP, device=word.device), torch.where(there, kind, -1)], 1)
        label = torch.where(goal > 0, 1 + (goal - 1 - first) % total.clamp(min=1), 0)
        return form, kind, label


def on_device(batch, device):
    wide = {}
    for name, array in batch.items():
        x = torch.from_numpy(array)
        wide[name] = (x.pin_memory().to(device, non_blocking=True) if device == 'cuda' else x).long()
    return wide


def scores_of(model, tables, data, shown):
    """-> states, scores of the words asked about, which candidate is meant, scores of the gaps before them."""
    x = model.encode(data['ids'], data['case'])
    kind_of_number = torch.bfloat16 if torch.is_autocast_enabled(x.device.type) else x.dtype
    x = x.reshape(-1, x.shape[-1])
    form, kind, label = tables.candidates(data['word'], data['goal'], data['join'], shown)
    used, index = form.unique(return_inverse=True)
    state = model.read(x[data['at']])
    vectors = model.forms(tables.pieces[used]).to(kind_of_number)
    products = torch.einsum('nkd,nd->nk', F.embedding(index, vectors), state.to(vectors.dtype)).float()
    scores = model.score(products, tables.zipf[form]) + model.kind(state).float().gather(1, kind.clamp(min=0))
    return x, scores.masked_fill(kind < 0, -1e4), label, model.missing(x, data['at']).float()


def losses(model, tables, data):
    x, scores, label, gaps = scores_of(model, tables, data, SHOWN)
    state = model.read(x[data['hidden_at']])
    vectors = model.forms(tables.pieces[tables.words])
    fit = model.score((state @ vectors.T.to(state.dtype)).float(), tables.zipf[tables.words])
    hidden = F.cross_entropy(fit, torch.searchsorted(tables.words, data['hidden_form'])) if len(state) else scores.new_zeros(())
    judged, gap = F.cross_entropy(scores, label), F.cross_entropy(gaps, data['gap'])
    right, slip = scores.argmax(1) == label, label > 0
    return judged + GAP_WEIGHT * gap + HIDDEN_WEIGHT * hidden, torch.stack([judged, gap, hidden, right[slip].float().mean(), right[~slip].float().mean()]).detach()


class HeldOut:
    """Text of other authors, as it is and with slips: what the bare odds find at so many false alarms."""

    def __init__(self, table, windows_each, tokens):
        windows, rng = Windows(table, 'dev'), np.random.default_rng(5)
        chosen = rng.permutation(len(windows.lengths))
        make = lambda some, rate: [windows.batch(rng, g, (rate,), 1., 0.) for g in windows.groups(rng, some, tokens)]
        self.clean, self.slips = make(chosen[:windows_each], 0.), make(chosen[windows_each:2 * windows_each], .025)

    @torch.no_grad()
    def measure(self, model, tables, device, autocast):
        model.eval()
        found = {}
        for name in ('clean', 'slips'):
            rows = []
            for batch in getattr(self, name):
                data = on_device(batch, device)
                with autocast():
                    _, scores, label, gaps = scores_of(model, tables, data, 64)
                gaps, truth = gaps.log_softmax(-1), data['gap']
                rows.append(torch.stack([scores[:, 1:].logsumexp(1) - scores[:, 0], (label > 0).float(), (scores[:, 1:].argmax(1) + 1 == label).float(),
                                         gaps[:, 1:].amax(1) - gaps[:, 0], (truth > 0).float(), (gaps[:, 1:].argmax(1) + 1 == truth).float()]).cpu())
            found[name] = torch.cat(rows, 1)
        model.train()
        clean, slips = found['clean'], found['slips']
        out = []
        for odds, is_slip, fixed in ((0, 1, 2), (3, 4, 5)):
            order = clean[odds].sort(descending=True).values
            for per_thousand in (.1, .3, 1):
                over = (slips[odds] > order[int(per_thousand * len(order) / 1000)]) & (slips[is_slip] > 0)
                all_slips = (slips[is_slip] > 0).sum()
                out.append(f'{over.sum() / all_slips:.3f}/{(over & (slips[fixed] > 0)).sum() / all_slips:.3f}')
        return 'at .1 .3 1 alarms: words ' + ' '.join(out[:3]) + ' gaps ' + ' '.join(out[3:])


def main():
    args = argparse.ArgumentParser()
    for name in ('tables', 'data', 'out'):
        args.add_argument('--' + name, required=True)
    args.add_argument('--weights', help='the pretrained network, with --vocab')
    args.add_argument('--vocab')
    args.add_argument('--start', help='weights to begin with instead: a checkpoint, or what restore.py writes')
    args.add_argument('--minutes', type=float, default=50)
    args.add_argument('--rate', type=float, default=4e-4)
    args.add_argument('--tokens', type=int, default=3000)
    args.add_argument('--workers', type=int, default=1)
    args.add_argument('--dropout', type=float, default=.1)
    args.add_argument('--seed', type=int, default=1)
    args.add_argument('--held-out', type=int, default=3000, help='windows of each half of the held-out text')
    args.add_argument('--measure', type=float, default=5, help='minutes from one measurement to the next')
    args.add_argument('--resume', action='store_true')
    args = args.parse_args()
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    torch.manual_seed(args.seed)
    torch.set_float32_matmul_precision('high')
    began_all = time.time()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    table = dict(np.load(args.tables))
    pieces = (Path(args.data) / 'pieces.txt').read_text(encoding='utf8').split('\n')[:-1]

    context = multiprocessing.get_context('fork')
    done, ready = context.Value('d', 0.), context.Queue(4 * args.workers)
    workers = [context.Process(target=work, args=(table, args.seed, n, args.workers, args.tokens, done, ready), daemon=True) for n in range(args.workers)]
    for worker in workers:
        worker.start()

    model = Deep(len(pieces), dropout=args.dropout)
    if args.weights:
        origin = {piece: row for row, piece in enumerate(Path(args.vocab).read_text(encoding='utf8').split('\n'))}
        load_pretrained(model, args.weights, [origin[piece] for piece in pieces])
    if args.start:
        missing = model.load_state_dict(torch.load(args.start, weights_only=True, map_location=device)['model'], strict=False)
        print('begun with', args.start, missing, flush=True)
    model.to(device)
    groups = [{'params': [p for n, p in model.named_parameters() if n.startswith(FRESH)], 'scale': 2.0},
              {'params': [p for n, p in model.named_parameters() if not n.startswith(FRESH)], 'scale': 1.0}]
    optimizer = torch.optim.AdamW(groups, lr=args.rate, betas=(.9, .98), weight_decay=.01, fused=True)
    step, spent = 0, 0.
    if args.resume and (out / 'last.pt').exists():
        state = torch.load(out / 'last.pt', weights_only=True, map_location=device)
        model.load_state_dict(state['model'])
        optimizer.load_state_dict(state['optimizer'])
        step, spent = state['step'], state['spent']
    tables, held_out = Tables(table, device), HeldOut(table, args.held_out, args.tokens)
    half = device == 'cuda' or torch.ops.mkldnn._is_mkldnn_bf16_supported()
    autocast = lambda: torch.autocast(device, dtype=torch.bfloat16, enabled=half)
    fetched = queue.Queue(4)

    def fetch():
        while True:
            epoch, batch = ready.get()
            fetched.put((epoch, on_device(batch, device)))

    threading.Thread(target=fetch, daemon=True).start()

    def save(**more):
        torch.save(dict(model=model.state_dict(), step=step, **more), out / 'new.pt')
        (out / 'new.pt').replace(out / 'last.pt')

    print(f'ready after {time.time() - began_all:.0f}s', held_out.measure(model, tables, device, autocast), flush=True)
    began = time.time() - spent
    saved = measured = time.time()
    seconds, seen, waited, log = args.minutes * 60, 0, 0., []
    while (so_far := (time.time() - began) / seconds) < 1:
        done.value = so_far
        if so_far > .9:
            for part in model.modules():
                if isinstance(part, torch.nn.Dropout):
                    part.p = 0.
        asked = time.time()
        epoch, data = fetched.get()
        waited += time.time() - asked
        with autocast():
            loss, parts = losses(model, tables, data)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        rate = args.rate * min(1, (step + 1) / 300) * max(.005, 1 - so_far)
        for g in optimizer.param_groups:
            g['lr'] = rate * g['scale']
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        seen += data['ids'].numel()
        log.append(parts)
        if len(log) == (200 if device == 'cuda' else 50):
            judged, gap, hidden, slips, kept = torch.stack(log).nanmean(0).tolist()
            print(f'{step} {time.time() - began:.0f}s epoch {epoch} places {seen} loss {judged:.4f} gap {gap:.4f} hidden {hidden:.3f} slips {slips:.3f} kept {kept:.4f} '
                  f'rate {rate:.2e} waited {waited:.0f}s', flush=True)
            log = []
        if time.time() - measured > args.measure * 60:
            print(held_out.measure(model, tables, device, autocast), flush=True)
            measured = time.time()
        if time.time() - saved > 300 and device == 'cpu':
            save(optimizer=optimizer.state_dict(), spent=time.time() - began)
            saved = time.time()
    print('finished', step, held_out.measure(model, tables, device, autocast), flush=True)
    save(spent=time.time() - began, **({} if device == 'cuda' else dict(optimizer=optimizer.state_dict())))
    for worker in workers:
        worker.terminate()


if __name__ == '__main__':
    main()
