import { defineRule } from '../../engine/defineRule.ts';
import type { Condition, Finding, RuleContext } from '../../engine/types.ts';
import { joined } from '../neighbours.ts';
import { type Addressee, addresseeAt } from './addressees.ts';
import { hasQuotations, wordsIn } from './speech.ts';
import { closesWithAddress, greets, opensWithSubject, speaks } from './vocativeContext.ts';

export const directAddress = defineRule({
  id: 'dialogue/direct-address',
  description: 'A comma sets off the name of the one spoken to.',
  rationale: 'Without it the name becomes part of the sentence: “Let’s eat Jenny.”',
  source: 'Chicago Manual of Style 6.53',
  severity: 'warning',
  examples: [
    {
      bad: '"Oh Jenny, I am sorry," said Merrick. Jenny looked at Jenny.',
      good: '"Oh, Jenny, I am sorry," said Merrick. Jenny looked at Jenny.',
    },
    {
      bad: '"N-no Jenny, I never did." He took Jenny\'s hand.',
      good: '"N-no, Jenny, I never did." He took Jenny\'s hand.',
    },
    { bad: '"Oh, baby I missed you so."', good: '"Oh, baby, I missed you so."' },
    { bad: '"Jenny you saved us all." He looked at Jenny.', good: '"Jenny, you saved us all." He looked at Jenny.' },
    { bad: '"Come here Jenny." Then Jenny came.', good: '"Come here, Jenny." Then Jenny came.' },
    { bad: '"What are your plans for the day Mr. Thorne?"', good: '"What are your plans for the day, Mr. Thorne?"' },
    { bad: '"You are late Jenny," he told Jenny.', good: '"You are late, Jenny," he told Jenny.' },
    { bad: '"Come here my dear," he said.', good: '"Come here, my dear," he said.' },
    { bad: '"Thank you sir," said the boy.', good: '"Thank you, sir," said the boy.' },
    { bad: '"Thanks guys," said the boy.', good: '"Thanks, guys," said the boy.' },
    { bad: '"Jenny can you help me?" He looked at Jenny.', good: '"Jenny, can you help me?" He looked at Jenny.' },
    { bad: '"Are you sure Jenny?" He looked at Jenny.', good: '"Are you sure, Jenny?" He looked at Jenny.' },
    { bad: '"Look Jenny I am late." He took Jenny\'s hand.', good: '"Look, Jenny, I am late." He took Jenny\'s hand.' },
    { bad: '"Teach it to me Gran," he said.', good: '"Teach it to me, Gran," he said.' },
    { bad: '"Good evening young man." She bowed.', good: '"Good evening, young man." She bowed.' },
    {
      bad: '"Did you hear that Jenny?" He looked at Jenny.',
      good: '"Did you hear that, Jenny?" He looked at Jenny.',
    },
    { bad: '"You are wet sir," he said.', good: '"You are wet, sir," he said.' },
    { bad: '"Evening Marshal," he said.', good: '"Evening, Marshal," he said.' },
    {
      bad: '"I am doing nothing Jenny." He looked at Jenny.',
      good: '"I am doing nothing, Jenny." He looked at Jenny.',
    },
    {
      bad: '"It is a larder Jenny." He looked at Jenny.',
      good: '"It is a larder, Jenny." He looked at Jenny.',
    },
    { bad: '"Jenny stop!" He ran to Jenny.', good: '"Jenny, stop!" He ran to Jenny.' },
    {
      bad: '"Jenny how long will you stay?" He looked at Jenny.',
      good: '"Jenny, how long will you stay?" He looked at Jenny.',
    },
    {
      bad: '"You do not want things Jenny." He looked at Jenny.',
      good: '"You do not want things, Jenny." He looked at Jenny.',
    },
    { ok: '"I did not mean it, kind sir," she said. "Don’t call me sir."' },
    { ok: '"Is that Jenny?" He looked at Jenny.' },
    { ok: '"You are the man I love," said Jenny.' },
    { ok: '"Hey guys," said the boy.', why: 'left to taste' },
    { ok: '"Yes sir. No ma’am," said the boy.', why: 'left to taste' },
    { ok: '"Oh God, no," said Jenny.' },
    { ok: '"Oh dear!" said Jenny.' },
    { ok: '"Thank God Jenny came." He looked at Jenny.' },
    { ok: '"No Warden lives past thirty." The Warden bowed to a Warden.' },
    { ok: '"I know Jenny." He did know Jenny.' },
    { ok: '"We need Jenny." They all need Jenny.' },
    { ok: '"Tell Jenny I am here." He went to Jenny.' },
    { ok: '"Where is my brother Tom?" he asked Tom.' },
    { ok: '"They call him Tom," he told Tom.' },
    { ok: '"Well, Jenny was late. Now Jenny is here." He looked at Jenny.' },
  ],
  needs: hasQuotations,
  *check(context) {
    const { paragraph } = context;
    const { quotations } = paragraph;
    let done = 0;
    for (const { role, inner, unopened } of quotations) {
      if (unopened || role !== 'speech') continue;
      const [first, end] = wordsIn(paragraph, inner);
      for (let i = Math.max(first, done); i < end; i++) {
        const addressee = addresseeAt(context, i, end);
        if (!addressee) continue;
        yield* commas(context, addressee, first);
        i = addressee.end - 1;
      }
      done = Math.max(done, end);
    }
  },
});

/** The commas that this name lacks, as one finding. */
function* commas(context: RuleContext, addressee: Addressee, first: number): Generator<Finding> {
  const { paragraph } = context;
  const { words } = paragraph;
  const { start, end } = addressee;
  const before = words[start - 1];
  const last = words[end - 1]!;
  const missingBefore =
    start > first && (greets(context, addressee, first) || closesWithAddress(context, addressee, first));
  const missingAfter = missingBefore
    ? joined(paragraph, end - 1) && speaks(paragraph, end)
    : opensWithSubject(context, addressee, first);
  if (!missingBefore && !missingAfter) return;
  const places = [...(missingBefore ? [before!.end] : []), ...(missingAfter ? [last.end] : [])];
  const next = words[end];
  yield {
    start: missingBefore ? before!.start : words[start]!.start,
    end: missingBefore || !next ? last.end : next.end,
    message: 'A comma sets off the name of the one spoken to.',
    fixes: [
      {
        title: places.length > 1 ? 'Add the commas' : 'Add the comma',
        edits: places.map((at) => ({ start: at, end: at, newText: ',' })),
        applicability: 'suggestion',
      },
    ],
    ...conditionOf(addressee),
  };
}

function conditionOf({ name }: Addressee): { when?: Condition } {
  return name === undefined ? {} : { when: { names: [name] } };
}
