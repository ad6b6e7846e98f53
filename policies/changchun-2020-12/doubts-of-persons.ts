/* Where the notice is unclear about who is paid, how often, for which trade and level, and out of which fund. */
import type { Doubt } from '../kit.ts'

export const doubtsOfTraining: readonly Doubt[] = [
  {
    id: 'D-07',
    clause: '三(一)3',
    question: { zh: '急需紧缺上浮30%上浮哪一项补贴', en: 'To which subsidy do the 30 % for urgent shortage belong?' },
    readings: [
      { id: 'R1', says: { zh: '500、800、1000元培训补贴', en: 'the training subsidy of 500, 800, 1000 yuan' } },
      { id: 'R2', says: { zh: '“展翅行动”技能提升补贴', en: 'the allowance of another programme (展翅行动)' } },
    ],
    chosen: 'R1',
    reason: {
      zh: '紧缺标记在培训目录中，三(一)6用同样的说法讲培训；但句中逗号接在展翅行动之后，省内后来的文件也如此。上线前须市人社局答复；技师以上不上浮。',
      en: 'The mark stands in the training catalogue and 三(一)6 says the same of training; yet the sentence joins it to the other programme, as do later provincial papers. The bureau must answer before use; not for technicians and above.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-07'],
  },
  {
    id: 'D-10',
    clause: '二(二)',
    question: { zh: '“每年”“一年内”如何计算', en: 'Which year for three times, and for the same trade and level?' },
    readings: [
      {
        id: 'calendar-and-rolling',
        says: {
          zh: '次数按考核日期所在年度，同一职业等级按前次考核起12个月',
          en: 'three times by the calendar year of the assessment; same trade and level twelve months from the last assessment',
        },
      },
      { id: 'calendar', says: { zh: '都按日历年度', en: 'both by the calendar year' } },
    ],
    chosen: 'calendar-and-rolling',
    reason: {
      zh: '“每年”指年度，“一年内”指期间；“原则上”的例外由市人社局附理由和文件决定。',
      en: '"A year" is the calendar\'s, "within a year" a span; exceptions are decided by the city bureau with reason and document.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-10'],
  },
  {
    id: 'D-12',
    clause: '二(二)',
    question: { zh: '同一人员、企业如何认定', en: 'What is the same person, the same enterprise?' },
    readings: [
      {
        id: 'id-and-code',
        says: {
          zh: '人员按18位身份证号，企业按统一社会信用代码',
          en: 'person by the 18-digit id, enterprise by its credit code',
        },
      },
    ],
    chosen: 'id-and-code',
    reason: {
      zh: '各机构、各区县、各文件合并比对，15位证件号转换后比对。',
      en: 'Over all institutions, districts and notices; fifteen-digit ids are converted.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-27',
    clause: '五(三)2',
    question: { zh: '“开班前5个工作日内”指何时', en: 'When is "within 5 working days before the start"?' },
    readings: [
      {
        id: 'approved-before',
        says: {
          zh: '开班前获准；晚于5个工作日的提示',
          en: 'approved before the start; later than 5 working days is a warning',
        },
      },
      { id: 'last-five', says: { zh: '只在开班前最后5个工作日内提交', en: 'only within the last 5 working days' } },
    ],
    chosen: 'approved-before',
    reason: {
      zh: '获准后方可开班是硬条件；提前更早的可以受理。',
      en: 'Approval before the start is the hard condition; earlier applications are taken.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-27'],
  },
  {
    id: 'D-32',
    clause: '三(一)3',
    question: { zh: '技师的职业技能等级证书是否可以', en: 'Does a skill-level certificate do for technicians?' },
    readings: [
      {
        id: 'qualification',
        says: {
          zh: '只认职业资格证书，等级证书逐人核定',
          en: 'qualification certificate only; others are decided one by one',
        },
      },
      { id: 'both', says: { zh: '两种证书都认', en: 'both' } },
    ],
    chosen: 'qualification',
    reason: {
      zh: '文本写明以职业资格证书为准；等级证书送市人社局核定。',
      en: 'The text lets the qualification certificate decide; a skill-level certificate goes to the city bureau.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-32'],
  },
  {
    id: 'D-34',
    clause: '三(二)5, 六(三)',
    question: { zh: '先垫后补由谁付给学员', en: 'By reimbursement, who pays the trainee?' },
    readings: [
      {
        id: 'institution',
        says: { zh: '机构代领后转付，上传凭证', en: 'the institution passes it on and uploads vouchers' },
      },
      { id: 'direct', says: { zh: '直接付给学员', en: 'directly' } },
    ],
    chosen: 'institution',
    reason: {
      zh: '两处说法不同（K-05）；按六(三)由机构代领，逐人上传凭证，建议收款后10个工作日内转付。',
      en: 'Two clauses differ (K-05): by 六(三) through the institution with a voucher for each; ten working days are proposed.',
    },
    owner: 'CC-FIN',
    proposal: false,
    settings: ['D-34'],
  },
  {
    id: 'D-39',
    clause: '三(二)2',
    question: { zh: '一次性1500元指一生一次还是每年一次', en: 'Is the 1500 yuan once, or once a year?' },
    readings: [
      { id: 'once', says: { zh: '每人一次，两种课程合并', en: 'once per person, both courses together' } },
      { id: 'per-year', says: { zh: '每年一次', en: 'once a year' } },
    ],
    chosen: 'once',
    reason: {
      zh: '“一次性”指每人一次；出勤门槛和比例同其他培训。',
      en: 'One-off means once per person; attendance as for other trainings.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-39'],
  },
  {
    id: 'D-40',
    clause: '三(一)1',
    question: {
      zh: '合同满1年、签订后1年内如何算',
      en: 'When is the contract a year long, and the class within a year?',
    },
    readings: [
      {
        id: 'day-before',
        says: {
          zh: '到期日不早于签订日加1年减1日；开班日不晚于签订日加1年',
          en: 'ends no earlier than one year less a day after signing; starts no later than one year after it',
        },
      },
    ],
    chosen: 'day-before',
    reason: { zh: '按起止日均计入；无固定期限合同视为满足。', en: 'Both days count; an open-ended contract meets it.' },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-41',
    clause: '三(一)2',
    question: { zh: '“同一个职业分类”按什么分类', en: 'By which classification is it the same category?' },
    readings: [
      { id: 'annex', says: { zh: '附件1的类别名称（43类）', en: 'the 43 categories of annex 1' } },
      {
        id: 'national',
        says: {
          zh: '职业分类大典的大、中、小类，由经办人逐人认定是否同类',
          en: 'the groups of the national classification; an official says for each person whether it is the same',
        },
      },
    ],
    chosen: 'annex',
    reason: {
      zh: '目录不含大典编码，按目录的类别名称。',
      en: 'The catalogue has no national codes: its own categories.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-41'],
  },
  {
    id: 'D-68',
    clause: '附件1',
    question: { zh: '64号、95号工种的类别', en: 'Which class have trades 64 and 95?' },
    readings: [
      { id: 'unset', says: { zh: '未定，由市人社局以新版目录确定', en: 'none until the city bureau sets it' } },
      { id: 'neighbours', says: { zh: '参照相邻工种定为C类', en: 'C, like their neighbours' } },
    ],
    chosen: 'unset',
    reason: {
      zh: '目录此格为空，无法计算；确定前不予开班。',
      en: 'The cell is empty: nothing can be computed, and no class opens, before it is set.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['trade-class/64', 'trade-class/95'],
  },
  {
    id: 'D-69',
    clause: '二(二)',
    question: { zh: '没有等级的培训如何判断“同一等级”', en: 'What is the same level where a training has none?' },
    readings: [
      {
        id: 'trade',
        says: { zh: '同一工种、均无等级即为重复', en: 'the same trade, both without level, is a repeat' },
      },
      {
        id: 'trade-and-kind',
        says: { zh: '同一工种且同一补贴项目才为重复', en: 'only with the same kind of subsidy' },
      },
    ],
    chosen: 'trade-and-kind',
    reason: {
      zh: '“无等级”只在同一补贴项目内比对：岗前培训后转岗，工种相同也不是重复。',
      en: 'No level is compared within one kind of subsidy: redeployment after induction in the same trade is no repeat.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-69'],
  },
  {
    id: 'D-70',
    clause: '三, 七(一)',
    question: { zh: '各项补贴从哪项资金列支', en: 'Which fund pays what?' },
    readings: [
      {
        id: 'by-item',
        says: {
          zh: '培训补贴用专账资金，生活费和鉴定用就业补助资金，奖励和展翅行动另列',
          en: 'training from the special account, living allowance and appraisal from employment funds, awards elsewhere',
        },
      },
    ],
    chosen: 'by-item',
    reason: { zh: '三(二)4、三(四)写明就业补助资金。', en: '三(二)4 and 三(四) name the employment funds.' },
    owner: 'CC-FIN',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-73',
    clause: '三(一)',
    question: { zh: '谁承担费用如何证明', en: 'What proves who bore the cost?' },
    readings: [{ id: 'invoice', says: { zh: '发票的购买方', en: 'the buyer on the invoice' } }],
    chosen: 'invoice',
    reason: {
      zh: '发票抬头为企业的补给企业，为学员的补给学员。',
      en: 'The buyer on the invoice is the one who is paid.',
    },
    owner: 'CC-D',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-79',
    clause: '五(三)1',
    question: { zh: '定点资格和协议的有效期', en: 'How long do designation and agreement last?' },
    readings: [
      {
        id: 'agreement',
        says: { zh: '按协议起止日，未写的到行动结束', en: 'as the agreement says, else to the end of the action' },
      },
    ],
    chosen: 'agreement',
    reason: {
      zh: '认定办法在另一文件（长人社〔2019〕40号）。',
      en: 'Designation is laid down in another document (长人社〔2019〕40号).',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
]
