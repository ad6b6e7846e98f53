import { ComingPage } from '../../parts/ComingPage.tsx'

export function PublicityListPage() {
  return <ComingPage />
}
