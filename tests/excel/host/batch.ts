/**
 * Runs one batch as Excel does: the actions in order, each seeing what the one before did, until the first
 * error. What was done before the error stays done.
 */
import { ExcelError, invalidReference, NotSimulated } from "../engine/excel-error";
import type { Host } from "./host";
import { hostObject, type HostObject } from "./host-object";
import { WORKBOOK } from "./objects/workbook";
import { camelCase, pascalCase } from "./pascal-case";
import {
  ACTION,
  PATH,
  type RequestBody,
  type ResponseBody,
  type WireAction,
  type WireArguments,
} from "./protocol";
import { answerQuery } from "./query";

/** Called before each action with its position; what it raises the batch fails with. */
export type BeforeAction = (index: number) => void;

export function runBatch(host: Host, body: RequestBody, beforeAction: BeforeAction): ResponseBody {
  const batch = new Batch(host, body);
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      beforeAction(index);
      Results.push({ ActionId: action.Id, Value: batch.run(action) });
      if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code: Code, message: Message } = error;
      const Location = batch.locationOf(action);
      return {
        Results,
        TraceIds,
        Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode: 400 },
      };
    }
  }
  return { Results, TraceIds };
}

class Batch {
  /** Objects by path; null is the null object. */
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly host: Host,
    private readonly body: RequestBody,
  ) {}

  run(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identify(object);
      case ACTION.query:
        return answerQuery(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.callMethod(object, action);
      case ACTION.setProperty:
        object.set(action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          object.set(pascalCase(name), value);
        return null;
      default:
        throw new NotSimulated(`action of type ${action.ActionType}`);
    }
  }

  locationOf(action: WireAction): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const owner = action.ActionType === ACTION.instantiate ? path?.ParentObjectPathId : action.ObjectPathId;
    const type = owner === undefined ? undefined : this.resolved.get(owner)?.name;
    const named = action.ActionType === ACTION.instantiate ? path?.Name : action.Name;
    const member = path?.ObjectPathType === PATH.indexer && named === "" ? "getItem" : camelCase(named ?? "");
    return [type, member].filter((part) => part !== undefined && part !== "").join(".");
  }

  private identify(object: HostObject): Readonly<Record<string, unknown>> {
    const reference = this.host.referenceOf(object);
    return reference === undefined ? object.ids() : { ...object.ids(), _ReferenceId: reference };
  }

  private callMethod(object: HostObject, { Name, ArgumentInfo }: WireAction): unknown {
    if (Name === "_KeepReference") {
      this.host.keep(object);
      return null;
    }
    return object.call(Name, this.argumentsOf(ArgumentInfo));
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.make(id);
    this.resolved.set(id, object);
    return object;
  }

  private make(id: number): HostObject | null {
    const path = this.body.ObjectPaths[id];
    if (!path) throw invalidReference();
    const { ObjectPathType: type, Name: name, ArgumentInfo } = path;
    if (type === PATH.global) return hostObject(WORKBOOK, this.host);
    if (type === PATH.none) return null;
    if (type === PATH.reference) {
      const kept = this.host.referenced(name);
      if (!kept) throw invalidReference();
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (type === PATH.property) return parent.nav(name);
    const args = this.argumentsOf(ArgumentInfo);
    if (type === PATH.indexer) return parent.item(args[0]);
    if (type === PATH.method) return parent.call(name, args) as HostObject | null;
    throw new NotSimulated(`object path of type ${type}`);
  }

  private argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: WireArguments = {}): unknown[] {
    return Arguments.map((argument, i) => {
      const path = ReferencedObjectPathIds[i];
      return path ? this.resolve(path) : argument;
    });
  }
}
