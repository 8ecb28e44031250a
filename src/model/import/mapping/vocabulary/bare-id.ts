/** Is the column called nothing but a number? Of what, its neighbours have to say. */
export function isBareId(header: string): boolean {
  return /^(?:id|编号|no\.?)$/i.test(header.trim());
}
