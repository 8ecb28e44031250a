/** A rule as the finders take it: read from a row of Rules (`rule-set.ts`), or one that every book has (`usual-rules.ts`). */
import type { RULE_KINDS } from "../schema/rules";
import type { ClosedDayMove } from "../calendar/open-day";

export type RuleKind = (typeof RULE_KINDS)[number]["key"];

/** Whom a rule is for: one of their tags, their owner or status, what they are, or their class. */
export interface Condition {
  readonly about: "class" | "tags" | "owner" | "status" | "kind";
  /** The class or tag or name; of a status or kind its key. */
  readonly word: string;
}

/** A number of days for everybody, and others for some classes. */
export interface DaysByClass {
  /** Undefined where only classes are named: the kind's own number stands for the others. */
  readonly usual: number | undefined;
  readonly byClass: Readonly<Record<string, number>>;
}

/** The day on which something ends: in the register, or in the visit that names one last. */
export interface EndColumn {
  readonly table: "customers" | "visits";
  readonly key: string;
  /** As it stands in the rule. */
  readonly header: string;
}

export interface RuleSpec {
  /** Id of its row in Rules; "" for a rule that every book has. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly name: string;
  /** Of conditions about the same thing one must hold, about different things all of them; none: everybody. */
  readonly appliesTo: readonly Condition[];
  /** Items or kinds of visits; none: any. */
  readonly items: readonly string[];
  /** Rising; several are steps. Empty: the kind's own number. */
  readonly days: readonly number[];
  readonly lead: DaysByClass;
  /** When a holiday is, as `calendar/holiday-in.ts` reads it; "" for none. */
  readonly date: string;
  readonly column?: EndColumn;
  /** What to do or say, in the owner's words; "" for none. */
  readonly say: string;
  readonly messageZh: string;
  readonly messageEn: string;
  /** Silenced by "do not contact" and by consent refused. */
  readonly marketing: boolean;
  readonly closed: ClosedDayMove;
}

/** Service: what was promised or is owed. All else is marketing unless the row says otherwise. */
const SERVICE: readonly RuleKind[] = ["next", "after-service", "ending", "complaint"];

/** A rule of this kind that says nothing of its own. */
export function plainRule(kind: RuleKind): RuleSpec {
  return {
    id: "",
    kind,
    name: "",
    appliesTo: [],
    items: [],
    days: [],
    lead: { usual: undefined, byClass: {} },
    date: "",
    say: "",
    messageZh: "",
    messageEn: "",
    marketing: !SERVICE.includes(kind),
    closed: "stay",
  };
}
