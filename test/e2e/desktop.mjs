// node desktop.mjs EXECUTABLE SUITE FOLDER DATA: runs the suite in a desktop VS Code by @vscode/test-electron.
import { runTests } from '@vscode/test-electron';
import { root } from '../../scripts/bootstrap.mjs';

const [vscodeExecutablePath, extensionTestsPath, folder, data] = process.argv.slice(2);
await runTests({
  vscodeExecutablePath,
  extensionDevelopmentPath: root,
  extensionTestsPath,
  launchArgs: [folder, `--user-data-dir=${data}/user`, `--extensions-dir=${data}/extensions`],
}).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
