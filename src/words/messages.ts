/** Messages to clients: why one does not leave. Loaded with the messages, not with the pane. */
import { FIELD_NAMES, fieldTags, type MessageField } from "../model/messages/message-fields";
import type { MessageTrouble } from "../model/messages/message-trouble";
import type { Language } from "../model/schema";
import { joinedItems } from "./joined";
import { counted, say, type Phrase, type Phrases } from "./phrase";

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
  "braces-in-value": {
    "zh-CN": "{customer}的“{field}”里有花括号，这条消息没有发出。请在表里改掉。",
    en: "“{field}” of {customer} holds braces, so this message does not leave. Take them out in the sheet.",
  },
  unreachable: {
    "zh-CN": "{customer}没有登记电话，也没有邮箱，没有列入。请在客户表里补上。",
    en: "{customer} has neither a phone number nor an e-mail address, so is not on the list. Add one in the register.",
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
  lastItem: empty("到访里没有记项目，请补上。", "Enter the item at the visit."),
  daysSince: empty("还没有到访记录。", "There is no visit yet."),
  birthday: empty("请在客户表里填上生日。", "Fill in the birthday in the register."),
  staff: empty("请在客户表里填上负责人。", "Fill in the owner in the register."),
  shop: empty("请在设置里填上店名。", "Fill in the shop’s name in the settings."),
};

/** Headers of a list of messages beside those of the register, and what is said of those with several reasons. */
export const messageListPhrases = {
  text: { "zh-CN": "消息", en: "Message" },
  day: { "zh-CN": "哪天的事", en: "For the day" },
  further: {
    "zh-CN": "一位客人只发最要紧的一条：{customers} 位客人另有 {reasons} 个理由没有写进去。",
    en: ({ reasons, customers }) =>
      `One message a client, the most urgent: ${Number(reasons)} more ${Number(reasons) === 1 ? "reason" : "reasons"} for ${counted(Number(customers), "client")} left out.`,
  },
} as const satisfies Phrases;

/** The whole sentence: what is wrong, for whom, what to do. */
export function messageTroubleSentence(trouble: MessageTrouble, language: Language): string {
  const fields = joinedItems(fieldTags(language), language);
  switch (trouble.code) {
    case "empty-field": {
      const field = FIELD_NAMES[trouble.field][language];
      return say(emptyFieldPhrases[trouble.field], language, { field, customer: trouble.customer });
    }
    case "braces-in-value": {
      const data = { field: FIELD_NAMES[trouble.field][language], customer: trouble.customer };
      return say(messageTroublePhrases["braces-in-value"], language, data);
    }
    case "unknown-field":
      return say(messageTroublePhrases["unknown-field"], language, { field: trouble.field, fields });
    case "lone-brace":
      return say(messageTroublePhrases["lone-brace"], language, { fields: fieldTags(language)[0] ?? "" });
    case "no-text":
      return say(messageTroublePhrases["no-text"], language);
    case "unreachable":
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
