/** LinkedIn's connections. */
import { OWN, type Product } from "../header-words";

export const linkedin: Product = {
  name: "LinkedIn",
  signs: ["Connected On"],
  customers: {
    givenName: ["First Name"],
    familyName: ["Last Name"],
    email: ["Email Address"],
    since: ["Connected On"],
    [OWN]: ["URL", "Company", "Position"],
  },
};
