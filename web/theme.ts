import type { ThemeConfig } from 'antd'
import type { TypeSize } from './reader.ts'

/** The colours of the product; the same stand as variables in look.css for parts without antd. */
export const colours = {
  page: '#F5F7FA',
  surface: '#FFFFFF',
  line: '#E4E7EC',
  blue: '#1D4ED8',
  blueUnderHand: '#1E40AF',
  text: '#111827',
  quiet: '#4B5563',
  good: '#166534',
  bad: '#B91C1C',
  wait: '#92400E',
  dispute: '#5B21B6',
} as const

const fonts = '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif'

/** Ant Design in our look: no shadows but on what floats, contrast of all text at least 4.5. */
export function themeFor(size: TypeSize): ThemeConfig {
  return {
    token: {
      colorPrimary: colours.blue,
      // Ant Design would lighten it under the mouse, below the contrast of 4.5.
      colorPrimaryHover: colours.blueUnderHand,
      colorLinkHover: colours.blueUnderHand,
      colorErrorHover: '#991B1B',
      colorInfo: colours.blue,
      colorLink: colours.blue,
      colorSuccess: colours.good,
      colorError: colours.bad,
      colorWarning: colours.wait,
      colorText: colours.text,
      colorTextSecondary: colours.quiet,
      colorTextTertiary: colours.quiet,
      colorTextDescription: colours.quiet,
      colorTextPlaceholder: '#6B7280',
      colorTextDisabled: '#6B7280',
      colorBgLayout: colours.page,
      colorBorder: '#CBD2DC',
      colorBorderSecondary: colours.line,
      borderRadius: 6,
      fontFamily: fonts,
      fontSize: size === 'large' ? 18 : 14,
      controlHeight: size === 'large' ? 42 : 34,
      boxShadowTertiary: 'none',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Table: {
        cellPaddingBlock: 9,
        cellPaddingInline: 12,
        headerBg: '#F8FAFC',
        headerColor: colours.quiet,
        rowSelectedBg: '#EFF4FF',
        rowSelectedHoverBg: '#E3EBFE',
      },
      Card: { paddingLG: 20 },
      Button: {
        defaultHoverColor: colours.blueUnderHand,
        defaultHoverBorderColor: colours.blueUnderHand,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
      },
    },
  }
}
