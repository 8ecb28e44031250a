import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { append } from "../../../src/model/change";
import { BLANK_DAY } from "../../../src/model/day";
import type { Book } from "../../../src/model/book";
import {
  fillEdited,
  fillKnown,
  fillMessage,
  templateTroubles,
} from "../../../src/model/messages/fill-message";
import {
  messageFacts,
  type MessageFacts,
  type MessageSource,
} from "../../../src/model/messages/message-facts";
import { MESSAGE_FIELDS, fieldTags } from "../../../src/model/messages/message-fields";
import { messageList } from "../../../src/model/messages/message-list";
import { birthdayWords } from "../../../src/words/days";
import { messageListPhrases, messageTroubleSentence } from "../../../src/words/messages";
import { say } from "../../../src/words/phrase";
import { usualMessages, usualTemplate, type MessageOccasion } from "../../../src/words/usual-messages";
import { day, testBook } from "../../support/test-book";

const FACTS: MessageFacts = {
  name: "张丽华",
  greeting: "张女士",
  lastItem: "护理",
  daysSince: "12",
  birthday: "5月12日",
  staff: "陈静",
  shop: "小店",
};

const source = (over: Partial<MessageSource> = {}): MessageSource => ({
  today: day("2025-04-15"),
  shopName: "小店",
  birthdayWords: (text) => birthdayWords(text, "zh-CN"),
  ...over,
});

describe("a template", () => {
  it("is filled in either language, braces of either width, letter case and blanks aside", () => {
    const template =
      "{姓名} {称呼} {上次项目} {天数} {生日} {员工} {店名}｛Name｝{ LAST ITEM }{days since}｛ 店名 }";
    expect(fillMessage(template, FACTS)).toEqual({
      text: "张丽华 张女士 护理 12 5月12日 陈静 小店张丽华护理12小店",
    });
  });

  it("with a field that nobody knows does not leave, and the field is named", () => {
    expect(fillMessage("{name}, your {points}: {  }", FACTS)).toEqual({
      troubles: [
        { code: "unknown-field", field: "points" },
        { code: "unknown-field", field: "" },
      ],
    });
  });

  it("with an empty field does not leave, and says which one and for whom", () => {
    const facts = { ...FACTS, shop: " ", lastItem: "" };
    expect(fillMessage("{姓名}：{上次项目}，{店名}{shop}", facts)).toEqual({
      troubles: [
        { code: "empty-field", field: "lastItem", customer: "张丽华" },
        { code: "empty-field", field: "shop", customer: "张丽华" },
      ],
    });
  });

  it.each(["", "  \n"])("%j is no message", (template) => {
    expect(templateTroubles(template)).toEqual([{ code: "no-text" }]);
  });

  it.each(["{name", "name}", "{name}}", "｛姓名", "{{name}}"])("%j has a brace too many", (template) => {
    expect(templateTroubles(template)).toContainEqual({ code: "lone-brace" });
  });

  it("leaves alone what the facts say", () => {
    expect(fillMessage("{name}", { ...FACTS, name: "$& $1" })).toEqual({ text: "$& $1" });
  });

  it.each(["{shop}", "{name}", "Mori {VIP", "｛姓名｝"])("does not leave with the name %j in it", (name) => {
    const facts = { ...FACTS, name };
    const troubles = [{ code: "braces-in-value", field: "name", customer: name }];
    expect(fillMessage("{name}您好", facts)).toEqual({ troubles });
    // What was filled and shown is looked at once more when it leaves: the name is not filled then either.
    expect(fillEdited(fillKnown("{name}您好，{shop}", facts), facts)).toEqual({ troubles });
    expect(fillEdited("您好，{staff}", facts)).toEqual({ text: "您好，陈静" });
  });

  it("never leaves with a field unfilled, whatever it is made of", () => {
    const part = fc.oneof(
      fc.constantFrom(...fieldTags("en"), ...fieldTags("zh-CN"), "{x}", "{", "}", "｛", "｝"),
      fc.string({ maxLength: 4 }),
    );
    const someFacts = fc.record(
      Object.fromEntries(
        MESSAGE_FIELDS.map((field) => [field, fc.constantFrom("", " ", "x", "王", "{name}", "}")]),
      ),
    ) as fc.Arbitrary<MessageFacts>;
    fc.assert(
      fc.property(fc.array(part), someFacts, (parts, facts) => {
        const filled = fillMessage(parts.join(""), facts);
        if ("troubles" in filled) expect(filled.troubles.length).toBeGreaterThan(0);
        else expect(filled.text).not.toMatch(/[{}｛｝]/);
      }),
    );
  });
});

