/**
 * A register of which it is known who is who: 5,000 customers with 600 planted duplicates, and people who only
 * look alike. The kinds are those of issue 4, written down before the scan was tuned; `TUNED_SEED` is what the
 * weights were tuned on, `HELD_OUT_SEED` was looked at by the tests alone.
 */
import { lehmer } from "../../bench/large-book";
import { extended, blankColumn } from "../../src/model/column-builder";
import { emptyBook, type Book } from "../../src/model/book";
import { RowIndex } from "../../src/model/row-index";
import * as people from "./labelled-people";
import type { Chance, Person } from "./labelled-people";
import * as otherwise from "./labelled-variants";

export const TUNED_SEED = 20261122;
export const HELD_OUT_SEED = 40960017;

export interface LabelledBook {
  readonly book: Book;
  /** The planted pairs as `a|b`, ids in the order of the register, and the kind of each. */
  readonly truth: ReadonlyMap<string, string>;
}

type Row = Record<keyof Person | "id", string>;
type Field = keyof Person;

/** A duplicate: how it is written, and what it has in common besides. The rest is filled by chance. */
interface Kind {
  readonly fits?: (person: Person) => boolean;
  /** Fields that stand in both rows. */
  readonly shares: readonly Field[];
  readonly rewrite?: Partial<Record<Field, otherwise.Rewrite>>;
  /** Fields that have changed since, or are another of theirs. */
  readonly changed?: readonly Field[];
}

const isPerson = ({ kind }: Person): boolean => kind === "person";
const isChinesePerson = (person: Person): boolean => isPerson(person) && otherwise.isChinese(person.name);
const isEnglishPerson = (person: Person): boolean => isPerson(person) && !otherwise.isChinese(person.name);

const KINDS: Readonly<Record<string, Kind>> = {
  "phone written otherwise": { shares: ["phone"], rewrite: { phone: otherwise.phoneOtherwise } },
  "one of several phones": {
    shares: ["phone"],
    rewrite: {
      phone: (phone, luck) => `${people.mobile(luck, true)} / ${otherwise.phoneOtherwise(phone, luck)}`,
    },
  },
  "phone, name with a title": {
    fits: isPerson,
    shares: ["phone"],
    rewrite: { phone: otherwise.phoneOtherwise, name: otherwise.titled },
  },
  "e-mail, new number": {
    fits: isPerson,
    shares: ["email"],
    rewrite: { email: (email) => email.toUpperCase(), name: otherwise.sameLetters },
    changed: ["phone"],
  },
  "wechat, new number": {
    fits: isPerson,
    shares: ["wechat"],
    rewrite: { wechat: (id) => id.toUpperCase() },
    changed: ["phone"],
  },
  "width, case, spacing, punctuation": {
    fits: isPerson,
    shares: ["birthday"],
    rewrite: { name: otherwise.sameLetters },
  },
  "company with another legal form": {
    fits: ({ kind }) => kind === "company",
    shares: ["phone", "address"],
    rewrite: {
      name: otherwise.companyOtherwise,
      phone: otherwise.phoneOtherwise,
      address: otherwise.addressOtherwise,
    },
  },
  "company at the same address": {
    fits: ({ kind }) => kind === "company",
    shares: ["address", "area"],
    rewrite: { name: otherwise.companyOtherwise },
    changed: ["phone"],
  },
  "traditional characters": {
    fits: isChinesePerson,
    shares: ["birthday"],
    rewrite: { name: otherwise.traditional },
  },
  "pinyin and birthday": {
    fits: isChinesePerson,
    shares: ["birthday"],
    rewrite: { name: otherwise.inPinyin },
  },
  "pinyin and phone": {
    fits: isChinesePerson,
    shares: ["phone"],
    rewrite: { name: otherwise.inPinyin, phone: otherwise.phoneOtherwise },
  },
  "letters transposed, birthday": {
    fits: isEnglishPerson,
    shares: ["birthday"],
    rewrite: { name: otherwise.transposed },
  },
  "characters transposed, phone": {
    fits: isChinesePerson,
    shares: ["phone"],
    rewrite: { name: otherwise.transposed },
  },
  "letter missing or doubled, address": {
    fits: isEnglishPerson,
    shares: ["address", "area"],
    rewrite: { name: otherwise.typo, address: otherwise.addressOtherwise },
  },
  "another character of the same sound": {
    fits: isChinesePerson,
    shares: ["phone", "area"],
    rewrite: { name: otherwise.sameSound },
  },
  "same name, address and area": {
    fits: isPerson,
    shares: ["address", "area"],
    rewrite: { address: otherwise.addressOtherwise },
    changed: ["phone"],
  },
  "same name and birthday, new number": { fits: isPerson, shares: ["birthday"], changed: ["phone"] },
  "id written otherwise": { shares: ["area"] },
};

