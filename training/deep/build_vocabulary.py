"""Writes the vocabulary that the deep layer ships: pieces.txt (pruned WordPieces), words.tsv (words a correction may use,
with their commonness) and groups.txt (words that sound alike, forms of one verb or noun, small words people swap)."""
import argparse
import collections
import json
import math
import re
from pathlib import Path

from segment import TOKEN, WordPiece, fold, is_word

FRAGMENTS = set("didn couldn isn wasn wouldn doesn don ain aren hadn hasn haven shouldn mustn weren ll ve re nt em ma'am".split())
FUNCTION_SETS = [
    "a an the this that these those some any no his her my your our their its",
    "i he she it you we they him her me us them one who whom",
    "my your his her its our their mine yours hers ours theirs",
    "in on at to of for from with by into onto upon about over under up down out off as through after before",
    "and but or as so than then that if when while because though nor",
    "is are was were be been being am has have had do does did",
    "will would shall should can could may might must",
    "who whom whose which what that where when why how",
    "this these that those", "there their they", "here there where", "no not now know never none nor", "the they then there these he she to",
    "a an and at as are i", "of off have or on if for from", "to too two do so", "it its is in if", "not now no nor", "much more most many", "some same such",
    "he she the be me we they her here", "all also always almost", "than that then the them", "you your yours", "once one ones", "ever every never even",
]
IRREGULAR = """be am is are was were been being
have has had having
do does did done doing
go goes went gone going
say says said saying
come comes came coming
see sees saw seen seeing
take takes took taken taking
get gets got gotten getting
give gives gave given giving
know knows knew known knowing
think thinks thought thinking
tell tells told telling
find finds found finding
make makes made making
feel feels felt feeling
leave leaves left leaving
bring brings brought bringing
begin begins began begun beginning
keep keeps kept keeping
hold holds held holding
write writes wrote written writing
stand stands stood standing
hear hears heard hearing
let lets letting
mean means meant meaning
meet meets met meeting
run runs ran running
pay pays paid paying
sit sits sat sitting
speak speaks spoke spoken speaking
lie lies lay lain lying lied laid
lead leads led leading
read reads reading
grow grows grew grown growing
lose loses lost losing loose
fall falls fell fallen falling
send sends sent sending
build builds built building
understand understands understood understanding
draw draws drew drawn drawing
break breaks broke broken breaking
spend spends spent spending
cut cuts cutting
rise rises rose risen rising raise raised
drive drives drove driven driving
buy buys bought buying
wear wears wore worn wearing
choose chooses chose chosen choosing
seek seeks sought seeking
throw throws threw thrown throwing
catch catches caught catching
deal deals dealt dealing
win wins won winning
forget forgets forgot forgotten forgetting
shake shakes shook shaken shaking
eat eats ate eaten eating
drink drinks drank drunk drinking
sing sings sang sung singing
ring rings rang rung ringing
swim swims swam swum swimming
sink sinks sank sunk sinking
spring springs sprang sprung springing
shrink shrinks shrank shrunk shrinking
swing swings swung swinging
cling clings clung clinging
fling flings flung flinging
sling slings slung
hang hangs hung hanged hanging
sleep sleeps slept sleeping
creep creeps crept creeping
sweep sweeps swept sweeping
weep weeps wept weeping
fight fights fought fighting
teach teaches taught teaching
sell sells sold selling
shoot shoots shot shooting
light lights lit lighted lighting
slide slides slid sliding
hide hides hid hidden hiding
ride rides rode ridden riding
bite bites bit bitten biting
strike strikes struck stricken striking
stick sticks stuck sticking
dig digs dug digging
blow blows blew blown blowing
fly flies flew flown flying
wake wakes woke woken waking
swear swears swore sworn swearing
tear tears tore torn tearing
bear bears bore borne born bearing
bend bends bent bending
bind binds bound binding
wind winds wound winding
grind grinds ground grinding
freeze freezes froze frozen freezing
steal steals stole stolen stealing
lay lays laid laying
set sets setting
man men
woman women
child children
foot feet
tooth teeth
life lives live
wife wives
knife knives
leaf leaves
half halves
self selves
good better best well
bad worse worst badly
far farther further""".split('\n')


def corpus_counts(folder):
    lower, books, total = collections.Counter(), collections.Counter(), 0
    for file in sorted(Path(folder).glob('*.txt')):
        seen = set()
        for token in TOKEN.findall(file.read_text(encoding='utf8')):
            if is_word(token):
                total += 1
                if token[0].islower() or token == 'I' or token[:2] in ("I'", "I’"):
                    word = fold(token)
                    lower[word] += 1
                    seen.add(word)
        books.update(seen)
    return lower, books, total


