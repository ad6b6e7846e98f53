import { Navigate } from '@tanstack/react-router'
import { useSession } from '../../session.tsx'
import { homeOf } from '../../shell/navigation.ts'

/** `/work`: everybody goes where their work begins. */
export function StartPage() {
  const session = useSession()
  return <Navigate to={homeOf(session.roles)} replace />
}
