import { ComingPage } from '../../parts/ComingPage.tsx'

export function RosterPage() {
  return <ComingPage />
}
