import type { Theme } from '@fluentui/tokens';
import { HostConfig } from 'adaptivecards';
import dark from './microsoft-teams-dark.json';
import light from './microsoft-teams-light.json';
import { type Look, themes } from '../look';

/**
 * The configuration that Teams published, in the colours that Teams shows today: the published greens and
 * yellows cannot be read on a white card.
 */
export function hostConfig(look: Look): HostConfig {
  const theme = themes[look];
  const published = look === 'light' ? light : dark;
  const foregroundColors = readable(theme);

  return new HostConfig({
    ...published,
    fontTypes: withFont(published.fontTypes, theme),
    separator: { lineThickness: 1, lineColor: theme.colorNeutralStroke2 },
    textBlock: { headingLevel: 3 }, // the page's own titles are the first two
    containerStyles: {
      default: { foregroundColors, backgroundColor: theme.colorNeutralBackground1, borderColor: theme.colorNeutralStroke1 },
      emphasis: { foregroundColors, backgroundColor: theme.colorNeutralBackground3, borderColor: theme.colorNeutralStroke1 },
      accent: { foregroundColors, backgroundColor: theme.colorBrandBackground2, borderColor: theme.colorBrandStroke2 },
      good: { foregroundColors, backgroundColor: theme.colorStatusSuccessBackground1, borderColor: theme.colorStatusSuccessBorder1 },
      warning: { foregroundColors, backgroundColor: theme.colorStatusWarningBackground1, borderColor: theme.colorStatusWarningBorder1 },
      attention: { foregroundColors, backgroundColor: theme.colorStatusDangerBackground1, borderColor: theme.colorStatusDangerBorder1 },
    },
  });
}

function readable(theme: Theme) {
  const both = (color: string, subtle = color) => ({ default: color, subtle });
  return {
    default: both(theme.colorNeutralForeground1, theme.colorNeutralForeground3),
    dark: both(theme.colorNeutralForeground1, theme.colorNeutralForeground3),
    light: both(theme.colorNeutralForegroundInverted, theme.colorNeutralForegroundInverted),
    accent: both(theme.colorBrandForeground1),
    good: both(theme.colorStatusSuccessForeground1),
    warning: both(theme.colorStatusWarningForeground1),
    attention: both(theme.colorPaletteRedForeground1),
  };
}

function withFont(published: typeof light.fontTypes, theme: Theme) {
  return {
    default: { ...published.default, fontFamily: theme.fontFamilyBase },
    monospace: { ...published.monospace, fontFamily: theme.fontFamilyMonospace },
  };
}
