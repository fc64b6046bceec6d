/** Remembers what was told last: many rules ask the same of one paragraph in a row. */
export function ofLast<K, V>(tell: (asked: K) => V): (asked: K) => V {
  let last: { readonly asked: K; readonly told: V } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, told: tell(asked) };
    return last.told;
  };
}
