/** 企业微信的客户列表，和 飞书 多维表格的客户模板。 Customers of WeCom, and of the template of Feishu. */
import { OWN, type Product } from "../header-words";

export const wecom: Product = {
  name: "企业微信",
  signs: ["添加人", "添加时间"],
  customers: {
    name: ["客户名称", "客户昵称", "外部联系人"],
    phone: ["手机", "手机号", "电话"],
    owner: ["添加人", "所属成员"],
    since: ["添加时间"],
    source: ["来源", "添加渠道", "添加来源"],
    tags: ["标签", "企业标签", "个人标签"],
    email: ["邮箱"],
    address: ["地址"],
    birthday: ["生日"],
    notes: ["描述", "备注"],
    [OWN]: [
      "添加人账号",
      "添加人帐号",
      "所属部门",
      "企业",
      "所属企业",
      "性别",
      "客户类型",
      "职务",
      "微信昵称",
    ],
  },
};

export const feishu: Product = {
  name: "飞书",
  signs: ["客户名称", "最近跟进时间"],
  customers: {
    name: ["客户名称"],
    contact: ["联系人", "联系人姓名"],
    phone: ["联系电话", "电话", "手机号"],
    email: ["邮箱"],
    address: ["地址", "公司地址"],
    owner: ["跟进人", "负责人", "客户负责人", "销售"],
    source: ["客户来源", "来源"],
    since: ["创建时间"],
    tags: ["标签", "客户标签"],
    notes: ["备注"],
    [OWN]: [
      "最近跟进时间",
      "下次跟进时间",
      "跟进状态",
      "客户阶段",
      "客户等级",
      "客户级别",
      "行业",
      "预计成交金额",
      "客户规模",
    ],
  },
};
