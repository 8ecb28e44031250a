/** What stands in a cell for phone numbers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phoneReader } from "../../../src/model/read/phone-reader";

describe("a cell of phone numbers", () => {
  it.each([
    ["CN", "13812345678", "138 1234 5678", ["+8613812345678"]],
    [
      "CN",
      "138-1234-5678/139 1234 5678",
      "138 1234 5678; 139 1234 5678",
      ["+8613812345678", "+8613912345678"],
    ],
    ["CN", "13812345678 13912345678", "138 1234 5678; 139 1234 5678", ["+8613812345678", "+8613912345678"]],
    [
      "CN",
      "13812345678、０１０－１２３４５６７８",
      "138 1234 5678; 010-12345678",
      ["+8613812345678", "+861012345678"],
    ],
    ["CN", "13812345678;+86 138 1234 5678", "138 1234 5678", ["+8613812345678"]],
    ["CN", "021-12345678转801", "021-12345678 #801", ["+862112345678#801"]],
    ["CN", "+44 20 7946 0958", "+44 20 7946 0958", ["+442079460958"]],
    ["CN", "00852 9123 4567", "+852 9123 4567", ["+85291234567"]],
    ["CN", "13812345678.0", "138 1234 5678", ["+8613812345678"]],
    ["CN", "1.3812345678E+10", "138 1234 5678", ["+8613812345678"]],
    ["CN", "44445555", "44445555", []],
    ["CN", "013800138002", "138 0013 8002", ["+8613800138002"]],
    ["CN", "０１３８００１３８００２", "138 0013 8002", ["+8613800138002"]],
    ["CN", "+1 555 3227 8544", "+1 555 3227 8544", []],
    ["US", "416-810-9897x752", "416-810-9897 #752", ["+14168109897#752"]],
    ["US", "(503) 555-0100", "503-555-0100", ["+15035550100"]],
    ["US", "15035550100", "503-555-0100", ["+15035550100"]],
    ["US", "(376)694-9481", "(376)694-9481", []],
    ["US", "1-381-234-5678", "1-381-234-5678", []],
    ["US", "13812345678", "138 1234 5678", ["+8613812345678"]],
    ["US", "+86 150 3555 0100", "+86 150 3555 0100", ["+8615035550100"]],
    ["GB", "13812345678", "138 1234 5678", ["+8613812345678"]],
    ["CN", "3812345678", "3812345678", []],
    ["CN", "503-555-0100", "503-555-0100", ["+15035550100"]],
    ["US", "+86 138 1234 5678", "138 1234 5678", ["+8613812345678"]],
    ["CH", "031 000 00 03", "031 000 00 03", ["+41310000003"]],
    ["CH", "+41310000001 ::: +41790000002", "031 000 00 01; 079 000 00 02", ["+41310000001", "+41790000002"]],
    ["HK", "91234567", "9123 4567", ["+85291234567"]],
    ["TW", "0912-345-678", "0912 345 678", ["+886912345678"]],
  ])("at home in %s, %s is shown as %s", (country, text, shown, numbers) => {
    const { text: read, phones, trouble } = phoneReader(country)(text);
    expect(read).toBe(shown);
    expect(phones.map(({ international }) => international)).toEqual(numbers);
    expect(trouble).toBeUndefined();
  });

  it("of a Chinese column in an American book are Chinese, and shown so that the book reads them again", () => {
    const shown = phoneReader("US", "CN")("15035550100");
    expect(shown.phones).toEqual([{ international: "+8615035550100", display: "+86 150 3555 0100" }]);
    expect(phoneReader("US")(shown.text).phones[0]?.international).toBe("+8615035550100");
    expect(phoneReader("US", "CN")("13812345678").text).toBe("138 1234 5678");
  });

  it("reads the number before a remark in brackets, and keeps the remark apart", () => {
    expect(phoneReader("CN")("+86 138-0013-8003（微信同号）")).toEqual({
      phones: [{ international: "+8613800138003", display: "138 0013 8003" }],
      text: "138 0013 8003",
      remarks: "微信同号",
    });
    expect(phoneReader("CN")("(家)13800138003、13900139000(公司, 转接)")).toMatchObject({
      text: "138 0013 8003; 139 0013 9000",
      remarks: "家; 公司, 转接",
    });
    expect(phoneReader("CN")("家里（妈妈）")).toEqual({
      phones: [],
      text: "家里(妈妈)",
      trouble: "other",
    });
  });

  it("keeps a number with an extension that no country has, and tells it from what is no number", () => {
    expect(phoneReader("CN")("(376)694-9481x10051")).toEqual({
      phones: [],
      text: "(376)694-9481x10051",
      trouble: "unknown",
    });
  });

  it("keeps what is no number beside those that are, and says so", () => {
    expect(phoneReader("CN")("13812345678/家里")).toMatchObject({
      text: "138 1234 5678; 家里",
      trouble: "other",
    });
    expect(phoneReader("CN")("1.38E+10")).toEqual({ phones: [], text: "1.38E+10", trouble: "lost" });
  });

  it.each(["CN", "US", "CH"])("is read once and for all: what is shown is read the same (%s)", (country) => {
    const read = phoneReader(country);
    const number = fc.stringMatching(/^(\+|00)?[1-9]\d{6,12}$/);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 3 }), (texts) => {
        const once = read(texts.join(" / "));
        const again = read(once.text);
        expect(again.phones.map(({ international }) => international)).toEqual(
          once.phones.map(({ international }) => international),
        );
      }),
    );
  });
});
