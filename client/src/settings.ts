import { ConfigurationTarget, type Uri, workspace } from 'vscode';

/** A setting where it is in force: in the innermost of folder and workspace that has one of its own, else the user's. */
export function settingInForce<T>(uri: Uri, name: string) {
  const settings = workspace.getConfiguration('betaReader', uri);
  const { globalValue, workspaceValue, workspaceFolderValue } = settings.inspect<T>(name) ?? {};
  if (workspaceFolderValue !== undefined)
    return { settings, target: ConfigurationTarget.WorkspaceFolder, value: workspaceFolderValue };
  return workspaceValue === undefined
    ? { settings, target: ConfigurationTarget.Global, value: globalValue }
    : { settings, target: ConfigurationTarget.Workspace, value: workspaceValue };
}
