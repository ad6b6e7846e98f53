import { ComingPage } from '../../parts/ComingPage.tsx'

export function ObjectionsPage() {
  return <ComingPage />
}
