import { ComingPage } from '../../parts/ComingPage.tsx'

export function PlansPage() {
  return <ComingPage />
}
