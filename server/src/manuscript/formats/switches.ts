export type Disabled = readonly string[] | undefined;

/** More rules than there are: a file of nothing but comments stays quick. */
const most = 200;

const switchComment =
  /^<!--\s{0,20}beta-reader[\s:-]{1,20}(off|on|ignore|disable-next-(?:paragraph|line)|disable|enable)(?![\w-]):?([^>]*?)-->/;
const synonyms: Readonly<Record<string, string>> = {
  disable: 'off',
  enable: 'on',
  'disable-next-paragraph': 'ignore',
  'disable-next-line': 'ignore',
};

/**
 * Comments that switch rules off: `<!-- beta-reader off -->`, `<!-- beta-reader off: family/rule, other/rule -->` until
 * `<!-- beta-reader on -->`; `<!-- beta-reader ignore -->` for the next block alone. Writers who know other checkers may say
 * `beta-reader-disable`, `beta-reader-enable` and `beta-reader-disable-next-paragraph`.
 */
export class Switches {
  #off: readonly string[] = [];
  #once: readonly string[] = [];

  read(comment: string): void {
    const [, said, list] = switchComment.exec(comment) ?? [];
    const verb = said === undefined ? undefined : (synonyms[said] ?? said);
    const named = (list ?? '').split(/[\s,]+/).filter((id) => id !== '');
    const ids = named.length > 0 ? named : ['*'];
    if (verb === 'off') this.#off = [...new Set([...this.#off, ...ids])].slice(0, most);
    else if (verb === 'ignore') this.#once = ids;
    else if (verb === 'on') this.#off = named.length > 0 ? this.#off.filter((id) => !named.includes(id)) : [];
  }

  /** The rules that are off in the next block. */
  next(): Disabled {
    if (this.#off.length === 0 && this.#once.length === 0) return undefined;
    if (this.#once.length === 0) return this.#off;
    const disabled = [...this.#off, ...this.#once];
    this.#once = [];
    return disabled;
  }
}
