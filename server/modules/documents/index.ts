/**
 * documents owns evidence files, printed forms and sealed scans. A file belongs to a subject and is served by the module that
 * owns the subject: there are no routes here. Nothing stored is ever changed or deleted; a withdrawn file stays in the history.
 * A code on a scan proves which printing it is, not that the paper was left unaltered: a person compares (W10).
 */
export {
  type FileRow,
  listFileHistory,
  listFiles,
  type Retention,
  readFile,
  type Subject,
  storeFile,
  withdrawFile,
} from './file.ts'
export {
  currentForms,
  dataHashOf,
  type FormRow,
  findForm,
  markFormsOutdated,
  parseCode,
  recordPrintedForm,
} from './printed-form.ts'
export {
  compareScanPage,
  type FormScanState,
  matchScan,
  type ScanPage,
  type ScanState,
  type ScanStanding,
  scanState,
} from './scan.ts'
