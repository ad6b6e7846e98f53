import type { Doubt, Says } from '../kit.ts'

type Reading = readonly [id: string, zh: string, en: string]

interface Told {
  readonly id: string
  readonly clause: string
  readonly question: Says
  /** The first is the one chosen. */
  readonly readings: readonly [Reading, ...Reading[]]
  readonly reason: Says
  readonly owner?: string
  /** The readings can be switched by the setting that bears the doubt's name. */
  readonly switched?: true
}

function doubt(told: Told): Doubt {
  return {
    id: told.id,
    clause: told.clause,
    question: told.question,
    readings: told.readings.map(([id, zh, en]) => ({ id, says: { zh, en } })),
    chosen: told.readings[0][0],
    reason: told.reason,
    owner: told.owner ?? 'CC-PB',
    proposal: false,
    settings: told.switched === true ? [told.id] : [],
  }
}

const ofDrillsAndCompetitions: readonly Told[] = [
  {
    id: 'D-28',
    clause: '五(三)2(1)③, 五(三)3(1)',
    question: {
      zh: '竞赛的“15天”“十天”是自然日还是工作日',
      en: 'Are the 15 and the 10 days of competitions calendar or working days?',
    },
    readings: [
      ['calendar', '自然日，第15天、第10天当日均有效', 'calendar days, the 15th and the 10th included'],
      ['working', '工作日，起始日不计', 'working days, the first day left out'],
    ],
    reason: {
      zh: '文件此处写“天”，他处写“工作日”；逾期的先不予受理，由经办人员登记理由后放行。',
      en: 'Here the notice says days, elsewhere working days; what is late waits until an official records the reason.',
    },
    switched: true,
  },
  {
    id: 'D-29',
    clause: '三(一)4',
    question: { zh: '“每年最高补贴每次400元”按次还是按年', en: 'Are the 400 yuan of a drill per drill or per year?' },
    readings: [
      [
        'per-event',
        '每人每次最高400元，次数受每年3次限制',
        '400 yuan per person and drill, drills limited by three times a year',
      ],
      ['per-year', '每人每年合计最高400元', '400 yuan per person and year'],
    ],
    reason: {
      zh: '“每次”在后，按每次计；同时累计全年金额，便于按另一口径核对。',
      en: 'The text ends with “each time”; the year’s sum is kept as well, so that the other reading can be checked.',
    },
    switched: true,
  },
  {
    id: 'D-30',
    clause: '三(一)4',
    question: { zh: '练兵“原则上不少于30人”能否例外', en: 'May a drill have fewer than 30 people of a trade?' },
    readings: [
      [
        'hard',
        '不足30人不予受理，市人社局可书面放行',
        'fewer are refused; the city bureau may let them pass in writing',
      ],
      ['soft', '不足30人仅提示', 'fewer only bring a warning'],
    ],
    reason: {
      zh: '人数按实际参训满8学时的不同人员计；例外须有理由和文件。',
      en: 'People are counted who attended eight hours; an exception needs a reason and a document.',
    },
    switched: true,
  },
  {
    id: 'D-31',
    clause: '三(一)5',
    question: {
      zh: '10个、5个项目按年还是整个行动期',
      en: 'Are the 10 and 5 projects per year or for the whole action?',
    },
    readings: [
      ['year', '按竞赛开始日所在的自然年度', 'per calendar year of the first day'],
      ['action', '整个行动期合计', 'for the whole action'],
    ],
    reason: { zh: '同句的次数限制按年，项目数一并按年。', en: 'The same sentence counts per year.' },
    switched: true,
  },
  {
    id: 'D-75',
    clause: '三(一)5',
    question: {
      zh: '第6至15名没有等级的能否晋升初级工；由谁确认其他条件',
      en: 'May ranks 6 to 15 without a level become junior workers, and who confirms the other conditions?',
    },
    readings: [
      ['junior', '可以，只作建议，由市人社局确认', 'yes, as a proposal that the city bureau confirms'],
      ['none', '不可以', 'no'],
    ],
    reason: {
      zh: '无等级的上一级即初级工；晋升只作建议名单，由人社部门确认。',
      en: 'One level above none is junior worker; promotions are proposals, confirmed by the bureau.',
    },
    switched: true,
  },
  {
    id: 'D-77',
    clause: '附件5',
    question: { zh: '照片“1M”是多少字节', en: 'How many bytes is the megabyte of the photograph?' },
    readings: [
      ['binary', '1048576字节', '1,048,576 bytes'],
      ['decimal', '1000000字节', '1,000,000 bytes'],
    ],
    reason: { zh: '按计算机通行口径，从宽。', en: 'The usual reading of computers, which is the wider one.' },
    switched: true,
  },
]

