// SPDX-License-Identifier: EUPL-1.2

// The first that is found counts: Edge and Opera also call themselves Chrome, and Chrome calls itself Safari.
const programs = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;
const devices = [
  [/\biPad\b/, 'een iPad'],
  [/\biPhone\b/, 'een iPhone'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'een Mac'],
  [/\bLinux\b|\bCrOS\b/, 'Linux'],
] as const;

/** Roughly on what somebody signs in, for them to recognise: no versions, nothing that follows a person. @example 'Firefox op Windows' */
export function apparaatVan(userAgent: string | undefined): string | null {
  const first = (known: readonly (readonly [RegExp, string])[]) =>
    known.find(([sign]) => sign.test(userAgent ?? ''))?.[1];
  const found = [first(programs), first(devices)].filter((one) => one !== undefined);
  return found.length > 0 ? found.join(' op ') : null;
}