/** How often a field stands in the register at all. */
const FILLED: Readonly<Partial<Record<Field, number>>> = {
  phone: 0.85,
  wechat: 0.4,
  email: 0.4,
  birthday: 0.4,
  address: 0.55,
  area: 0.7,
};
const CHANGING: readonly Field[] = ["phone", "wechat", "email", "address"];
const FIELDS: readonly Field[] = ["kind", "name", "phone", "wechat", "email", "birthday", "address", "area"];

export function labelledCustomers(seed: number, size = 5000, planted = 600): LabelledBook {
  const luck = people.chance(lehmer(seed));
  const rows: { row: Row; twin?: { row: Row; kind: string } }[] = [];
  const alike = Math.round(size * 0.08);
  for (let i = 0; i < planted; i++)
    rows.push(duplicate(luck, Object.keys(KINDS)[i % Object.keys(KINDS).length]!));
  for (let i = 0; i < alike; i++) for (const row of lookalikes(luck, i)) rows.push({ row });
  while (rows.length + planted < size) rows.push({ row: written(people.somebody(luck), [], luck) });
  return registered(rows, luck);
}

function duplicate(luck: Chance, name: string): { row: Row; twin: { row: Row; kind: string } } {
  const kind = KINDS[name]!;
  let person = people.somebody(luck);
  while (kind.fits && !kind.fits(person)) person = people.somebody(luck);
  const row = written(person, kind.shares, luck);
  const twin = written(changedSince(person, kind, luck), kind.shares, luck);
  for (const [field, rewrite] of Object.entries(kind.rewrite ?? {})) {
    twin[field as Field] = twin[field as Field] && rewrite(twin[field as Field], luck);
  }
  if (name === "id written otherwise") {
    row.id = `vip-${luck.below(1e6)}`;
    twin.id = row.id.toUpperCase().replace("-", " ");
  }
  return { row, twin: { row: twin, kind: name } };
}

/** Of five contacts and addresses not shared one has changed since, and those of the kind have. */
function changedSince(person: Person, kind: Kind, luck: Chance): Person {
  const now: Record<Field, string> = { ...person };
  const other = people.person(luck, otherwise.isChinese(person.name));
  for (const field of CHANGING) {
    const isOfKind = kind.changed?.includes(field) === true;
    const isChanged = isOfKind || (!kind.shares.includes(field) && luck.of(0.2));
    if (isChanged && person[field] !== "") now[field] = other[field];
  }
  return { ...person, ...now, kind: person.kind };
}

