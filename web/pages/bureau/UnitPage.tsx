import { ComingPage } from '../../parts/ComingPage.tsx'

export function UnitPage() {
  return <ComingPage />
}
