/**
 * What lists of customers call their columns, beyond the synonyms of the schema: tills (美团, 有赞, 微盟,
 * 二维火, 客如云, 银豹, 秒店), 飞书 and 企业微信, garages, beauty and hair salons, and English programs.
 */
import type { Vocabulary } from "../header-words";
import { customerContactWords } from "./customers/customer-contact-words";
import { customerDateWords } from "./customers/customer-date-words";
import { customerIdentityWords } from "./customers/customer-identity-words";
import { customerPlaceWords } from "./customers/customer-place-words";
import { customerRemarkWords } from "./customers/customer-remark-words";

export const customerWords: Vocabulary = {
  ...customerIdentityWords,
  ...customerContactWords,
  ...customerPlaceWords,
  ...customerDateWords,
  ...customerRemarkWords,
};
