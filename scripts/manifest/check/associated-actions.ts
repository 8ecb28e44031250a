import { associateCommands } from "../../../src/taskpane/office/ribbon-commands";

/** Names that the add-in gives to `Office.actions.associate` when it starts. */
export function associatedActions(): Set<string> {
  const names = new Set<string>();
  const actions = { associate: (name: string) => void names.add(name) };
  associateCommands({ actions, addin: { showAsTaskpane: () => Promise.resolve() } }, () => Promise.resolve());
  return names;
}
