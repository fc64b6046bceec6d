/** Words whose point ends no sentence. Source: our own list. */

/** A name or number always follows. Lower-case, without the point. */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof st ste sr jr lt col capt cpt sgt cpl pvt gen adm cmdr maj rev hon fr messrs mme mlle supt insp det ' +
    'sen rep gov pres mt ft mgr esq'
  ).split(' '),
);

/** Titles after a name, and measures, which may end a sentence. */
export const mayEnd: ReadonlySet<string> = new Set(['jr', 'sr', 'esq', 'ft', 'st', 'mt']);

/** May end a sentence: then a capital follows. */
export const abbreviations: ReadonlySet<string> = new Set(
  'etc vs viz cf eg ie approx dept est inc ltd co corp bros vol ch pp fig ed al no nos op cit ave blvd rd ad adv par pref dep gov jan feb mar apr aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** Words that begin a sentence, not a surname: after `a.m.` or an initial they show that a sentence has ended. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you his her their my our your its this that these those there here then when while where what who ' +
    'why how and but or so if in on at by for from with as after before now no not yes all some one'
  ).split(' '),
);
