"""Writes development manuscripts with known slips (the format of an exam: N.txt beside N.json), and the same text clean."""
import argparse
import json
import random
from pathlib import Path

import candidates as c
from noise import Noise
from segment import fold, is_word, segment

POSSESSIVE = 8
SMALL = ('the', 'a', 'to', 'of', 'in', 'and', 'it', 'at', 'on', 'for', 'is', 'was', 'be', 'have', 'that', 'an')


def inject(text, generator, noise, rng, rate):
    """-> text with slips, errors with offsets in it."""
    out, errors, last = [], [], 0
    spans = segment(text)
    size = 0
    skip = False
    for n, (a, b) in enumerate(spans):
        if skip:
            skip = False
            continue
        token = text[a:b]
        if not is_word(token):
            continue
        word, wrong, kind = fold(token), None, 'slip'
        # Possessives are rare, but their apostrophes are often lost.
        if rng.random() > (POSSESSIVE if word.endswith("'s") else 1) * rate:
            continue
        following = text[slice(*spans[n + 1])] if n + 1 < len(spans) else ''
        q = rng.random()
        if q < .3 and word in SMALL and is_word(following) and text[b:b + 1] == ' ' and token[0].islower():
            gap = text[last:a]
            out.append(gap)
            size += len(gap)
            errors.append(dict(start=size, end=size, text='', fixes=[token + ' '], kind='lost-small-word'))
            last, skip = b + 1, True
            continue
        if q > .5 and word.endswith("'s") and len(word) > 4:
            wrong, kind = token[:-2] + rng.choice(('s', 's', '')), 'lost-possessive'
        elif q > .97 and is_word(following) and text[b:b + 1] == ' ' and word + fold(following) in generator.words:
            wrong, kind = token + following, 'joined'
            b = spans[n + 1][1]
            token, skip = text[a:b], True
        else:
            wrong = noise.wrong(word, rng)
            if wrong is None or wrong == word:
                continue
            if wrong in dict.fromkeys(f for f, k in generator.of(word) if k in (c.FUNCTION, c.HOMOPHONE, c.SOUND, c.INFLECTION, c.FAR)):
                kind = 'confusion'
            wrong = wrong.upper() if len(token) > 1 and token.isupper() else wrong[:1].upper() + wrong[1:] if token[0].isupper() else wrong
        out.append(text[last:a] + wrong)
        size += len(out[-1])
        errors.append(dict(start=size - len(wrong), end=size, text=wrong, fixes=[token], kind=kind))
        last = b
    out.append(text[last:])
    return ''.join(out), errors


def main():
    args = argparse.ArgumentParser()
    for name in ('corpus', 'data', 'noise', 'out'):
        args.add_argument('--' + name, required=True)
    args.add_argument('--words', type=int, default=20000, help='of each book')
    args.add_argument('--rate', type=float, default=.02)
    args = args.parse_args()
    rng = random.Random(5)
    generator = c.load(args.data)
    noise = Noise(generator, None, None, None, args.noise)
    for kind in ('clean', 'slips'):
        (Path(args.out) / kind).mkdir(parents=True, exist_ok=True)
    for n, file in enumerate(sorted(Path(args.corpus).glob('*.txt'))):
        lines = [line for line in file.read_text(encoding='utf8').split('\n') if line.strip()]
        words, chosen = 0, []
        start = rng.randrange(max(1, len(lines) // 4))
        for line in lines[start:]:
            chosen.append(line)
            words += len(line.split())
            if words > args.words:
                break
        (Path(args.out) / 'clean' / f'{n}.txt').write_text('\n\n'.join(lines[start + len(chosen):] + lines[:start]), encoding='utf8')
        (Path(args.out) / 'clean' / f'{n}.json').write_text('{"errors":[]}')
        text, errors = inject('\n\n'.join(chosen), generator, noise, rng, args.rate)
        (Path(args.out) / 'slips' / f'{n}.txt').write_text(text, encoding='utf8')
        (Path(args.out) / 'slips' / f'{n}.json').write_text(json.dumps(dict(errors=errors)))


if __name__ == '__main__':
    main()
