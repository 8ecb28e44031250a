/** Works something out anew only when it is given something else than the last time. */
export function keptLast<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | undefined;
  return (...given) => {
    if (last?.given.every((part, place) => part === given[place])) return last.made;
    last = { given, made: make(...given) };
    return last.made;
  };
}
