/** Addresses, and the ids by which elements name them. */
import { broken } from "./broken";

export const resources = [
  broken("resources", "a label whose text is not there", [
    '<Label resid="Rank.Label" />',
    '<Label resid="Ranking.Label" />',
  ]),
  broken("resources", "a resource nobody uses", [
    "</bt:Urls>",
    '<bt:Url id="Spare" DefaultValue="https://localhost:3000/x" /></bt:Urls>',
  ]),
  broken("resources", "an id twice", [
    "</bt:Urls>",
    '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html" /></bt:Urls>',
  ]),
  broken("resources", "a label that names a tip", [
    '<Label resid="Rank.Label" />',
    '<Label resid="Rank.Tip" />',
  ]),
  broken("lengths", "a resource id of 33 characters", [/GetStarted\.Url/g, "G".repeat(33)]),
  broken("https", "an address without https", [
    'SupportUrl DefaultValue="https',
    'SupportUrl DefaultValue="http',
  ]),
  broken("https", "an address that is none", [
    'SupportUrl DefaultValue="https://localhost:3000',
    'SupportUrl DefaultValue="',
  ]),
  broken("appDomains", "a domain with a folder", ["3000</AppDomain>", "3000/kebu</AppDomain>"]),
  broken("appDomains", "a domain that is not the pane's", [
    "https://localhost:3000</AppDomain>",
    "https://example.com</AppDomain>",
  ]),
];
