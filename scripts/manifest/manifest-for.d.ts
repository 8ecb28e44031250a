export const LOCAL_ADDRESS: string;
export function addressFrom(environment: Readonly<Record<string, string | undefined>>): string;
export function manifestVersion(packageVersion: string): string;
export function manifestFor(manifest: string, address: string, packageVersion: string): string;
