import { describe, expect, it } from "vitest";
import {
  contactKeys,
  emailKeys,
  extensionsIn,
  phoneKeys,
  wechatKeys,
} from "../../../src/model/identity/contact-keys";

describe("phones", () => {
  it("are all found in a cell, however they are written", () => {
    expect(phoneKeys("138-0013-8000 / ０２１－５３２８５３０４", "CN")).toEqual([
      "+8613800138000",
      "+862153285304",
    ]);
  });

  it.each([
    ["CN", "+86 138 0013 8000", "13800138000"],
    ["CN", "010-12345678 ext 5", "010 1234 5678"],
    ["CN", "010-12345678转6", "+86 10 12345678"],
    ["CN", "+44 20 7946 0958", "0044 2079460958"],
    ["US", "(503) 555-0100", "+1 503.555.0100"],
    ["US", "+86 138 0013 8000", "13800138000"],
    ["GB", "+44 20 7946 0958", "020 7946 0958"],
    ["GB", "020 7946 0958 ext 12", "+44 20 7946 0958"],
    ["DE", "+49 30 90182000", "030 90182000"],
    ["CN", "家里 5551234", "5551234"],
  ])("at home in %s, %s is %s", (home, one, other) => {
    expect(phoneKeys(one, home)).toEqual(phoneKeys(other, home));
    expect(phoneKeys(one, home)).toHaveLength(1);
  });

  it("have their extensions apart", () => {
    expect(extensionsIn("010-12345678 ext 5; 13800138000", "CN")).toEqual(["+861012345678#5"]);
    expect(extensionsIn("13800138000", "CN")).toEqual([]);
  });

  it("are nothing where there are no digits, and in a letter", () => {
    expect(phoneKeys("ask her", "CN")).toEqual([]);
    expect(phoneKeys("13800138000" + " ".repeat(30_000), "CN")).toEqual([]);
  });
});

describe("e-mail addresses", () => {
  it("lose dots and tags only where the provider ignores them", () => {
    expect(emailKeys("An.Na+shop@GoogleMail.com")).toEqual(["anna@gmail.com"]);
    expect(emailKeys("an.na+shop@qq.com; b@x.cn")).toEqual(["an.na+shop@qq.com", "b@x.cn"]);
    expect(emailKeys("mailto:a@x.cn b@x.cn")).toEqual(["a@x.cn", "b@x.cn"]);
  });
});

describe("WeChat", () => {
  it("has ids apart, and names whole", () => {
    expect(wechatKeys("WX_anna88 wx_anna99")).toEqual(["wx_anna88", "wx_anna99"]);
    expect(wechatKeys("Anna  Li；小李")).toEqual(["anna li", "小李"]);
  });
});

it("nobody is known by a blank cell", () => {
  expect(contactKeys("phone", "", "CN")).toEqual([]);
});
