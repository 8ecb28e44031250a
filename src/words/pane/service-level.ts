/** What a client is entitled to, on the card. */
import { counted, type Phrases } from "../phrase";

export const serviceLevelWords = {
  head: { "zh-CN": "服务标准", en: "Service level" },
  headOf: { "zh-CN": "服务标准：{tier}", en: "Service level: {tier}" },
  services: { "zh-CN": "增值服务", en: "Services" },
  response: { "zh-CN": "回复时限", en: "Response time" },
  cadence: { "zh-CN": "回访周期", en: "Contact every" },
  cadenceDays: { "zh-CN": "{count} 天", en: (data) => counted(Number(data.count), "day") },
  greeting: { "zh-CN": "问候语", en: "Greeting" },
  notes: { "zh-CN": "备注", en: "Notes" },
} as const satisfies Phrases;
