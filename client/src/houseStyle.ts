import { ConfigurationTarget, commands, type Disposable, type QuickPickItem, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { updateConfig } from './configFile';

/** What the manuscript mostly does; server/src/rules/style/measure.ts holds its twin. */
interface StyleHabit {
  readonly setting: string;
  readonly choice: string;
  readonly uses: number;
  readonly others: number;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, StyleSetting>> };
  };
}

interface StyleSetting {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

/** A habit is offered as one when at least this share of the places keeps to it. */
const CLEAR = 0.8;

/** The command that makes rules of what the manuscript in view mostly does; each is the writer's to take. */
export function registerHouseStyle(client: BaseLanguageClient, manifest: Manifest): Disposable {
  return commands.registerCommand('betaReader.setHouseStyle', async () => {
    const document = window.activeTextEditor?.document;
    if (!document) return void window.showInformationMessage('Open the manuscript that you mean first.');
    const params = { text: document.getText(), languageId: document.languageId };
    const habits = await client.sendRequest<StyleHabit[]>('betaReader/houseStyle', params);
    if (habits.length === 0) return void window.showInformationMessage('This text is too short to show a house style.');
    const picked = await window.showQuickPick(
      habits.map((habit) => itemOf(habit, manifest)),
      { canPickMany: true, title: 'House style of this manuscript', placeHolder: 'Pick what you want to keep to' },
    );
    if (!picked?.length) return;
    const values = Object.fromEntries(picked.map(({ habit }) => [habit.setting, habit.choice]));
    if (await updateConfig(values, document.uri)) return;
    const settings = workspace.getConfiguration('betaReader', document.uri);
    const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    for (const [setting, choice] of Object.entries(values)) await settings.update(setting, choice, target);
  });
}

function itemOf(habit: StyleHabit, { contributes }: Manifest): QuickPickItem & { readonly habit: StyleHabit } {
  const { setting, choice, uses, others } = habit;
  const {
    description,
    enum: choices,
    enumDescriptions,
  } = contributes.configuration.properties[`betaReader.${setting}`] ?? {};
  const shown = enumDescriptions?.[choices?.indexOf(choice) ?? -1];
  return {
    habit,
    label: description ?? setting,
    description: shown === undefined ? choice : `${choice}: ${shown}`,
    detail: `${uses} of ${uses + others} ${uses + others === 1 ? 'place' : 'places'}`,
    picked: uses > 1 && uses >= CLEAR * (uses + others),
  };
}
