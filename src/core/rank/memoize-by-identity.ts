/** The function that makes something of an object once, however often it is asked, and keeps it as long as the object. */
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
