/** Salesforce's contacts: labels of its reports, and names of its fields where they differ. */
import { OWN, type Product } from "../header-words";

const customers = {
  id: ["Contact ID"],
  name: ["Full Name"],
  givenName: ["First Name"],
  middleName: ["Middle Name"],
  familyName: ["Last Name"],
  phone: ["Mobile", "Mobile Phone", "Phone", "Business Phone", "Home Phone", "Other Phone"],
  email: ["Email"],
  address: [
    "Mailing Street",
    "Mailing City",
    "Mailing State",
    "Mailing State/Province",
    "Mailing Zip/Postal Code",
    "Mailing Postal Code",
    "Mailing Country",
  ],
  owner: ["Contact Owner"],
  source: ["Lead Source"],
  birthday: ["Birthdate"],
  since: ["Created Date"],
  notes: ["Description", "Contact Description"],
  [OWN]: [
    "Salutation",
    "Title",
    "Account Name",
    "Account ID",
    "Account Owner",
    "Department",
    "Fax",
    "Assistant",
    "Asst. Phone",
    "Reports To",
    "Last Activity",
    "Last Modified Date",
    "Do Not Call",
    "Email Opt Out",
  ],
};

export const salesforce: Product = { name: "Salesforce", signs: ["Mailing Street"], customers };
