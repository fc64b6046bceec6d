"""Batches of windows with slips put in, made of the arrays of tables.py by numpy alone."""
import numpy as np

CHUNK = 4096  # windows sorted by length together
WIDTH = 158  # pieces of a window that the network can place, without [SEP]
CLS, SEP = 2, 3
LOWER = 1


def draw(rng, start, sums, row):
    """One outcome of each row of a table, by its odds; rows have at least one."""
    low, high = sums[start[row]], sums[start[row + 1]]
    found = np.searchsorted(sums, low + rng.random(len(row)) * (high - low), side='right') - 1
    return np.clip(found, start[row], start[row + 1] - 1)


def pair_of(t, left, right):
    """Row of the table of pairs, or -1."""
    key = left.astype(np.int64) * len(t['own']) + right
    found = np.minimum(np.searchsorted(t['pair_key'], key), len(t['pair_key']) - 1)
    return np.where(t['pair_key'][found] == key, found, -1)


def shifted(x, by, fill):
    """x[i + by], `fill` beyond the ends."""
    out = np.full_like(x, fill)
    if by > 0:
        out[:-by] = x[by:]
    else:
        out[-by:] = x[:by]
    return out


def corrupt(t, rng, tok, case, window, rate):
    """tok, case, window: the windows' tokens one after another; rate: odds of a slip in each token.
    -> the same as they may be written, goal (place of the word meant among the candidates; -1: the join), gap (class of the word lost before)."""
    n = len(tok)
    word = t['is_word'][tok]
    following = word & shifted(word, 1, False) & (shifted(window, 1, -1) == window)
    after = shifted(tok, 1, 0)
    preceding = shifted(following, -1, False)
    # Words that fiction seldom uses would else hardly ever be seen misspelt.
    hit = word & (rng.random(n) < rate * np.where(t['seldom'][tok], 2, 1))
    q = rng.random(n)
    has = lambda table: t[f'{table}_start'][tok + 1] > t[f'{table}_start'][tok]
    lost = hit & (q < .45) & (t['insertable'][tok] > 0) & following
    lost[1:] &= ~lost[:-1]
    opens_gap = np.concatenate([[False], lost[:-1]])
    hit &= ~lost & ~opens_gap
    add = hit & (q > .985) & preceding
    apart = hit & (q > .97) & (q <= .985) & has('split')
    pair = np.where(hit & (q > .93) & (q <= .97) & following, pair_of(t, tok, after), -1)
    together = (pair >= 0) & (t['pair_goal'][pair] > 0) & ~shifted(lost, 1, False)
    swallowed = np.concatenate([[False], together[:-1]])
    together &= ~swallowed
    swallowed = np.concatenate([[False], together[:-1]])
    hit &= ~add & ~apart & ~together & ~swallowed
    add, apart = add & ~swallowed, apart & ~swallowed
    bare = hit & (q > .5) & (q <= .93) & has('possessive')
    other = hit & ~bare & has('slip')

    tok, case = tok.copy(), case.copy()
    goal, gap = np.zeros(n, np.int32), np.where(opens_gap, t['insertable'][shifted(tok, -1, 0)], 0).astype(np.uint8)
    for name, at in (('slip', other), ('possessive', bare)):
        at = np.nonzero(at)[0]
        drawn = draw(rng, t[f'{name}_start'], t[f'{name}_sums'], tok[at])
        tok[at], goal[at] = t[f'{name}_wrong'][drawn], t[f'{name}_goal'][drawn]
    tok[together], goal[together] = t['pair_whole'][pair[together]], t['pair_goal'][pair[together]]
    extra = t['extra'][rng.integers(len(t['extra']), size=n)]
    add &= (extra != tok) & (extra != shifted(tok, -1, 0))
    start = t['split_start']
    halves = start[tok] + (rng.random(n) * (start[tok + 1] - start[tok])).astype(np.int64)

    times = np.where(lost | swallowed, 0, np.where(add | apart, 2, 1))
    source = np.repeat(np.arange(n), times)
    second = np.concatenate([[False], source[1:] == source[:-1]])
    first = np.concatenate([second[1:], [False]])
    added, left, right = first & add[source], first & apart[source], second & apart[source]
    tok, case, goal, gap, window = tok[source], case[source], goal[source], gap[source], window[source]
    tok[added], goal[added] = extra[source[added]], t['delete'][extra[source[added]]]
    case[added | right] = LOWER
    tok[left], tok[right], goal[left] = t['split_left'][halves[source[left]]], t['split_right'][halves[source[right]]], -1
    gap[second] = 0
    return tok, case, window, goal, gap


