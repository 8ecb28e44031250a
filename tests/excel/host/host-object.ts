/**
 * How the objects of Excel's API are described: one `Kind` per type, with its properties, what it leads to,
 * and its methods, all named as on the wire (PascalCase). What a kind does not name, it refuses loudly.
 */
import { NotSimulated } from "../engine/excel-error";

export interface Kind<T> {
  /** As Excel names it in errors: `Range`. */
  readonly name: string;
  /** What identifies the object: answered with every instantiate, so that later batches find it again. */
  readonly ids?: (self: T) => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, (self: T) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: unknown) => void>>;
  /** Properties that are objects themselves; null is the null object. */
  readonly nav?: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (self: T, ...args: unknown[]) => unknown>>;
  /** Of a collection: its objects, and the one a key stands for. */
  readonly items?: (self: T) => readonly HostObject[];
  readonly item?: (self: T, key: unknown) => HostObject;
}

export interface HostObject {
  readonly name: string;
  readonly self: unknown;
  readonly isCollection: boolean;
  readonly scalars: readonly string[];
  ids(): Readonly<Record<string, unknown>>;
  has(property: string): boolean;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  leadsTo(property: string): boolean;
  nav(property: string): HostObject | null;
  call(method: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[];
  item(key: unknown): HostObject;
}

export function hostObject<T>(kind: Kind<T>, self: T): HostObject {
  return new Bound(kind, self);
}

class Bound<T> implements HostObject {
  constructor(
    private readonly kind: Kind<T>,
    readonly self: T,
  ) {}

  get name(): string {
    return this.kind.name;
  }

  get isCollection(): boolean {
    return this.kind.items !== undefined;
  }

  get scalars(): readonly string[] {
    return Object.keys(this.kind.get ?? {});
  }

  ids(): Readonly<Record<string, unknown>> {
    return this.kind.ids?.(this.self) ?? {};
  }

  has(property: string): boolean {
    return this.kind.get?.[property] !== undefined;
  }

  get(property: string): unknown {
    const read = this.kind.get?.[property] ?? this.refuse(property);
    return read(this.self);
  }

  set(property: string, value: unknown): void {
    const write = this.kind.set?.[property] ?? this.refuse(`${property} to set`);
    write(this.self, value);
  }

  leadsTo(property: string): boolean {
    return this.kind.nav?.[property] !== undefined;
  }

  nav(property: string): HostObject | null {
    const follow = this.kind.nav?.[property] ?? this.refuse(property);
    return follow(this.self);
  }

  call(method: string, args: readonly unknown[]): unknown {
    if (/^_(Unr|R)egister/.test(method)) return null;
    const run = this.kind.call?.[method] ?? this.refuse(`${method}()`);
    return run(this.self, ...args);
  }

  items(): readonly HostObject[] {
    const list = this.kind.items ?? this.refuse("items");
    return list(this.self);
  }

  item(key: unknown): HostObject {
    const find = this.kind.item ?? this.refuse("getItem()");
    return find(this.self, key);
  }

  private refuse(member: string): never {
    throw new NotSimulated(`${this.kind.name}.${member}`);
  }
}
