"""Writes what this side makes of some sentences, for a test that the TypeScript side makes the same of them."""
import argparse
import json
from pathlib import Path

import candidates as c
from segment import WordPiece, case_of, fold, is_word, segment
from windows import cut

SENTENCES = [
    "“I didn’t know,” she said—slowly. “You’re… certain?”",
    "The mothers ambition was to in to see hymn at Willow's café, naïve as ever.",
    "'Tis a strange mornin', Mr. O’Brien, with 1,200 sheep and 3.5 dogs -- no?",
    "He chocked on the coed stating of it every day; everyday things, alot of them.",
    "MARK's SUV; iPhone. Zürich, fiancée, coöperate... thé end",
    "It was an long time ago, at the the foot of the hill, than we went their.",
]


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--data', required=True)
    args.add_argument('--out', required=True)
    args = args.parse_args()
    wordpiece = WordPiece((Path(args.data) / 'pieces.txt').read_text(encoding='utf8').split('\n')[:-1])
    generator = c.load(args.data)
    cases = []
    for text in SENTENCES:
        tokens = [text[a:b] for a, b in segment(text)]
        cases.append(dict(text=text, tokens=[dict(text=t, folded=fold(t), case=case_of(t), pieces=wordpiece.pieces(fold(t)),
                                                  candidates=generator.of(fold(t)) if is_word(t) and i % 3 == 0 else None) for i, t in enumerate(tokens)]))
    long = ' '.join(SENTENCES * 4)
    tokens = [long[a:b] for a, b in segment(long)]
    Path(args.out).write_text(json.dumps(dict(sentences=cases, windows=dict(text=long, cuts=cut(tokens, wordpiece))), ensure_ascii=False, separators=(',', ':')) + '\n', encoding='utf8')


if __name__ == '__main__':
    main()
