import { expect, it } from 'vitest';
import { startServer } from './client.ts';

it('the house style of a text is told on request', async () => {
  const { connection } = await startServer();
  const text = '“Okay,” he said.\n\n“It’s *gray*… okay?” she asked.\n';
  const habits = await connection.sendRequest('betaReader/houseStyle', { text, languageId: 'markdown' });
  expect(habits).toContainEqual({ setting: 'ok', choice: 'okay', uses: 2, others: 0 });
  expect(habits).toContainEqual({ setting: 'marks', choice: 'curly', uses: 3, others: 0 });
  expect(habits).toContainEqual({ setting: 'dialect', choice: 'US', uses: 1, others: 0 });
});

it('a text is given without our comments on request', async () => {
  const { connection } = await startServer();
  const text = 'One.\n\n<!-- beta-reader ignore -->\n\nTwo.\n';
  const ask = (languageId: string) => connection.sendRequest('betaReader/forPosting', { text, languageId });
  expect(await ask('markdown')).toBe('One.\n\nTwo.\n');
  expect(await ask('plaintext')).toBe(text);
});
