/** `make`, which runs once for each object; the result is kept as long as the object lives. */
export function memoizeByIdentity<From extends object, Made>(
  make: (from: From) => Made,
): (from: From) => Made {
  const all = new WeakMap<From, Made>()
  return (from) => {
    const known = all.get(from)
    if (known !== undefined) return known
    const made = make(from)
    all.set(from, made)
    return made
  }
}
