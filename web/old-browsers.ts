/**
 * What Chrome 69 (old Android phones, W22) lacks of the words that our libraries use. The build lowers syntax; these are
 * the missing functions. Each is a few lines, only where it is missing.
 */
const world = self as unknown as Record<string, unknown>
world.globalThis ??= self

function add(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true })
}

add(self, 'queueMicrotask', (task: () => void) => void Promise.resolve().then(task))
add(Object, 'fromEntries', (entries: Iterable<[string, unknown]>) => {
  const made: Record<string, unknown> = {}
  for (const [name, value] of entries) made[name] = value
  return made
})
add(Object, 'hasOwn', (target: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(target, name))
add(Promise, 'allSettled', (all: Iterable<unknown>) =>
  Promise.all(
    [...all].map(one =>
      Promise.resolve(one).then(
        value => ({ status: 'fulfilled', value }),
        reason => ({ status: 'rejected', reason }),
      ),
    ),
  ),
)
add(String.prototype, 'replaceAll', function (this: string, what: string | RegExp, by: string) {
  return typeof what === 'string' ? this.split(what).join(by) : this.replace(what, by)
})
function at(this: ArrayLike<unknown>, index: number): unknown {
  return this[index < 0 ? this.length + index : index]
}
add(Array.prototype, 'at', at)
add(String.prototype, 'at', at)
