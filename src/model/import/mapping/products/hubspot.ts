/** HubSpot's contacts and activities. */
import { OWN, type Product } from "../header-words";

export const hubspotContacts: Product = {
  name: "HubSpot",
  signs: ["Lifecycle Stage"],
  customers: {
    id: ["Contact ID", "Record ID"],
    givenName: ["First Name"],
    familyName: ["Last Name"],
    email: ["Email"],
    phone: ["Phone Number", "Mobile Phone Number"],
    address: ["Street Address", "City", "State/Region", "Postal Code", "Country", "Country/Region"],
    since: ["Create Date"],
    owner: ["Contact Owner"],
    source: ["Lead Source", "Original Source"],
    [OWN]: [
      "Job Title",
      "Lifecycle Stage",
      "Lead Status",
      "Last Modified Date",
      "Last Activity Date",
      "Website URL",
      "Associated Company",
      "Associated Company Domain",
      "Company Name",
    ],
  },
};

export const hubspotActivities: Product = {
  name: "HubSpot",
  signs: ["Activity Type", "Activity Date"],
  visits: {
    id: ["Activity ID"],
    kind: ["Activity Type"],
    date: ["Activity Date"],
    staff: ["Activity Owner"],
    notes: ["Notes/Description"],
    item: ["Call/Meeting Title/Subject"],
    customerEmail: ["Associated Contact Email"],
    [OWN]: ["Call Outcome", "Meeting Outcome", "Task Status", "Task Due Date"],
  },
};
