/* Where the notice is unclear about hours, attendance, online hours and what is paid for them. */
import type { Doubt } from '../kit.ts'

export const doubtsOfHours: readonly Doubt[] = [
  {
    id: 'D-01',
    clause: '二(一), 三(一)1, 三(二)3, 三(二)6',
    question: { zh: '“以上、以内”是否含本数', en: 'Do "or more" and "within" include the number itself?' },
    readings: [
      { id: 'incl', says: { zh: '含本数', en: 'included' } },
      { id: 'excl', says: { zh: '不含本数', en: 'not included' } },
    ],
    chosen: 'incl',
    reason: {
      zh: '按法律文件用语的通例含本数：70%、90%、满1年、1年当日、30人、5倍都计入。',
      en: 'By the usual drafting rule the number itself counts: 70 %, 90 %, a full year, the day one year later, 30 people, five times.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-01'],
  },
  {
    id: 'D-03',
    clause: '二(一)',
    question: { zh: '出勤率按什么计算', en: 'What is attendance reckoned by?' },
    readings: [
      { id: 'hours', says: { zh: '出勤学时÷核准的计划学时', en: 'hours attended ÷ hours planned and approved' } },
      { id: 'days', says: { zh: '出勤天数÷计划天数', en: 'days attended ÷ days planned' } },
      { id: 'sessions', says: { zh: '出勤课次÷计划课次', en: 'sessions attended ÷ sessions planned' } },
    ],
    chosen: 'hours',
    reason: {
      zh: '补贴按学时计算，出勤率也按学时；请假按缺勤计。',
      en: 'The subsidy is by hours, so is attendance; an excused absence is an absence.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-03'],
  },
  {
    id: 'D-04',
    clause: '二(一)',
    question: {
      zh: '70%至90%之间按出勤率确定的比例是什么',
      en: 'Between 70 and 90 %, which proportion does attendance give?',
    },
    readings: [
      { id: 'rate', says: { zh: '即未取整的出勤率', en: 'the unrounded attendance itself' } },
      { id: 'whole-percent', says: { zh: '出勤率取整到百分之一', en: 'attendance to the whole percent' } },
      {
        id: 'linear',
        says: { zh: '70%为0、90%为全额，中间按比例', en: 'nothing at 70 %, all at 90 %, straight between' },
      },
    ],
    chosen: 'rate',
    reason: {
      zh: '达到70%即可享受，比例就是出勤率，例如84/120为70%。',
      en: 'From 70 % on it is paid, the proportion is the attendance: 84 of 120 is 70 %.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-04'],
  },
  {
    id: 'D-05',
    clause: '二(一), 三(二)6',
    question: { zh: '出勤率影响哪些补贴', en: 'Which subsidies does attendance touch?' },
    readings: [
      {
        id: 'by-kind',
        says: {
          zh: '按学时和等级的培训适用；贫困劳动力技能培训只设70%门槛，按实际学时支付',
          en: 'trainings by hours and level; practical skills have the gate of 70 % and are paid by actual hours',
        },
      },
      {
        id: 'general',
        says: { zh: '贫困劳动力技能培训也按90%全额处理', en: 'practical skills too are paid in full from 90 %' },
      },
    ],
    chosen: 'by-kind',
    reason: {
      zh: '三(二)6写明按实际培训时间支付；技师、高级技师只看证书，不看学时。',
      en: '三(二)6 pays the time actually trained; for technicians the certificate alone decides.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-05'],
  },
  {
    id: 'D-06',
    clause: '三(一)1, 三(一)2, 三(二)1',
    question: { zh: '240、120、80学时是定额、上限还是下限', en: 'Are 240, 120 and 80 hours exact, a most or a least?' },
    readings: [
      {
        id: 'standard',
        says: {
          zh: '标准：少于的说明理由后按计划学时，多于的不补',
          en: 'a standard: fewer with a reason and paid as planned, more are not paid',
        },
      },
      { id: 'exact', says: { zh: '必须相等', en: 'exactly these' } },
    ],
    chosen: 'standard',
    reason: {
      zh: '文本只写培训时限；按标准执行，缩短的须经人社部门认可理由。',
      en: 'The text names the time only; it is taken as the standard, and fewer hours need a reason that the bureau accepts.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-06'],
  },
  {
    id: 'D-08',
    clause: '四',
    question: { zh: '“不超过40%补贴标准”指什么', en: 'No more than 40 % of what?' },
    readings: [
      { id: 'R1', says: { zh: '每个线上学时按标准的40%以内', en: 'each online hour at up to 40 % of the standard' } },
      { id: 'R2', says: { zh: '线上部分合计不超过整个标准的40%', en: 'the online part at most 40 % of the whole' } },
      { id: 'R3', says: { zh: '只限制全部线上的培训', en: 'only trainings that are wholly online' } },
    ],
    chosen: 'R1',
    reason: {
      zh: '线上学时单独计价，比例为0.40；定额补贴按学时占比拆分。须市人社局和财政局确认。',
      en: 'Online hours have a price of their own, 0.40; flat sums are split by the shares of hours. The bureau and finance must confirm it.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-08', 'online-rate'],
  },
  {
    id: 'D-09',
    clause: '四',
    question: { zh: '线上学时超过50%如何处理', en: 'What of online hours above 50 %?' },
    readings: [
      {
        id: 'half',
        says: {
          zh: '开班时不予通过，申领时最多计总学时的一半',
          en: 'refused at opening; at the claim half of all hours count',
        },
      },
      { id: 'offline', says: { zh: '最多计到与线下学时相等', en: 'no more count than there are offline hours' } },
    ],
    chosen: 'half',
    reason: {
      zh: '占比以计划总学时为基数；已发生的超出部分不计入。',
      en: 'The share is of the hours planned; what is above does not count.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-09'],
  },
  {
    id: 'D-37',
    clause: '三(二)3',
    question: { zh: '超过1440学时如何处理', en: 'What of more than 1440 hours?' },
    readings: [
      { id: 'cap', says: { zh: '按1440学时补贴', en: '1440 hours are paid' } },
      { id: 'refuse', says: { zh: '不予补贴', en: 'nothing is paid' } },
    ],
    chosen: 'cap',
    reason: { zh: '最多不超过，是补贴的上限。', en: 'It is a limit of what is paid.' },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-37'],
  },
  {
    id: 'D-38',
    clause: '三(二)6',
    question: { zh: '超过120学时如何处理', en: 'What of more than 120 hours?' },
    readings: [
      { id: 'cap', says: { zh: '按120学时补贴', en: '120 hours are paid' } },
      { id: 'refuse', says: { zh: '不予补贴', en: 'nothing is paid' } },
    ],
    chosen: 'cap',
    reason: { zh: '最高不超过，是补贴的上限。', en: 'It is a limit of what is paid.' },
    owner: 'CC-D',
    proposal: false,
    settings: ['D-38'],
  },
  {
    id: 'D-78',
    clause: '二(一), 四',
    question: { zh: '线上线下结合的班如何算出勤率', en: 'What is the attendance of a class that is partly online?' },
    readings: [
      { id: 'one', says: { zh: '按计入的全部学时算一个出勤率', en: 'one rate over all counted hours' } },
      {
        id: 'two',
        says: {
          zh: '线上线下分别计算，各自达到70%，各按各的比例补贴',
          en: 'one rate for each part: each reaches 70 %, each is paid by its own',
        },
      },
    ],
    chosen: 'one',
    reason: {
      zh: '线上学时计入总学时，出勤率也合并计算。',
      en: 'Online hours count into all hours, so attendance is one.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-78'],
  },
]
