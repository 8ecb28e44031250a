/**
 * Which elements stand in which, in which order, and with which attributes: Microsoft's schemas
 * (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0, OfficeAppBasicTypesV1_0) and, for what is younger than those,
 * the reference of the manifest. Only what an Excel task pane may use; what is for Outlook or Word is not here.
 *
 * Children are in the parent's namespace unless a prefix says otherwise. `?` is none or one, `*` any number, `+` one or
 * more, no mark exactly one. A kind that is not listed has no children, or no attributes.
 */
export const CHILDREN: Readonly<Record<string, string>> = {
  "OfficeApp(TaskPaneApp)":
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? " +
    "SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions or:VersionOverrides? ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  SourceLocation: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  Methods: "Method+",
  DefaultSettings: "SourceLocation",

  "or:VersionOverrides(VersionOverridesV1_0)":
    "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  "or:Requirements": "bt:Sets? bt:Methods?",
  "bt:Sets": "Set+",
  "bt:Methods": "Method+",
  "or:Hosts": "Host+",
  "or:Host(Workbook)": "Runtimes? AllFormFactors? DesktopFormFactor?",
  "or:Runtimes": "Runtime+",
  "or:AllFormFactors": "ExtensionPoint?",
  "or:DesktopFormFactor": "GetStarted? FunctionFile? ExtensionPoint+",
  "or:GetStarted": "Title Description LearnMoreUrl",
  "or:ExtensionPoint(CustomFunctions)": "Script Page Metadata Namespace",
  "or:Script": "SourceLocation",
  "or:Page": "SourceLocation",
  "or:Metadata": "SourceLocation",
  "or:ExtensionPoint(PrimaryCommandSurface)": "OfficeTab* CustomTab*",
  "or:OfficeTab": "Group+",
  "or:CustomTab": "Group+ Label",
  "or:Group": "Label Icon Control+",
  "or:Control(Button)": "Label Supertip Icon Action Enabled?",
  "or:Control(Menu)": "Label Supertip Icon? Items",
  "or:Items": "Item+",
  "or:Item": "Label Supertip Icon? Action",
  "or:Supertip": "Title Description",
  "or:Icon": "bt:Image+",
  "or:Action(ShowTaskpane)": "TaskpaneId? SourceLocation Title?",
  "or:Action(ExecuteFunction)": "FunctionName",
  "or:Resources": "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
  "bt:Images": "Image+",
  "bt:Urls": "Url+",
  "bt:ShortStrings": "String+",
  "bt:LongStrings": "String+",
  "bt:Image": "Override*",
  "bt:Url": "Override*",
  "bt:String": "Override*",
};

/** Attributes, by name whatever the xsi:type; `?` may be missing. */
export const ATTRIBUTES: Readonly<Record<string, string>> = {
  DisplayName: "DefaultValue",
  Description: "DefaultValue",
  IconUrl: "DefaultValue",
  HighResolutionIconUrl: "DefaultValue",
  SupportUrl: "DefaultValue",
  SourceLocation: "DefaultValue",
  Override: "Locale Value",
  Host: "Name",
  Sets: "DefaultMinVersion?",
  Set: "Name MinVersion?",
  Method: "Name",
  ExtendedOverrides: "Url ResourcesUrl?",

  "or:Description": "resid",
  "bt:Sets": "DefaultMinVersion?",
  "bt:Set": "Name MinVersion?",
  "bt:Method": "Name",
  "or:Runtime": "resid lifetime?",
  "or:Title": "resid",
  "or:LearnMoreUrl": "resid",
  "or:FunctionFile": "resid",
  "or:SourceLocation": "resid",
  "or:Namespace": "resid",
  "or:OfficeTab": "id",
  "or:CustomTab": "id",
  "or:Group": "id",
  "or:Control": "id",
  "or:Item": "id",
  "or:Label": "resid",
  "bt:Image": "id? DefaultValue? size? resid?",
  "bt:Url": "id DefaultValue",
  "bt:String": "id DefaultValue",
  "bt:Override": "Locale Value",
};

/** The xsi:type of what must have one. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["TaskPaneApp"],
  "or:VersionOverrides": ["VersionOverridesV1_0"],
  "or:Host": ["Workbook"],
  "or:ExtensionPoint": ["CustomFunctions", "PrimaryCommandSurface"],
  "or:Control": ["Button", "Menu"],
  "or:Action": ["ShowTaskpane", "ExecuteFunction"],
};

/** Does any element take a child of this name? What may stand nowhere is told by `knownChildren` alone. */
export function isKnown(name: string): boolean {
  const lines = Object.entries(CHILDREN);
  return (
    name === "OfficeApp" || lines.some(([of, line]) => slots(line, of).some((slot) => slot.name === name))
  );
}

export interface Slot {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

const TIMES = { "": [1, 1], "?": [0, 1], "*": [0, Infinity], "+": [1, Infinity] } as const;

/** A line of a table above as slots, in order; `of` is the element it belongs to. */
export function slots(line: string, of: string): Slot[] {
  const prefix = /^\w+:/.exec(of)?.[0] ?? "";
  return line
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => {
      const [, name = "", times = ""] = /^([\w:]+)([?*+]?)$/.exec(word) ?? [];
      const [least, most] = TIMES[times as keyof typeof TIMES];
      return { name: name.includes(":") ? name : prefix + name, least, most };
    });
}
