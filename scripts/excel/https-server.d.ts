type Environment = Readonly<Record<string, string | undefined>>;
export interface HttpsServer {
  readonly server?: {
    readonly type: "https";
    readonly options: Readonly<Record<"key" | "cert" | "ca", Buffer>>;
  };
  readonly port?: number;
  readonly open?: boolean;
}
export function httpsServer(environment?: Environment, folder?: string): HttpsServer;
