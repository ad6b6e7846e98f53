import { residentIdCheck } from '../values/resident-id.ts'
import type { Random } from './random.ts'

export type Sex = '男' | '女'

/** The words of the roster's category column; the last belongs to distressed enterprises alone. */
export type Category =
  | '就业困难人员'
  | '零就业家庭成员'
  | '离校两年内高校毕业生'
  | '登记失业人员'
  | '2020年应届高校毕业生'
  | '建档立卡贫困劳动力'
  | '企业职工'

export interface RosterPerson {
  name: string
  sex: Sex
  residentId: string
  post: string
  hired: string
  phone: string
  category: Category
  leftSchool: string | null
  graduationYear: number | null
  trainingDays: number
  wageFen: number
  livingFen: number | null
}

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  '欧阳',
  '上官',
  '司马',
  '诸葛',
]
const maleGiven = [
  '伟',
  '强',
  '磊',
  '军',
  '勇',
  '杰',
  '涛',
  '明',
  '超',
  '刚',
  '建国',
  '志强',
  '海波',
  '立新',
  '文博',
  '子轩',
  '浩然',
  '宇航',
  '俊杰',
  '春生',
  '铁柱',
  '德福',
  '永利',
  '国栋',
  '长林',
  '晓东',
  '振华',
  '鹏飞',
  '思远',
  '天佑',
]
const femaleGiven = [
  '芳',
  '娜',
  '敏',
  '静',
  '丽',
  '艳',
  '娟',
  '霞',
  '婷',
  '雪',
  '桂英',
  '秀兰',
  '玉梅',
  '淑华',
  '春红',
  '晓燕',
  '雨欣',
  '梓涵',
  '诗琪',
  '佳怡',
  '丹丹',
  '美玲',
  '凤霞',
  '海燕',
  '立华',
  '思雨',
  '欣悦',
  '冬梅',
  '亚男',
  '紫薇',
]
/** Characters that lists, fonts and old systems stumble over; the last ones lie outside the basic plane. */
const rareGiven = ['喆', '堃', '犇', '淼', '翀', '彧', '垚', '焱', '骉', '䶮', '㛃', '𬍛', '𠅤']
const dottedNames = ['阿依古丽·买买提', '巴特尔·孟和', '古丽娜尔·艾山']

const posts = [
  '操作工',
  '包装工',
  '质检员',
  '仓库管理员',
  '叉车司机',
  '机修工',
  '电工',
  '焊工',
  '收银员',
  '客房服务员',
  '中式烹调师',
  '配送员',
  '导购员',
  '客服专员',
  '装配钳工',
  '数控车工',
  '面点师',
  '保洁员',
  '文员',
  '统计员',
]

export interface People {
  next(kind: { category: Category; month: string }): RosterPerson
}

/**
 * People who do not exist: area codes from 990101 upwards were never assigned to a place, telephone numbers start with 154, which no operator has.
 * One area per file keeps the files' people apart.
 */
export function peopleOf(random: Random, area: string): People {
  const ids = new Set<string>()
  const phones = new Set<string>()
  return {
    next({ category, month }) {
      const sex: Sex = random.pick(['男', '女'] as const)
      const graduate = category === '2020年应届高校毕业生' || category === '离校两年内高校毕业生'
      return {
        name: nameOf(random, sex),
        sex,
        residentId: unique(ids, () => residentIdOf(random, { area, sex, category })),
        post: random.pick(posts),
        hired: hireDay(random, category),
        phone: unique(phones, () => `154${String(random.whole({ least: 0, most: 99_999_999 })).padStart(8, '0')}`),
        category,
        leftSchool: graduate ? leavingDay(random, category) : null,
        graduationYear: graduate ? (category === '2020年应届高校毕业生' ? 2020 : 2019) : null,
        trainingDays: daysOf(month),
        wageFen: random.whole({ least: 380, most: 1300 }) * 500 + random.pick([0, 0, 0, 50, 36]),
        livingFen: null,
      }
    },
  }
}

function nameOf(random: Random, sex: Sex): string {
  if (random.whole({ least: 1, most: 90 }) === 1) return random.pick(dottedNames)
  const given =
    random.whole({ least: 1, most: 15 }) === 1
      ? random.pick(rareGiven)
      : random.pick(sex === '男' ? maleGiven : femaleGiven)
  return random.pick(surnames) + given
}

/** Years of birth that fit the category: graduates in their twenties, hard-to-employ people older, nobody past working age. */
function residentIdOf(random: Random, person: { area: string; sex: Sex; category: Category }): string {
  const years = {
    就业困难人员: person.sex === '男' ? { least: 1966, most: 1970 } : { least: 1973, most: 1980 },
    零就业家庭成员: { least: 1974, most: 1998 },
    离校两年内高校毕业生: { least: 1995, most: 1998 },
    登记失业人员: { least: 1975, most: 1999 },
    '2020年应届高校毕业生': { least: 1996, most: 1998 },
    建档立卡贫困劳动力: { least: 1975, most: 1998 },
    企业职工: { least: 1974, most: 1998 },
  }[person.category]
  const birth = `${random.whole(years)}${two(random.whole({ least: 1, most: 12 }))}${two(random.whole({ least: 1, most: 28 }))}`
  const order = random.whole({ least: 0, most: 499 }) * 2 + (person.sex === '男' ? 1 : 0)
  const first17 = `${person.area}${birth}${String(order).padStart(3, '0')}`
  return first17 + residentIdCheck(first17)
}

function hireDay(random: Random, category: Category): string {
  if (category === '2020年应届高校毕业生') return `2020-07-${two(random.whole({ least: 1, most: 28 }))}`
  if (category === '企业职工')
    return `${random.whole({ least: 2012, most: 2019 })}-${two(random.whole({ least: 1, most: 12 }))}-${two(random.whole({ least: 1, most: 28 }))}`
  return `2020-${two(random.whole({ least: 1, most: 7 }))}-${two(random.whole({ least: 1, most: 28 }))}`
}

function leavingDay(random: Random, category: Category): string {
  const day = two(random.whole({ least: 15, most: 30 }))
  return category === '2020年应届高校毕业生' ? `2020-06-${day}` : `2019-06-${day}`
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysOf = (month: string) => (month === '2020-02' ? 29 : (monthDays[Number(month.slice(5)) - 1] ?? 0))

function unique(taken: Set<string>, make: () => string): string {
  for (;;) {
    const made = make()
    if (!taken.has(made)) {
      taken.add(made)
      return made
    }
  }
}

const two = (part: number) => String(part).padStart(2, '0')
