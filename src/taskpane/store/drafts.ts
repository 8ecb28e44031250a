/**
 * What was typed into a form and not saved, by form and customer. Looking someone up in the middle of a
 * form loses nothing: the form comes back as it was left.
 */
export type Draft = Readonly<Record<string, string>>;

export class Drafts {
  private readonly kept = new Map<string, Draft>();

  get(key: string): Draft | undefined {
    return this.kept.get(key);
  }

  keep(key: string, draft: Draft): void {
    this.kept.set(key, draft);
  }

  drop(key: string): void {
    this.kept.delete(key);
  }

  /** Another workbook: what was typed belonged to the one before. */
  clear(): void {
    this.kept.clear();
  }
}
