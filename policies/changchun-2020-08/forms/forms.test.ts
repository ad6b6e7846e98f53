import { describe, expect, it } from 'vitest'
import { canonicalPage, type Grid, type PrintedForm } from '../../../values/printed-form.ts'
import { applicationForm, type ApplicationFormData } from './application-form.ts'
import { refusalNotice } from './refusal-notice.ts'
import { type RosterPerson, rosterForm } from './roster-form.ts'

const application: ApplicationFormData = {
  formId: 'A7K2M9QX',
  month: '2020-08',
  unitName: '长春测试装备有限公司',
  legalRepresentative: '欧阳测',
  contact: '李试',
  phone: '0431-80000001',
  address: '长春市测试路1号',
  rates: [
    {
      rateFen: 50_000,
      headcount: 20,
      amountFen: 1_000_000,
      counts: { 'hard-to-employ': 6, 'registered-unemployed': 9, 'graduate-within-two-years': 3 },
    },
    { rateFen: 178_000, headcount: 3, amountFen: 534_000, counts: { 'graduate-2020': 3 } },
  ],
  bank: '测试银行长春支行',
  accountName: '长春测试装备有限公司',
  accountNumber: '9900000000000000123',
}

const person = (number: number): RosterPerson => ({
  name: `测试${number}`,
  gender: number % 2 === 0 ? 'female' : 'male',
  idNumber: '990101199503021005',
  post: '装配工',
  hireDate: '2020-07-15',
  phone: '13900001000',
  graduate2020: number === 1,
})

function fieldsOf(form: PrintedForm, page = 1): Record<string, string> {
  return form.pages[page - 1]?.fields ?? {}
}

function gridOf(form: PrintedForm, page = 1): Grid | undefined {
  return form.pages[page - 1]?.blocks.find(block => block.type === 'grid')
}

describe('annex 1', () => {
  it('carries the month in its title and both rates with their five and one counts', () => {
    const form = applicationForm(application)
    expect(form.title).toBe('2020年8月以工代训职业培训补贴申请表')
    expect(fieldsOf(form)).toMatchObject({
      'rate1.rate': '500元/人/月',
      'rate1.headcount': '20',
      'rate1.amount': '10,000.00',
      'rate1.remarks':
        '其中：建档立卡贫困劳动力0人，就业困难人员6人，零就业家庭成员0人，离校两年内高校毕业生3人，登记失业人员9人。',
      'rate2.rate': '1780元/人/月',
      'rate2.remarks': '2020年应届高校毕业生3人',
    })
  })

  it('fills every row of its grid', () => {
    for (const row of gridOf(applicationForm(application))?.rows ?? []) {
      const columns = row.cells.reduce((sum, cell) => sum + (typeof cell === 'string' ? 1 : (cell.columns ?? 1)), 0)
      expect(columns).toBe(4)
    }
  })

  it('leaves the opinion blank until it is signed, then has count, figures and capitals', () => {
    expect(fieldsOf(applicationForm(application))['opinion']).toContain('有＿＿＿＿＿＿人符合')
    const opinion = { headcount: 23, totalFen: 1_534_000, handler: '赵测', leader: '孙试', day: '2020-09-10' }
    const signed = fieldsOf(applicationForm({ ...application, opinion }))['opinion'] ?? ''
    expect(signed).toContain('有23人符合')
    expect(signed).toContain('人民币15,340.00元（大写：壹万伍仟叁佰肆拾元整）')
    expect(signed).toContain('经办人：赵测')
    expect(signed).toContain('负责人：孙试')
    expect(signed).toContain('2020年9月10日')
  })

  it('says something else when an amount, an account or the opinion changes', () => {
    const text = canonicalPage(applicationForm(application), 1)
    const opinion = { headcount: 1, totalFen: 50_000, handler: '赵测', leader: '孙试', day: '2020-09-10' }
    expect(canonicalPage(applicationForm({ ...application, accountNumber: '9900000000000000124' }), 1)).not.toBe(text)
    expect(canonicalPage(applicationForm({ ...application, month: '2020-09' }), 1)).not.toBe(text)
    expect(canonicalPage(applicationForm({ ...application, opinion }), 1)).not.toBe(text)
  })
})

describe('annex 2', () => {
  it('cuts people into sheets of eighteen, numbered on, heading on each', () => {
    const people = Array.from({ length: 40 }, (_, index) => person(index + 1))
    const form = rosterForm({ formId: 'R7K2M9QX', month: '2020-08', unitName: '长春测试装备有限公司', people })
    expect(form.pages).toHaveLength(3)
    expect([1, 2, 3].map(page => (gridOf(form, page)?.rows.length ?? 0) - 1)).toEqual([18, 18, 4])
    expect(gridOf(form, 3)?.rows[0]?.cells).toHaveLength(8)
    expect(gridOf(form, 3)?.rows[1]?.cells[0]).toBe('37')
  })

  it('covers with its check code the people on the sheet and no others', () => {
    const people = Array.from({ length: 20 }, (_, index) => person(index + 1))
    const form = (list: RosterPerson[]) =>
      rosterForm({ formId: 'R7K2M9QX', month: '2020-08', unitName: '甲', filledOn: '2020-09-05', people: list })
    const changed = people.map((each, index) => (index === 19 ? { ...each, phone: '13900001001' } : each))
    expect(canonicalPage(form(changed), 1)).toBe(canonicalPage(form(people), 1))
    expect(canonicalPage(form(changed), 2)).not.toBe(canonicalPage(form(people), 2))
    expect(fieldsOf(form(people))['person1']).toBe(
      '["测试1","男","990101199503021005","装配工","2020-07-15","13900001000","是"]',
    )
  })
})

describe('the notice of refusal', () => {
  it('names every reason with its clause, and remedies only when the reviewing body is known', () => {
    const data = {
      formId: 'N7K2M9QX',
      documentNumber: '长人社不予〔2020〕1号',
      unitName: '长春测试装备有限公司',
      month: '2020-08',
      lines: [
        {
          name: '测试1',
          maskedIdNumber: '990101********1005',
          reasons: [
            { clause: '二(一)', says: '入职早于2020年1月1日' },
            { clause: '六', says: '已满6个月' },
          ],
        },
      ],
      office: '某区人力资源和社会保障局',
      day: '2020-09-12',
    }
    const without = fieldsOf(refusalNotice(data))
    expect(without['rows']).toContain('入职早于2020年1月1日（二(一)）；已满6个月（六）')
    expect(without['ending']).not.toContain('行政复议')
    const withBody = fieldsOf(refusalNotice({ ...data, reviewBody: '某区人民政府' }))
    expect(withBody['ending']).toContain('60日内向某区人民政府申请行政复议')
  })
})
