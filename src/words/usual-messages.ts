/**
 * What can be sent for each kind of rule where the owner has written nothing: short, as one writes to a
 * client one knows, with who writes it. Fields are named as in `model/messages/message-fields.ts`.
 */
import { FIELD_NAMES, MESSAGE_FIELDS } from "../model/messages/message-fields";
import type { Language } from "../model/schema";
import type { RULE_KINDS } from "../model/schema/rules";
import { say, type Phrases } from "./phrase";

/** What a reminder goes by: a kind of rule, or what a person entered. */
export type MessageOccasion = (typeof RULE_KINDS)[number]["key"] | "manual";

export const usualMessages: Phrases<MessageOccasion> = {
  next: {
    "zh-CN": "{greeting}您好，之前跟您约好这几天联系。您看哪天方便？我给您把时间留好。{shop} {staff}",
    en: "Hello {greeting}, we agreed to be in touch around now. Which day suits you? I will keep the time free. {staff}, {shop}",
  },
  cadence: {
    "zh-CN": "{greeting}您好，有{daysSince}天没见您了，最近都好吗？想过来的话提前说一声，给您留位置。{shop}",
    en: "Hello {greeting}, it has been {daysSince} days since we saw you. How are you? Tell us when you would like to come and we will keep a place. {shop}",
  },
  rhythm: {
    "zh-CN": "{greeting}您好，往常您差不多该来了，最近是不是忙？什么时候得空，提前说一声就行。{shop}",
    en: "Hello {greeting}, you are usually here around now. Busy weeks? Tell us when it suits you. {shop}",
  },
  birthday: {
    "zh-CN": "{greeting}，祝您生日快乐，平安顺心。谢谢您一直照顾我们，有空来坐坐。{shop}",
    en: "Happy birthday, {greeting}. Thank you for being with us; we look forward to seeing you. {shop}",
  },
  holiday: {
    "zh-CN": "{greeting}您好，{shop}祝您和家人节日快乐。过节想过来的话，提前说一声，给您留时间。",
    en: "Hello {greeting}, all of us at {shop} wish you and yours a happy holiday. If you would like to come by, tell us and we will keep the time.",
  },
  "after-service": {
    "zh-CN": "{greeting}您好，上次做的{lastItem}，这几天感觉怎么样？有哪里不合适，随时跟我们说。{shop}",
    en: "Hello {greeting}, how are you getting on with {lastItem}? If anything is not right, tell us at any time. {shop}",
  },
  ending: {
    "zh-CN": "{greeting}您好，您在{shop}办的快到期了。您看是抽空过来用掉，还是续上？我帮您安排。",
    en: "Hello {greeting}, what you have with {shop} ends soon. Would you like to use it up or renew it? We will arrange it.",
  },
  complaint: {
    "zh-CN":
      "{greeting}您好，上次让您不满意，实在抱歉。您说的问题我们在处理，什么时候方便，想听听您现在的意见。{shop}",
    en: "Hello {greeting}, we are sorry that last time was not as it should be. We are working on it and would like to hear how you see it now. When may we call? {shop}",
  },
  "win-back": {
    "zh-CN":
      "{greeting}您好，好久不见，有{daysSince}天了，一直惦记着您。哪里做得不够的，您尽管说；有空来坐坐。{shop}",
    en: "Hello {greeting}, it has been {daysSince} days and we miss you. If there is something we should do better, please say so; you are always welcome. {shop}",
  },
  volume: {
    "zh-CN": "{greeting}您好，谢谢您一直照顾{shop}。最近有什么需要我们配合、或者做得更好的地方，您尽管说。",
    en: "Hello {greeting}, thank you for your trust in {shop}. If there is anything you need, or that we could do better, please tell us.",
  },
  news: {
    "zh-CN": "{greeting}您好，{shop}有新东西了，想看的话回个“好”，我发给您。不想再收到，回“退订”就行。",
    en: "Hello {greeting}, there is something new at {shop}. Answer yes and we will send it; answer stop and we will not write again.",
  },
  manual: {
    "zh-CN": "{greeting}您好，我是{shop}的{staff}，上次说的事想跟您对一下，方便时回我一声。",
    en: "Hello {greeting}, this is {staff} of {shop}, about what we spoke of. Please let me know when it suits you.",
  },
};

/** The same as the owner would write it, with the fields' names of that language. */
export function usualTemplate(occasion: MessageOccasion, language: Language): string {
  const names = MESSAGE_FIELDS.map((field) => [field, `{${FIELD_NAMES[field][language]}}`] as const);
  return say(usualMessages[occasion], language, Object.fromEntries(names));
}
