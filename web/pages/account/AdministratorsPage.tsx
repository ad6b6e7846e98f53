import { ComingPage } from '../../parts/ComingPage.tsx'

export function AdministratorsPage() {
  return <ComingPage />
}
