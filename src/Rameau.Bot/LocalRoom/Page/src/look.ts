import { teamsDarkTheme, teamsLightTheme } from '@fluentui/tokens';

export type Look = 'light' | 'dark';

/** Where Segoe UI is missing, a face about as narrow as it: the widest of the system's makes lines break that do not in Teams. */
const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', 'Helvetica Neue', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

export const themes = {
  light: { ...teamsLightTheme, fontFamilyBase },
  dark: { ...teamsDarkTheme, fontFamilyBase },
};
