/** EspoCRM's contacts: labels, and names of its fields. */
import { OWN, type Product } from "../header-words";

const customers = {
  id: ["ID"],
  name: ["Name"],
  givenName: ["First Name"],
  middleName: ["Middle Name"],
  familyName: ["Last Name"],
  phone: ["Phone", "Phone Number"],
  email: ["Email", "Email Address"],
  address: ["Address Street", "Address City", "Address State", "Address Country", "Address Postal Code"],
  owner: ["Assigned User", "Assigned User Name"],
  since: ["Created At"],
  notes: ["Description"],
  [OWN]: [
    "Salutation",
    "Salutation Name",
    "Account",
    "Account Name",
    "Account Title",
    "Title",
    "Teams",
    "Modified At",
  ],
};

export const espocrm: Product = { name: "EspoCRM", signs: ["Address Street"], customers };
