import { afterAll, describe, expect, it } from 'vitest'
import { applicationForm } from '../policies/changchun-2020-08/forms/application-form.ts'
import { rosterForm } from '../policies/changchun-2020-08/forms/roster-form.ts'
import {
  closePrinter,
  closeReader,
  printForm,
  qrTextOf,
  readPdfText,
  readScan,
  renderPages,
} from '../server/platform/paper/index.ts'
import { asPhonePhoto } from '../server/platform/paper/spoil-picture.ts'

const longName = '长春净月高新技术产业开发区北国春城智能装备制造股份有限公司第二分公司'
const application = applicationForm({
  formId: 'A7K2M9QX',
  month: '2020-08',
  unitName: longName,
  legalRepresentative: '欧阳测',
  contact: '李试',
  phone: '0431-80000001',
  address: '吉林省长春市净月高新技术产业开发区测试大街与样例大路交会处试验商务广场1号楼2316室',
  rates: [
    { rateFen: 50_000, headcount: 20, amountFen: 1_000_000, counts: { 'hard-to-employ': 20 } },
    { rateFen: 178_000, headcount: 3, amountFen: 534_000, counts: { 'graduate-2020': 3 } },
  ],
  bank: '测试银行股份有限公司长春净月支行',
  accountName: longName,
  accountNumber: '9900000000000000123',
  opinion: { headcount: 23, totalFen: 1_534_000, handler: '赵测', leader: '孙试', day: '2020-09-10' },
})

const roster = rosterForm({
  formId: 'R7K2M9QX',
  month: '2020-08',
  unitName: longName,
  filledOn: '2020-09-05',
  people: Array.from({ length: 40 }, (_, index) => ({
    name: index % 9 === 4 ? '买买提·艾合买提·库尔班' : `测试${index + 1}`,
    gender: 'male' as const,
    idNumber: '990101199503021005',
    post: index % 7 === 3 ? '数控机床操作工兼设备日常维护保养' : '装配工',
    hireDate: '2020-07-15',
    phone: '13900001000',
    graduate2020: index % 5 === 0,
  })),
})

afterAll(async () => {
  await closePrinter()
  await closeReader()
})

describe('the annexes on paper', { timeout: 60_000 }, () => {
  it('the application stands on one sheet with long names whole and the opinion in capitals', async () => {
    const { pdf, pages } = await printForm(application)
    const [text = ''] = (await readPdfText(pdf)).map(each => each.replace(/\s/g, ''))
    expect(pages).toBe(1)
    for (const part of [
      longName,
      '2020年8月以工代训职业培训补贴申请表',
      '壹万伍仟叁佰肆拾元整',
      '申请单位承诺',
      '就业困难人员20人',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('the roster is read back from photos of its sheets', async () => {
    const { pdf } = await printForm(roster)
    const sheets = await renderPages(pdf, 2200)
    expect(sheets).toHaveLength(3)
    for (const [index, sheet] of sheets.entries()) {
      const photo = await asPhonePhoto(sheet, {
        widthPixels: 1600,
        degrees: 6 - 6 * index,
        perspective: 0.2,
        seed: index,
      })
      const { pages } = await readScan(photo, 'image/jpeg')
      expect(pages[0]?.codes).toEqual([qrTextOf(roster, index + 1)])
    }
  })
})