const ofPeople: readonly Told[] = [
  {
    id: 'D-33',
    clause: '三(一)3',
    question: { zh: '新取得技师、高级技师的奖励是否在此发放', en: 'Is the reward of new technicians paid here?' },
    readings: [
      [
        'refer',
        '登记并转人才奖励渠道，每人每等级一次，不占培训次数',
        'recorded and passed on, once per person and level, no training',
      ],
      ['here', '在此发放，每人每等级一次，不占培训次数', 'paid here, once per person and level, no training'],
    ],
    reason: {
      zh: '文件写明依据长春市技能人才奖励有关文件，故单列登记。',
      en: 'The notice points to the city’s documents on rewards, so it is recorded by itself.',
    },
    switched: true,
  },
  {
    id: 'D-35',
    clause: '三(二)4',
    question: {
      zh: '生活费的天数、叠加和年度如何计算',
      en: 'How are days, groups and years of the living allowance counted?',
    },
    readings: [
      [
        'best-group',
        '按实际到课天数，几个群体取最高、不叠加，上限按自然年度，不以取得证书为条件',
        'days present, the best of several groups, ceilings per calendar year, no certificate needed',
      ],
      [
        'added',
        '各群体分别申领、各按各的年度上限，可以相加；天数和年度同上',
        'each group by itself under its own yearly ceiling, several are added; days and years as before',
      ],
    ],
    reason: { zh: '补贴不重复享受；从上限的写法看按年度控制。', en: 'No double enjoyment; the ceilings are yearly.' },
    switched: true,
  },
  {
    id: 'D-36',
    clause: '三(四)',
    question: {
      zh: '“初次”是首次参加还是首次取得证书',
      en: 'Does “first” mean the first attempt or the first certificate?',
    },
    readings: [
      [
        'first-certificate',
        '该职业该等级首次取得证书，补考通过的可计',
        'the first certificate of trade and level, a re-sit may count',
      ],
      ['first-attempt', '须首次参加即通过', 'passed at the first attempt'],
    ],
    reason: {
      zh: '文件要求“通过初次鉴定并取得证书”，以取得证书为准。',
      en: 'The notice asks for an appraisal that was passed with a certificate.',
    },
    switched: true,
  },
  {
    id: 'D-42',
    clause: '三(一)6',
    question: { zh: '学徒制不足一年如何计算', en: 'How is part of a year of apprenticeship paid?' },
    readings: [
      ['completed', '按完成的培训年度补贴', 'completed years of training only'],
      [
        'months',
        '未完成的年度按已培训的整月折算，每个学徒年度只补贴一次',
        'an unfinished year by its whole months of training, each year of apprenticeship paid once',
      ],
    ],
    reason: { zh: '文件只有每人每年标准，其余依学徒制文件。', en: 'The notice has a yearly rate only.' },
    switched: true,
  },
]

const ofSupervision: readonly Told[] = [
  {
    id: 'D-76',
    clause: '四(三), 五(三)3(2)',
    question: { zh: '没有随机签到的线上课是否计学时', en: 'Does an online lesson without a check-in count?' },
    readings: [
      [
        'zero',
        '不计；图文课按有签到的有效阅读时间计；考试中断的续用原卷和剩余时间',
        'no; texts count by reading time with check-ins; an interrupted exam goes on with its paper and clock',
      ],
      ['counts', '计', 'yes'],
    ],
    reason: { zh: '文件要求每节课不少于1次。', en: 'The notice asks for at least one per lesson.' },
    switched: true,
  },
  {
    id: 'D-80',
    clause: '七(三)',
    question: { zh: '列入黑名单的后果', en: 'What follows from the blacklist?' },
    readings: [
      [
        'no-new',
        '不再受理登记、开班和申领，在办的冻结，经决定方可公开，可申诉',
        'no new registration, class or claim; running claims frozen; public only by decision; appeal possible',
      ],
    ],
    reason: { zh: '文件只写依法依纪严惩。', en: 'The notice only says that it is punished.' },
  },
  {
    id: 'D-81',
    clause: '七(三)',
    question: { zh: '限期整改的期限', en: 'How long may putting right take?' },
    readings: [['officer', '由经办人员确定，默认15个工作日', 'as the official sets it, 15 working days otherwise']],
    reason: { zh: '文件未定期限。', en: 'The notice sets no time.' },
    owner: 'CC-D',
  },
  {
    id: 'D-83',
    clause: '五(三)3(1)',
    question: { zh: '影像资料保存多久', en: 'How long are recordings kept?' },
    readings: [['ten-years', '行动期内不删除，结束后再存10年', 'throughout the action and ten years beyond']],
    reason: { zh: '文件未定保存期限。', en: 'The notice sets no time.' },
  },
  {
    id: 'K-14',
    clause: '四(二)',
    question: { zh: '企业能否选用未列入目录的平台', en: 'May an enterprise choose a platform that is not listed?' },
    readings: [
      ['qualified', '具备资质即可，机构须在目录中选', 'a qualified one will do; institutions choose from the list'],
      ['listed', '企业也须在目录中选', 'enterprises choose from the list too'],
    ],
    reason: {
      zh: '文件对机构写“目录中选取”，对企业写“具有资质的任一平台”。',
      en: 'The notice says list for institutions and any qualified platform for enterprises.',
    },
    switched: true,
  },
]

const told: readonly Told[] = [...ofDrillsAndCompetitions, ...ofPeople, ...ofSupervision]

/** Doubts of awards, drills, competitions, apprenticeship, allowances, appraisals and checks. */
export const doubtsOfOthers: readonly Doubt[] = told.map(doubt)