def families(words):
    """Words of one crude stem: walk, walks, walked, walking."""
    by_stem = collections.defaultdict(set)
    for word in words:
        if "'" in word or len(word) < 3:
            continue
        for stem in stems(word):
            by_stem[stem].add(word)
    groups = [sorted(g) for s, g in sorted(by_stem.items()) if 1 < len(g) <= 12 and s in words]
    vocabulary = set(words)
    groups += [g for g in ([w for w in line.split() if w in vocabulary] for line in IRREGULAR) if len(g) > 1]
    return groups


def stems(word):
    yield word
    for ending, put in (('s', ''), ('es', ''), ('ies', 'y'), ('ed', ''), ('ed', 'e'), ('ied', 'y'), ('d', ''), ('ing', ''), ('ing', 'e'), ('er', ''), ('er', 'e'),
                        ('est', ''), ('est', 'e'), ('ly', ''), ('n', ''), ('en', ''), ('ier', 'y'), ('ily', 'y'), ('ness', ''), ('ful', ''), ('less', ''), ('y', '')):
        if word.endswith(ending) and len(word) - len(ending) >= 3 - (put != '') :
            stem = word[:-len(ending)] + put
            yield stem
            if len(stem) > 3 and stem[-1] == stem[-2] and ending in ('ed', 'ing', 'er', 'est'):
                yield stem[:-1]


def homophones(dictionary, words):
    sounds = collections.defaultdict(set)
    for line in open(dictionary, encoding='utf8'):
        word, *phones = line.split('#')[0].split()
        word = re.sub(r'\(\d\)$', '', word)
        if word in words and phones:
            phones = [re.sub(r'\d', '', p) for p in phones]
            sounds[' '.join(phones)].add(word)
            near = ' '.join('AA' if p in ('AO', 'AA') else 'IH' if p in ('AH', 'IH') else p for p in phones)
            sounds['~' + near].add(word)
    return [list(g) for g in sorted({tuple(sorted(g)) for g in sounds.values()}) if 1 < len(g) <= 14]


def main():
    args = argparse.ArgumentParser()
    for name in ('corpus', 'subtlex', 'cmudict', 'vocab', 'out'):
        args.add_argument('--' + name, required=True)
    args.add_argument('--pieces', type=int, default=16000)
    args = args.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    lower, books, total = corpus_counts(args.corpus)
    subtlex = {e['word']: e['count'] for e in json.load(open(args.subtlex, encoding='utf8'))}
    spoken = sum(subtlex.values())
    everyday = {w: c for w, c in subtlex.items() if w == w.lower() or w == 'I'}
    everyday = {w.lower(): c for w, c in everyday.items()}

    def zipf(word):
        return math.log10((lower[word] / total + everyday.get(word, 0) / spoken) / 2 * 1e9 + 10)

    words = set()
    for word in set(lower) | set(everyday):
        if not re.fullmatch(r"[a-z]+(?:'[a-z]+)*", word) or word in FRAGMENTS or (len(word) == 1 and word not in 'ai'):
            continue
        # Dialect lives in few books; a correction should be a word that many writers use.
        if everyday.get(word, 0) >= 12 or (lower[word] >= 6 and books[word] >= 4):
            words.add(word)
    ordered = sorted(words, key=lambda w: (-zipf(w), w))
    (out / 'words.tsv').write_text(''.join(f'{w}\t{round(zipf(w) * 100)}\n' for w in ordered), encoding='utf8')

    pieces = Path(args.vocab).read_text(encoding='utf8').split('\n')
    pieces = pieces[:-1] if pieces[-1] == '' else pieces
    full = WordPiece(pieces)
    usage = collections.Counter()
    for word in set(lower) | set(everyday):
        for piece in full.pieces(word):
            usage[piece] += lower[word] / total + everyday.get(word, 0) / spoken
    for file in sorted(Path(args.corpus).glob('*.txt')):  # names and marks, which the counts of lower-case words leave out
        for token, n in collections.Counter(TOKEN.findall(file.read_text(encoding='utf8'))).items():
            if not (is_word(token) and token[0].islower()):
                for piece in full.pieces(fold(token)):
                    usage[piece] += n / total
    keep = {full.id[p] for p in ('[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]')}
    keep |= {i for p, i in full.id.items() if re.fullmatch(r'(##)?[a-z0-9]', p) or (len(p) == 1 and usage[i] > 0)}
    for i, _ in usage.most_common():
        if len(keep) >= args.pieces:
            break
        keep.add(i)
    kept = sorted(keep)
    (out / 'pieces.txt').write_text(''.join(pieces[i] + '\n' for i in kept), encoding='utf8')

    lines = [' '.join(['H'] + g) for g in homophones(args.cmudict, words)]
    lines += [' '.join(['I'] + g) for g in families(words)]
    lines += [' '.join(['F'] + [w for w in s.split() if w in words]) for s in FUNCTION_SETS]
    (out / 'groups.txt').write_text('\n'.join(lines) + '\n', encoding='utf8')
    print(len(ordered), 'words', len(kept), 'pieces of', len(pieces), len(lines), 'groups', total, 'words of corpus')


if __name__ == '__main__':
    main()