describe("the facts about a customer", () => {
  const made = testBook()
    .customer("张丽华", { birthday: "1990-05-12", owner: "陈静", phone: "13800001234" })
    .visit("张丽华", "2025-03-01", { item: "护理", staff: "李伟" })
    .visit("张丽华", "2025-04-03", {})
    .visit("张丽华", "2025-06-01", { item: "later" });

  it("are of the contacts up to today; an item is the last one that was named", () => {
    expect(messageFacts(made.book, 0, source())).toEqual({
      name: "张丽华",
      greeting: "张丽华",
      lastItem: "护理",
      daysSince: "12",
      birthday: "5月12日",
      staff: "陈静",
      shop: "小店",
    });
  });

  it("name as staff the one whose reminder it is, then the owner, then who served last", () => {
    expect(messageFacts(made.book, 0, source({ staff: "王芳" })).staff).toBe("王芳");
    const ownerless = testBook().customer("Mori").visit("Mori", "2025-03-01", { staff: "Sato" });
    expect(messageFacts(ownerless.book, 0, source()).staff).toBe("Sato");
  });

  it("name staff as the shop spells them, not as a row does", () => {
    const owned = testBook().customer("Mori", { owner: "KAT " });
    expect(messageFacts(owned.book, 0, source({ listed: ["Lin", "Kat"] })).staff).toBe("Kat");
    expect(messageFacts(owned.book, 0, source({ staff: "lin", listed: ["Lin", "Kat"] })).staff).toBe("Lin");
    expect(messageFacts(owned.book, 0, source({ listed: ["Lin"] })).staff).toBe("KAT");
  });

  it("are empty where the register knows nothing", () => {
    const { book } = testBook().customer("Mori");
    expect(messageFacts(book, 0, source({ shopName: "" }))).toEqual({
      name: "Mori",
      greeting: "Mori",
      lastItem: "",
      daysSince: "",
      birthday: "",
      staff: "",
      shop: "",
    });
  });

  it("never tell the year of birth, of a lunar birthday neither", () => {
    const { book } = testBook().customer("李伟", { birthday: "农历1990年闰四月初八" });
    expect(messageFacts(book, 0, source()).birthday).toBe("农历闰四月初八");
  });

  it("count zero days on the day of the visit", () => {
    const { book } = testBook().customer("Mori").visit("Mori", "2025-04-15", {});
    expect(messageFacts(book, 0, source()).daysSince).toBe("0");
  });
});

describe("how a customer is spoken to", () => {
  const greeted = (name: string, cells: Readonly<Record<string, string>>): string => {
    const row = { id: "C1", name, ...cells };
    return messageFacts(testBook().step(append("customers", [row])).book, 0, source()).greeting;
  };

  it.each([
    ["张丽华", "女", "张女士"],
    ["欧阳锋", "男", "欧阳先生"],
    ["张丽华", "", "张丽华"],
    ["张女士", "女", "张女士"],
    ["李医生", "男", "李医生"],
    ["Emma Clarke", "女", "Emma Clarke"],
  ])("%s, 性别 %j: %s", (name, gender, greeting) => {
    expect(greeted(name, { "custom:性别": gender })).toBe(greeting);
  });

  test("of a company it is its contact", () => {
    expect(greeted("大华公司", { kind: "company", contact: "刘总" })).toBe("刘总");
    expect(greeted("大华公司", { kind: "company" })).toBe("大华公司");
  });
});

