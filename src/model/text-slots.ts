/**
 * Where each text of a long list stands: a hash table of positions, without the texts themselves. Lists of
 * a million ids are looked through several times during an import; a `Map` takes two to three times as long
 * for each of them, and leaves the garbage collector a million entries to walk.
 *
 * The list is handed in with every call, so that lists which begin alike can share the slots.
 */
export class TextSlots {
  /** Two numbers a slot: position + 1 (0 is free), and the hash, which is compared before the text is. */
  private slots: Int32Array;
  /** How many different texts there are. */
  size = 0;

  /** `expected` texts find room without the slots growing. */
  constructor(expected = 0) {
    let count = 16;
    while (count < expected * 2) count *= 2;
    this.slots = new Int32Array(count * 2);
  }

  /** Where the text stands in the list, as far as that was added. */
  find(text: string, list: readonly string[]): number | undefined {
    if (this.size === 0) return undefined;
    const { slots } = this;
    const slot = slotOf(slots, hashOf(text), text, list);
    const position = slots[slot]!;
    return position === 0 ? undefined : position - 1;
  }

  /** Adds the text at this position of the list, unless it is there already; answers where it stands. */
  add(position: number, list: readonly string[]): number {
    if (this.size * 4 >= this.slots.length) this.slots = grown(this.slots);
    const { slots } = this;
    const text = list[position]!;
    const hash = hashOf(text);
    const slot = slotOf(slots, hash, text, list);
    const known = slots[slot]!;
    if (known !== 0) return known - 1;
    slots[slot] = position + 1;
    slots[slot + 1] = hash;
    this.size++;
    return position;
  }
}

/** The slot that holds the text, or the free one where it belongs. */
function slotOf(slots: Int32Array, hash: number, text: string, list: readonly string[]): number {
  const last = slots.length - 1;
  let slot = (hash * 2) & last;
  for (; slots[slot] !== 0; slot = (slot + 2) & last)
    if (slots[slot + 1] === hash && list[slots[slot]! - 1] === text) return slot;
  return slot;
}

/** The same in slots twice as many. All texts are different, so their hashes say enough. */
function grown(slots: Int32Array): Int32Array {
  const next = new Int32Array(slots.length * 2);
  const last = next.length - 1;
  for (let from = 0; from < slots.length; from += 2) {
    if (slots[from] === 0) continue;
    let slot = (slots[from + 1]! * 2) & last;
    while (next[slot] !== 0) slot = (slot + 2) & last;
    next[slot] = slots[from]!;
    next[slot + 1] = slots[from + 1]!;
  }
  return next;
}

/** FNV-1a, its bits mixed as at the end of MurmurHash3: ids are alike but for their last characters. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
