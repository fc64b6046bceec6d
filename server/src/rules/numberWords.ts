/** Numbers in words, of more than one thing. */
export const fromTwo: readonly string[] =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** From thirty on. */
export const tens: readonly string[] = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
