/** Messages to clients: why one does not leave. Loaded with the messages, not with the pane. */
import { FIELD_NAMES, fieldTags, type MessageField } from "../model/messages/message-fields";
import type { MessageTrouble } from "../model/messages/message-trouble";
import type { Language } from "../model/schema";
import { say, type Phrase, type Phrases } from "./phrase";

export const messageTroublePhrases = {
  "no-text": { "zh-CN": "消息是空的。请先写上内容。", en: "The message is empty. Write something first." },
  "unknown-field": {
    "zh-CN": "消息里的“{field}”不是能填的内容。可以用：{fields}。",
    en: "“{field}” in the message is nothing that can be filled in. There are: {fields}.",
  },
  "lone-brace": {
    "zh-CN": "消息里有个花括号没有配对。请写成 {fields} 这样。",
    en: "A brace in the message stands alone. Fields are written like {fields}.",
  },
  "no-phone": {
    "zh-CN": "{customer}没有登记电话，没有列入。请在客户表里补上。",
    en: "{customer} has no phone number, so is not on the list. Add it in the register.",
  },
  "wants-no-marketing": {
    "zh-CN": "{customer}不愿收到营销消息，没有列入。",
    en: "{customer} wants no marketing, so is not on the list.",
  },
} as const satisfies Phrases<Exclude<MessageTrouble["code"], "empty-field">>;

/** An empty field, and where to fill in what is missing. */
export const emptyFieldPhrases: Phrases<MessageField> = {
  name: empty("请在客户表里填上姓名。", "Fill in the name in the register."),
  greeting: empty("请在客户表里填上姓名。", "Fill in the name in the register."),
  lastItem: empty("到访里还没有记过项目。", "No visit names an item yet."),
  daysSince: empty("还没有到访记录。", "There is no visit yet."),
  birthday: empty("请在客户表里填上生日。", "Fill in the birthday in the register."),
  staff: empty("请在客户表里填上负责人。", "Fill in the owner in the register."),
  shop: empty("请在设置里填上店名。", "Fill in the shop’s name in the settings."),
};

/** The whole sentence: what is wrong, for whom, what to do. */
export function messageTroubleSentence(trouble: MessageTrouble, language: Language): string {
  const fields = fieldTags(language).join(language === "en" ? ", " : "、");
  switch (trouble.code) {
    case "empty-field": {
      const field = FIELD_NAMES[trouble.field][language];
      return say(emptyFieldPhrases[trouble.field], language, { field, customer: trouble.customer });
    }
    case "unknown-field":
      return say(messageTroublePhrases["unknown-field"], language, { field: trouble.field, fields });
    case "lone-brace":
      return say(messageTroublePhrases["lone-brace"], language, { fields: fieldTags(language)[0] ?? "" });
    case "no-text":
      return say(messageTroublePhrases["no-text"], language);
    case "no-phone":
    case "wants-no-marketing":
      return say(messageTroublePhrases[trouble.code], language, { customer: trouble.customer });
  }
}

function empty(chinese: string, english: string): Phrase {
  return {
    "zh-CN": `{customer}的“{field}”是空的，这条消息没有发出。${chinese}`,
    en: `“{field}” is empty for {customer}, so this message does not leave. ${english}`,
  };
}
