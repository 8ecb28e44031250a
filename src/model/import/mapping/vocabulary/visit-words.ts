/** What lists of sales, invoices and services call their columns, beyond the synonyms of the schema. */
import type { Vocabulary } from "../header-words";
import { visitCustomerWords } from "./visits/visit-customer-words";
import { visitDateWords } from "./visits/visit-date-words";
import { visitGoodsWords } from "./visits/visit-goods-words";
import { visitIdentityWords } from "./visits/visit-identity-words";
import { visitRemarkWords } from "./visits/visit-remark-words";

export const visitWords: Vocabulary = {
  ...visitIdentityWords,
  ...visitDateWords,
  ...visitCustomerWords,
  ...visitGoodsWords,
  ...visitRemarkWords,
};
