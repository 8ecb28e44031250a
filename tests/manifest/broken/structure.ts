/** Elements and attributes: missing, misspelt, in the wrong place. */
import { broken } from "./broken";
import { part } from "../good-manifest";

const LABEL = '<Label resid="Group.Label" />';

export const structure = [
  broken("well-formed", "a tag that is not closed", ["</Hosts>", ""]),
  broken("types", "an add-in of another kind", ['xsi:type="TaskPaneApp"', 'xsi:type="MailApp"']),
  broken("root", "another namespace at the top", [/appforoffice\/1\.1/, "appforoffice/1.0"]),
  broken("types", "an action without a type", [' xsi:type="ShowTaskpane"', ""]),
  broken("knownChildren", "a misspelt element", ["</Action>", "</Action><Enable>true</Enable>"]),
  broken("knownChildren", "an override without its prefix", [
    /<bt:Override Locale="zh-CN" Value="打开" \/>/,
    '<Override Locale="zh-CN" Value="打开" />',
  ]),
  broken("orderOfChildren", "the version before the id", [
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    part("<Version>", "</Version>") + part("<Id>", "</Id>"),
  ]),
  broken(
    "orderOfChildren",
    "ExtendedOverrides before VersionOverrides",
    [/\s*<ExtendedOverrides[^]*?\/>/, ""],
    ["<VersionOverrides", `${part("<ExtendedOverrides", "/>")}<VersionOverrides`],
  ),
  broken(
    "orderOfChildren",
    "the functions' page before their script",
    [part("<Script>", "</Script>"), ""],
    ["</Page>", `</Page>${part("<Script>", "</Script>")}`],
  ),
  broken(
    "orderOfChildren",
    "an icon before its label in the group",
    [`${LABEL}\n`, ""],
    ["</Icon>", `</Icon>${LABEL}`],
  ),
  broken("countOfChildren", "no permissions", [part("<Permissions>", "</Permissions>"), ""]),
  broken(
    "countOfChildren",
    "no text for a supertip",
    ['<Description resid="Rank.Tip" />', ""],
    [/<bt:String id="Rank.Tip"[^]*?<\/bt:String>/, ""],
  ),
  broken("countOfChildren", "two versions", ["</Version>", "</Version><Version>1.0.1.0</Version>"]),
  broken("attributes", "an attribute Excel does not know", [
    "ResourcesUrl=",
    'ResourceUrl="x" ResourcesUrl=',
  ]),
  broken("attributes", "a group without an id", [' id="Kebu.Group"', ""]),
];
