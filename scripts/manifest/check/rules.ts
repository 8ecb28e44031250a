import type { Rule } from "./finding";
import { appDomains, https, servedFiles } from "./rules/addresses";
import { attributes } from "./rules/attributes";
import { countOfChildren, knownChildren, orderOfChildren } from "./rules/children";
import { actions } from "./rules/actions";
import { functionsMetadata, namespace } from "./rules/functions";
import { iconFiles, iconSizes } from "./rules/icons";
import { hosts, id, permissions, version } from "./rules/identity";
import { lengths } from "./rules/lengths";
import { locales, translations } from "./rules/locales";
import { requirementSets } from "./rules/requirement-sets";
import { resources } from "./rules/resources";
import { ribbon } from "./rules/ribbon";
import { sharedRuntime, taskpaneId } from "./rules/shared-runtime";
import { shortcuts } from "./rules/shortcuts";
import { types } from "./rules/types";

/** Every rule by its name, in the order in which their findings are told. */
export const RULES: Readonly<Record<string, Rule>> = {
  types,
  knownChildren,
  orderOfChildren,
  countOfChildren,
  attributes,
  id,
  version,
  hosts,
  permissions,
  lengths,
  locales,
  translations,
  resources,
  sharedRuntime,
  taskpaneId,
  ribbon,
  requirementSets,
  https,
  appDomains,
  servedFiles,
  iconSizes,
  iconFiles,
  actions,
  shortcuts,
  namespace,
  functionsMetadata,
};