describe("a list of messages", () => {
  const { book } = testBook()
    .customer("张丽华", { phone: "13800001234" })
    .customer("李伟")
    .customer("王芳", { phone: "13900005678", status: "do-not-contact" })
    .customer("Mori", { phone: "13700001111" });
  const wish = (of: Book, customerRow: number, template: string) => ({
    customerRow,
    template,
    facts: messageFacts(of, customerRow, source()),
    silenced: customerRow === 2,
  });

  it("holds who can be written to, and says of the others why not", () => {
    const list = messageList(
      book,
      [0, 1, 2, 3].map((row) => wish(book, row, row === 3 ? "{生日}快乐" : "{姓名}您好")),
    );
    expect(list.messages).toEqual([
      {
        customerId: book.customers.ids[0],
        name: "张丽华",
        phone: "13800001234",
        email: "",
        day: BLANK_DAY,
        text: "张丽华您好",
      },
    ]);
    expect(list.refused.map(({ name, troubles }) => [name, troubles[0]?.code])).toEqual([
      ["李伟", "unreachable"],
      ["王芳", "wants-no-marketing"],
      ["Mori", "empty-field"],
    ]);
  });

  it("has one message a customer, the first that can leave, and tells how many reasons are left out", () => {
    const list = messageList(book, [
      wish(book, 0, "{生日}快乐"),
      wish(book, 0, "{name}"),
      wish(book, 3, "hi {name}"),
      wish(book, 0, "hi {name}"),
      wish(book, 3, "{name}"),
      wish(book, 1, "{name}"),
      wish(book, 1, "hi {name}"),
    ]);
    expect(list.messages.map(({ text }) => text)).toEqual(["张丽华", "hi Mori"]);
    expect(list.refused.map(({ name }) => name)).toEqual(["李伟"]);
    expect(list.further).toEqual({ reasons: 3, customers: 2 });
    expect(say(messageListPhrases.further, "en", list.further)).toBe(
      "One message a client, the most urgent: 3 more reasons for 2 clients left out.",
    );
  });

  it("has those who have an e-mail address alone, and calls who has no name by id", () => {
    const made = testBook()
      .customer("Mori", { email: "mori@example.com" })
      .step(append("customers", [{ id: "C9", name: "" }]));
    const list = messageList(made.book, [wish(made.book, 0, "hi {name}"), wish(made.book, 1, "hi {name}")]);
    expect(list.messages).toMatchObject([{ name: "Mori", phone: "", email: "mori@example.com" }]);
    expect(list.refused).toMatchObject([{ name: "C9", troubles: [{ code: "unreachable", customer: "C9" }] }]);
    expect(fillMessage("hi {greeting}", { ...FACTS, name: "", greeting: "" }, "C9")).toEqual({
      troubles: [{ code: "empty-field", field: "greeting", customer: "C9" }],
    });
  });

  it("is refused as a whole where the template is wrong, which is said once", () => {
    const list = messageList(book, [wish(book, 0, "{foo}"), wish(book, 1, "{foo}")]);
    expect(list).toMatchObject({
      messages: [],
      refused: [],
      troubles: [{ code: "unknown-field", field: "foo" }],
    });
  });
});

describe("the usual messages", () => {
  it.each(["zh-CN", "en"] as const)("of every kind can be filled in (%s)", (language) => {
    for (const rule of Object.keys(usualMessages) as MessageOccasion[])
      expect(fillMessage(usualTemplate(rule, language), FACTS), rule).toHaveProperty("text");
  });

  it("are templates as the owner would write them", () => {
    expect(usualTemplate("birthday", "zh-CN")).toMatch(/^\{称呼\}，.*\{店名\}$/);
    expect(usualTemplate("cadence", "en")).toContain("{days since}");
  });
});

describe("why a message does not leave", () => {
  it("is a sentence with what to do", () => {
    expect(messageTroubleSentence({ code: "empty-field", field: "shop", customer: "张丽华" }, "zh-CN")).toBe(
      "张丽华的“店名”是空的，这条消息没有发出。请在设置里填上店名。",
    );
    expect(messageTroubleSentence({ code: "unknown-field", field: "points" }, "en")).toBe(
      "“points” in the message is nothing that can be filled in. There are: {name}, {greeting}, {last item}, {days since}, {birthday}, {staff}, {shop}.",
    );
  });
});
