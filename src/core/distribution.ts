/** The mean and the standard deviation of values; a loop, as V8 forgets what it compiled of functions made for each article. */
export function distributionOf(values: Float64Array): { mean: number; deviation: number } {
  let [sum, squares] = [0, 0]
  for (let at = 0; at < values.length; at++) sum += values[at]
  const mean = sum / values.length
  for (let at = 0; at < values.length; at++) squares += (values[at] - mean) ** 2
  return { mean, deviation: Math.sqrt(squares / values.length) }
}
