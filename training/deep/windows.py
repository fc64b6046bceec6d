"""Paragraphs cut into windows of whole sentences."""
from segment import fold, segment

LIMIT = 126  # pieces, without [CLS] and [SEP]
SENTENCE_END = set('.!?…')


def paragraph_tokens(text):
    return [text[a:b] for a, b in segment(text)]


def cut(tokens, wordpiece):
    """Windows [(first, last)] of at most LIMIT pieces, cut after a sentence where there is one."""
    out, start, size, end_of_sentence = [], 0, 0, 0
    for i, token in enumerate(tokens):
        n = len(wordpiece.pieces(fold(token)))
        while size + n > LIMIT and start < i:
            stop = end_of_sentence if end_of_sentence > start else i
            out.append((start, stop))
            start = stop
            size = sum(len(wordpiece.pieces(fold(t))) for t in tokens[start:i])
        size += n
        if token[0] in SENTENCE_END:
            end_of_sentence = i + 1
        elif token in '”"\'’)' and end_of_sentence == i and i > 0:
            end_of_sentence = i + 1
    if start < len(tokens):
        out.append((start, len(tokens)))
    return out
