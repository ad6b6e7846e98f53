import { ComingPage } from '../../parts/ComingPage.tsx'

export function AuditPage() {
  return <ComingPage />
}
