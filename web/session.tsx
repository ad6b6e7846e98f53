import { createContext, type ReactNode, useContext } from 'react'
import { readSession, type Session as AnySession } from './api/client.ts'
import { rememberCsrfToken } from './client.ts'
import { type Reading, useRead } from './reading.ts'

/** Who is signed in, for which body, with which roles. */
export type Session = AnySession & { account: NonNullable<AnySession['account']> }

const SessionContext = createContext<Session | null>(null)

/** Reads the session and hands its token to the client, so that every later change carries it. */
export function useSessionReading(): Reading<AnySession> {
  return useRead(['session'], async () => {
    const session = await readSession()
    rememberCsrfToken(session.csrfToken ?? '')
    return session
  })
}

export function isSignedIn(session: AnySession): session is Session {
  return session.account !== null
}

export function SessionFrame({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}

/** The session of the signed-in person; pages inside the frame always have one. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('no session around this page')
  return session
}

/** True when the signed-in person holds one of these roles. */
export function useHasRole(...roles: readonly string[]): boolean {
  const session = useSession()
  return roles.some(role => session.roles.includes(role))
}