def assemble(t, rng, tok, case, window, goal, gap, judged, masked):
    """-> a batch as the network takes it. judged: share of sound words to judge; masked: share of words to hide."""
    word = t['is_word'][tok]
    wrong = (goal != 0) | (gap > 0)
    r = rng.random(len(tok))
    hidden = word & ~wrong & (r < masked) & t['form_word'][t['own'][tok]]
    asked = word & ~hidden & (wrong | (r > 1 - judged))
    following = word & shifted(word, 1, False) & (shifted(window, 1, -1) == window) & ~hidden
    pair = np.where(following & asked, pair_of(t, tok, shifted(tok, 1, 0)), -1)
    join = np.where(pair >= 0, t['pair_join'][pair], -1)
    asked &= (goal >= 0) | (join >= 0)
    meant = t['own'][tok]
    tok = np.where(hidden, t['mask'], tok)

    size = t['piece_start'][tok + 1] - t['piece_start'][tok]
    ends = np.cumsum(size)
    rows = int(window[-1]) + 1
    first_of_row = np.searchsorted(window, np.arange(rows))
    before = np.concatenate([[0], ends])[first_of_row]
    place = 1 + (ends - size) - before[window]
    length = np.minimum(np.append(before[1:], ends[-1]) - before, WIDTH - 1)
    width = int(-(-(length.max() + 2) // 8) * 8)
    ids, cases = np.zeros((rows, width), np.int16), np.zeros((rows, width), np.uint8)
    piece = np.repeat(np.arange(len(tok)), size)
    nth = np.arange(len(piece)) - np.repeat(ends - size, size)
    row, column = window[piece], place[piece] + nth
    shown = column < WIDTH
    row, column, piece, nth = row[shown], column[shown], piece[shown], nth[shown]
    ids[row, column] = t['piece'][t['piece_start'][tok[piece]] + nth]
    cases[row, column] = case[piece]
    ids[:, 0] = CLS
    ids[np.arange(rows), length + 1] = SEP
    fits = place + size <= WIDTH
    at = (window * width + place).astype(np.int32)
    asked, hidden = np.nonzero(asked & fits)[0], np.nonzero(hidden & fits)[0]
    return dict(ids=ids, case=cases, at=at[asked], word=tok[asked].astype(np.int32), goal=goal[asked].astype(np.int32), join=join[asked].astype(np.int32), gap=gap[asked],
                hidden_at=at[hidden], hidden_form=meant[hidden].astype(np.int32))


class Windows:
    """The windows of one of the table's texts."""

    def __init__(self, t, name):
        self.t, self.tokens, self.cases, self.lengths = t, t[f'{name}_tokens'], t[f'{name}_cases'], t[f'{name}_lengths']
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)])
        size = (t['piece_start'][1:] - t['piece_start'][:-1])[self.tokens]
        self.pieces = np.add.reduceat(size, self.starts[:-1])

    def take(self, chosen):
        index = np.concatenate([np.arange(self.starts[i], self.starts[i + 1]) for i in chosen])
        return self.tokens[index], self.cases[index], np.repeat(np.arange(len(chosen)), self.lengths[chosen])

    def groups(self, rng, chunk, tokens_a_batch):
        """Windows of like length together, in random order."""
        order = chunk[np.argsort(self.pieces[chunk] + rng.random(len(chunk)) * 4)]
        out, group, longest = [], [], 0
        for i in order:
            n = int(self.pieces[i]) + 2
            if group and max(longest, n) * (len(group) + 1) > tokens_a_batch:
                out.append(np.array(group))
                group, longest = [], 0
            group.append(i)
            longest = max(longest, n)
        if group:
            out.append(np.array(group))
        rng.shuffle(out)
        return out

    def batch(self, rng, chosen, rates, judged, masked):
        tok, case, window = self.take(chosen)
        rate = np.array(rates)[rng.integers(len(rates), size=len(chosen))]
        return assemble(self.t, rng, *corrupt(self.t, rng, tok, case, window, rate[window]), judged, masked)

    def stream(self, seed, number, workers, tokens_a_batch, schedule):
        """Batches for ever: chunk after chunk of an epoch, every `workers`th of them for worker `number`. schedule() -> rates, judged, masked."""
        rng = np.random.default_rng((seed, number))
        epoch = 0
        while True:
            order = np.random.default_rng((seed, 1000, epoch)).permutation(len(self.lengths))
            for lo in range(number * CHUNK, len(order), workers * CHUNK):
                for group in self.groups(rng, order[lo:lo + CHUNK], tokens_a_batch):
                    yield epoch, self.batch(rng, group, *schedule())
            epoch += 1
