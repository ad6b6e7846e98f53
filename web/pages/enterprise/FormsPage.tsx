import { ComingPage } from '../../parts/ComingPage.tsx'

export function FormsPage() {
  return <ComingPage />
}
