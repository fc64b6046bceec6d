import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../server/src/engine/configuration.ts';
import { createProofreader } from '../../../server/src/engine/proofreader.ts';
import { textOf } from '../../../server/src/manuscript/sourceText.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { testResources } from '../resources.ts';

const resources = await testResources();
const proofreader = createProofreader({ rules, resources, configuration: defaultConfiguration });

/** Who, in this text, is told to be nobody of the story. */
function strangers(text: string): string[] {
  const manuscript = proofreader.open(text, 'markdown', proofreader.newBook());
  proofreader.check(manuscript);
  return found(manuscript);
}

const found = (manuscript: ReturnType<typeof proofreader.open>) =>
  proofreader
    .diagnostics(manuscript)
    .filter(({ ruleId }) => ruleId === 'consistency/narrator')
    .map(({ range }) => textOf(manuscript.source).slice(range.start, range.end));

const hers =
  'She shut her eyes and let her breath go. She had lost her way, and her coat was wet. She knew her own mind. She took her time, and then she rose.';
const slip = 'He smiled at her, and she put my lamp down.';

describe('whoever tells a story', () => {
  it('is no “me” where the story is told of her', () => {
    expect(strangers(`${hers}\n\n${slip}`)).toEqual(['my']);
  });

  it('may say “my” where she tells it herself', () => {
    const mine = 'I shut my eyes and let my breath go. I had lost my way, and my coat was wet.';
    expect(strangers(`${mine}\n\n${mine}\n\n${slip}`)).toEqual([]);
  });

  it('is not asked for in speech, in letters of thought, or in a text too short to tell', () => {
    expect(strangers(`${hers}\n\n“He smiled at her, and she put my lamp down,” he said.`)).toEqual([]);
    expect(strangers(`${hers}\n\n*He smiled at her, and she put my lamp down.*`)).toEqual([]);
    expect(strangers(`${hers}\n\nHe read it. *No.* ${slip}`)).toEqual([]);
    expect(strangers(slip)).toEqual([]);
  });

  it('is settled anew when the story around it changes', () => {
    let manuscript = proofreader.open(`${hers}\n\n${slip}`, 'markdown', proofreader.newBook());
    proofreader.check(manuscript);
    const mine = 'I shut my eyes, and I let my breath go. I had lost my way, and my coat was wet.';
    manuscript = proofreader.edit(manuscript, `${hers}\n\n${slip}\n\n${mine}`);
    proofreader.check(manuscript);
    expect(found(manuscript)).toEqual([]);
    manuscript = proofreader.edit(manuscript, `${hers}\n\n${slip}`);
    proofreader.check(manuscript);
    expect(found(manuscript)).toEqual(['my']);
  });
});
