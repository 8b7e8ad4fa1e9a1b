// SPDX-License-Identifier: EUPL-1.2

/** Text that can be set: composed characters, no control characters but line breaks; a date stays on one line. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll('\u202f', '\u00a0')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(dates, '$1\u00a0$2\u00a0$3');

/** The same on one line, for titles and names. */
export const onOneLine = (text: string): string => printable(text).replaceAll('\n', ' ').trim();

const dates =
  /\b(\d{1,2}) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (\d{4})\b/g;
