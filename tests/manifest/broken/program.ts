/** What runs: the shared runtime, the ribbon, icons, commands, functions. */
import { broken } from "./broken";
import { part } from "../good-manifest";

const GROUP = part('<Group id="Kebu.Group">', "</Group>");
const LABEL = '<Label resid="Group.Label" />';

export const program = [
  broken("sharedRuntime", "a runtime that ends with the pane", [' lifetime="long"', ""]),
  broken("sharedRuntime", "no runtime", [part("<Runtimes>", "</Runtimes>"), ""]),
  broken("sharedRuntime", "another page for the ribbon", [
    '<FunctionFile resid="Pane.Url" />',
    '<FunctionFile resid="GetStarted.Url" />',
  ]),
  broken("sharedRuntime", "another page for the functions", [
    /<Page>\s*<SourceLocation resid="Pane.Url" \/>/,
    '<Page><SourceLocation resid="GetStarted.Url" />',
  ]),
  broken("sharedRuntime", "another page for the pane", [
    /<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid="Pane.Url" \/>/,
    '<Action xsi:type="ShowTaskpane"><SourceLocation resid="GetStarted.Url" />',
  ]),
  broken("sharedRuntime", "SharedRuntime not required", [
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    "",
  ]),
  broken("taskpaneId", "a task pane with a name", [
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>Kebu</TaskpaneId>',
  ]),
  broken("requirementSets", "a set that does not exist", ['"ExcelApi"', '"ExcelsApi"']),
  broken("requirementSets", "a version that does not exist", ['MinVersion="1.13"', 'MinVersion="1.99"']),
  broken("requirementSets", "a set that must not be named in a manifest", [
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    '<Set Name="SharedRuntime" MinVersion="1.1" /><Set Name="RibbonApi" MinVersion="1.2" />',
  ]),
  broken("ribbon", "a tab Excel does not have", ['"TabHome"', '"TabKebu"']),
  broken("ribbon", "a button's id twice", ['id="Kebu.Today"', 'id="Kebu.Rank"']),
  broken("ribbon", "Excel's tab and an own one", [
    "</OfficeTab>",
    `</OfficeTab><CustomTab id="Kebu.Tab">${GROUP.replaceAll("Kebu.", "Own.")}${LABEL}</CustomTab>`,
  ]),
  broken(
    "iconSizes",
    "no icon of 80 pixels",
    ['<bt:Image size="80" resid="rank.80" />', ""],
    [/<bt:Image id="rank\.80"[^>]*>/, ""],
  ),
  broken("iconSizes", "an icon of a size Excel does not have", [
    'size="20" resid="rank.20"',
    'size="25" resid="rank.20"',
  ]),
  broken("iconFiles", "a picture of the wrong size", ["assets/rank-80.png", "assets/rank-64.png"]),
  broken("iconFiles", "a picture that is not there", ["assets/rank-80.png", "assets/rank-81.png"]),
  broken("iconFiles", "a picture that is no PNG", ["assets/rank-80.png", "assets/rank.svg"]),
  broken("iconFiles", "a list icon of the wrong size", ["assets/icon-64.png", "assets/icon-80.png"]),
  broken("actions", "a button whose function the code does not have", [
    "<FunctionName>rank<",
    "<FunctionName>ranking<",
  ]),
  broken("shortcuts", "shortcuts that are not there", ["assets/shortcuts.json", "assets/keys.json"]),
  broken("shortcuts", "shortcuts without Chinese", ["assets/shortcuts.zh-CN.json", "assets/words.json"]),
  broken("namespace", "a namespace with a space", ['DefaultValue="KEBU"', 'DefaultValue="KE BU"']),
  broken("namespace", "a namespace in Chinese", [
    'DefaultValue="KEBU" />',
    'DefaultValue="KEBU"><bt:Override Locale="zh-CN" Value="客簿" /></bt:String>',
  ]),
];
