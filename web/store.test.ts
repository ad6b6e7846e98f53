import { beforeEach, describe, expect, test } from 'vitest'
import { store } from './store.ts'

/** A server that answers when it is told to. */
function asked() {
  const waiting: { answer: (value: unknown) => void; refuse: (error: unknown) => void }[] = []
  const read = () =>
    new Promise<unknown>((answer, refuse) => {
      waiting.push({ answer, refuse })
    })
  return { read, waiting }
}

const settled = () => new Promise(resolve => setTimeout(resolve, 0))
let name = 0
let key = ''

beforeEach(() => {
  name += 1
  key = `reading ${name}`
})

describe('what pages read', () => {
  test('two parts that show the same ask once', async () => {
    const { read, waiting } = asked()
    const leaveOne = store.watch(key, read, () => undefined)
    const leaveOther = store.watch(key, read, () => undefined)
    expect(waiting).toHaveLength(1)
    waiting[0]?.answer(7)
    await settled()
    expect(store.known(key)).toEqual({ data: 7, error: null, answered: true })
    leaveOne()
    leaveOther()
  })

  test('after an act an older answer that comes late is let go', async () => {
    const { read, waiting } = asked()
    const leave = store.watch(key, read, () => undefined)
    const refreshed = store.refresh()
    expect(waiting).toHaveLength(2)
    waiting[1]?.answer('after')
    waiting[0]?.answer('before')
    await refreshed
    await settled()
    expect(store.known(key).data).toBe('after')
    leave()
  })

  test('a lost network leaves what was known, a refusal takes it away', async () => {
    const { read, waiting } = asked()
    const leave = store.watch(key, read, () => undefined)
    waiting[0]?.answer('known')
    await settled()
    const lost = store.again(key)
    waiting[1]?.refuse({ status: 0 })
    await lost
    expect(store.known(key)).toMatchObject({ data: 'known', error: { status: 0 } })
    const refused = store.again(key)
    waiting[2]?.refuse({ status: 404 })
    await refused
    expect(store.known(key)).toMatchObject({ data: undefined, error: { status: 404 } })
    leave()
  })

  test('whoever signs in next sees nothing of the person before, not even a late answer', async () => {
    const { read, waiting } = asked()
    const leave = store.watch(key, read, () => undefined)
    waiting[0]?.answer('hers')
    await settled()
    void store.again(key)
    store.forget()
    waiting[1]?.answer('hers, late')
    await settled()
    expect(store.known(key)).toEqual({ data: undefined, error: null, answered: false })
    leave()
  })
})
