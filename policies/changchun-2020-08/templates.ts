import type { FormTemplate } from '../kit.ts'
import { applicationForm } from './forms/application-form.ts'
import { rosterForm } from './forms/roster-form.ts'
import { firstMonth, minimumWageFen, monthlyRateFen } from './parameters.ts'

type Values = { readonly [field: string]: string }

/** Ids of printed forms are 4 to 32 letters and digits; an empty form carries that of its kind. */
const idOf = (values: Values, kind: string): string => values.formId ?? kind

/** 附件1, 附件2: the same builders that a claim prints with; what is not given stays empty. */
export const templates: readonly FormTemplate[] = [
  {
    id: 'application-form',
    title: { zh: '以工代训职业培训补贴申请表', en: 'Application form' },
    clause: '附件1',
    print: values =>
      applicationForm({
        formId: idOf(values, 'EMPTY-A1'),
        month: values.month ?? firstMonth,
        unitName: values.unitName ?? '',
        legalRepresentative: values.legalRepresentative ?? '',
        contact: values.contact ?? '',
        phone: values.phone ?? '',
        address: values.address ?? '',
        rates: [monthlyRateFen, minimumWageFen].map(rateFen => ({ rateFen, headcount: 0, amountFen: 0, counts: {} })),
        bank: values.bank ?? '',
        accountName: values.accountName ?? '',
        accountNumber: values.accountNumber ?? '',
      }),
  },
  {
    id: 'roster-form',
    title: { zh: '以工代训人员名册', en: 'Roster' },
    clause: '附件2',
    print: (values, rows) =>
      rosterForm({
        formId: idOf(values, 'EMPTY-A2'),
        month: values.month ?? firstMonth,
        unitName: values.unitName ?? '',
        people: rows.map(row => ({
          name: row.name ?? '',
          gender: row.gender === 'female' ? 'female' : 'male',
          idNumber: row.idNumber ?? '',
          post: row.post ?? '',
          hireDate: row.hireDate ?? '',
          phone: row.phone ?? '',
          graduate2020: row.graduate2020 === 'yes',
        })),
      }),
  },
]
