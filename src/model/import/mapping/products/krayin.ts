/** Krayin's persons, with lists of addresses and numbers inside a cell. */
import { OWN, type Product } from "../header-words";

export const krayin: Product = {
  name: "Krayin",
  signs: ["contact_numbers"],
  customers: {
    name: ["name"],
    email: ["emails"],
    phone: ["contact_numbers"],
    [OWN]: ["organization_id", "job_title", "user_id"],
  },
};
