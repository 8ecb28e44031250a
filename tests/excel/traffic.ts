/** Counts what goes over the wire, as a network would see it: batches, and UTF-8 bytes each way. */
export interface CountedRequest {
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly actions: number;
}

export class Traffic {
  private list: CountedRequest[] = [];
  private released = 0;

  get requests(): readonly CountedRequest[] {
    return this.list;
  }

  /** Batches, without those in which the client only lets go of ranges after `Excel.run`: nobody waits for them. */
  get roundTrips(): number {
    return this.list.length;
  }

  /** Batches in which the client only let go of ranges. */
  get releases(): number {
    return this.released;
  }

  get bytesOut(): number {
    return this.list.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  }

  get bytesIn(): number {
    return this.list.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  }

  count(request: CountedRequest): void {
    this.list.push(request);
  }

  countRelease(): void {
    this.released++;
  }

  reset(): void {
    this.list = [];
    this.released = 0;
  }
}

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes++;
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes++;
  }
  return bytes;
}
