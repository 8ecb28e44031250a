import type { WebpackPluginInstance } from "webpack";

type Environment = Readonly<Record<string, string | undefined>>;

export function officeJsAddress(environment: Environment): string;
export function officeJsPlugins(pageName: string, environment?: Environment): WebpackPluginInstance[];
