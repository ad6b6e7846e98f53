import { demoPassword } from '../../server/modules/identity/index.ts'
import { type Sender, type Visitor, visitor } from '../visitor.ts'

/** Everybody of the story at their own browser: each is signed in once. */
export interface People {
  as(signName: string): Promise<Visitor>
  /** Somebody without an account. */
  anyone(): Visitor
  /** A clerk who has just registered is signed in already. */
  remember(signName: string, who: Visitor): void
}

/** `sender` gives each person a way to the product, so that nobody shares an address with another. */
export function gatherPeople(sender: (seat: number) => Sender): People {
  const seats = new Map<string, Promise<Visitor>>()
  let taken = 0
  const anyone = () => visitor(sender((taken += 1)))
  return {
    anyone,
    remember: (signName, who) => void seats.set(signName, Promise.resolve(who)),
    as: signName => {
      const known = seats.get(signName)
      if (known) return known
      const who = anyone()
      const seat = who.signIn(signName, demoPassword).then(() => who)
      seats.set(signName, seat)
      // A sign-in that failed is tried again by whoever comes next.
      seat.catch(() => seats.delete(signName))
      return seat
    },
  }
}

/** Runs work on every item, some at a time: the product prints and reads paper in threads of its own. */
export async function inLanes<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<unknown>) {
  const waiting = [...items]
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