/** Two or three who are not the same: a family, people of one name, branches, colleagues, father and son. */
function lookalikes(luck: Chance, turn: number): readonly Row[] {
  const isChinese = luck.of(0.65);
  const one = people.person(luck, isChinese);
  switch (turn % 5) {
    case 0:
    case 1: {
      const other = {
        ...people.person(luck, isChinese),
        phone: one.phone,
        address: one.address,
        area: one.area,
      };
      const isMarried = luck.of(0.4);
      const name = isMarried ? other.name : differentFrom(one.name, () => people.relative(one.name, luck));
      const email = luck.of(0.3) ? one.email : other.email;
      return [one, { ...other, name, email }].map((each) => written(each, ["phone"], luck));
    }
    case 2: {
      const other = { ...people.person(luck, isChinese), name: one.name };
      const shown: readonly Field[] = ["phone", luck.of(0.5) ? "birthday" : "address"];
      return [one, other].map((each) => written(each, shown, luck));
    }
    case 3: {
      const head = people.company(luck, isChinese);
      const [first, second] = isChinese ? ["虹桥店", "徐汇分公司"] : ["Camden Branch", "Brooklyn Branch"];
      const phone = luck.of(0.5) ? head.phone : people.mobile(luck, isChinese);
      const branch = {
        ...head,
        name: `${head.name}${isChinese ? "" : " "}${first}`,
        address: people.address(luck, isChinese),
      };
      const other = {
        ...head,
        name: `${head.name}${isChinese ? "" : " "}${second}`,
        address: people.address(luck, isChinese),
        phone,
      };
      return [branch, other].map((each) => written({ ...each, email: "" }, ["address"], luck));
    }
    default: {
      const father = luck.of(0.5) && !isChinese;
      const other = people.person(luck, isChinese);
      if (father) {
        const son = {
          ...one,
          name: `${one.name} Jr.`,
          birthday: other.birthday,
          phone: other.phone,
          email: other.email,
          wechat: other.wechat,
        };
        return [one, son].map((each) => written(each, ["birthday", "address"], luck));
      }
      const office = {
        phone: `021-${50000000 + luck.below(9999999)}`,
        email: `info@${people.mobile(luck, true)}.com`,
        address: one.address,
      };
      return [one, { ...other, name: differentFrom(one.name, () => people.chineseName(luck)) }].map((each) =>
        written({ ...each, ...office }, ["phone"], luck),
      );
    }
  }
}

function differentFrom(name: string, draw: () => string): string {
  let other = draw();
  while (other === name) other = draw();
  return other;
}

/** What stands in the register of a person: the fields that must, and of the others as many as people fill in. */
function written(person: Person, shown: readonly Field[], luck: Chance): Row {
  const row = { id: "" } as Row;
  for (const field of FIELDS) {
    const share = shown.includes(field) ? 1 : (FILLED[field] ?? 1);
    row[field] = luck.of(share) ? person[field] : "";
  }
  return row;
}

/** All rows in an order of chance, with ids; the twins anywhere. */
function registered(
  rows: readonly { row: Row; twin?: { row: Row; kind: string } }[],
  luck: Chance,
): LabelledBook {
  const all = rows.flatMap(({ row, twin }) => (twin ? [row, twin.row] : [row]));
  for (let i = all.length - 1; i > 0; i--) {
    const j = luck.below(i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  all.forEach((row, position) => (row.id ||= `C${String(position).padStart(6, "0")}`));
  const places = new Map(all.map((row, position) => [row, position]));
  const truth = new Map<string, string>();
  for (const { row, twin } of rows) {
    if (!twin) continue;
    const isFirst = places.get(row)! < places.get(twin.row)!;
    truth.set(isFirst ? `${row.id}|${twin.row.id}` : `${twin.row.id}|${row.id}`, twin.kind);
  }
  const ids = all.map(({ id }) => id);
  const columns = Object.fromEntries(
    (["id", ...FIELDS] as const).map((key) => [
      key,
      extended(
        blankColumn("customers", key, 0),
        all.map((row) => row[key] || null),
      ),
    ]),
  );
  const customers = {
    key: "customers",
    size: ids.length,
    ids,
    columns,
    rowNumbers: new Int32Array(ids.length),
    index: RowIndex.of(ids),
  } as const;
  return { book: { ...emptyBook("zh-CN"), customers }, truth };
}
