/**
 * A part of a zip, unpacked piece by piece. The zip's directory says how large the part is and what its
 * checksum is; a part that turns out larger is left at once, and one that turns out different is damaged.
 */
import type JSZip from "jszip";
import { crc32 } from "./crc32";

export interface PartReader {
  /** Each piece of the part's text, none of them cut inside a character. */
  readonly onText: (text: string) => void;
  /** Bytes of the zip unpacked since the last call. */
  readonly onBytes?: ((count: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** JSZip documents these; its types leave them out. */
interface StreamedEntry {
  readonly _data: { readonly uncompressedSize: number; readonly crc32: number };
  internalStream(type: "uint8array"): JSZip.JSZipStreamHelper<Uint8Array>;
}

/** `false` where the part is not what the directory says, or reading was stopped. */
export function inflatePart(entry: JSZip.JSZipObject, reader: PartReader): Promise<boolean> {
  const streamed = entry as unknown as StreamedEntry;
  const stated = streamed._data;
  const stream = streamed.internalStream("uint8array");
  const decoder = new TextDecoder();
  let size = 0;
  let sum = 0;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      stream.pause();
      resolve(false);
    };
    const hand = (text: string): void => {
      try {
        reader.onText(text);
      } catch (error) {
        stream.pause();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    stream.on("error", () => resolve(false));
    stream.on("data", (piece) => {
      size += piece.length;
      sum = crc32(piece, sum);
      if (size > stated.uncompressedSize || reader.signal?.aborted) {
        stop();
        return;
      }
      reader.onBytes?.(piece.length);
      hand(decoder.decode(piece, { stream: true }));
    });
    stream.on("end", () => {
      hand(decoder.decode());
      resolve(size === stated.uncompressedSize && sum === stated.crc32 >>> 0);
    });
    stream.resume();
  });
}
