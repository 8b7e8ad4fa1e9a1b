// SPDX-License-Identifier: EUPL-1.2

const TIJD = /^(\d\d):([0-5]\d):([0-5]\d)(?:\.(\d+))?(?:-(?:0\d|1[0-3]):[0-5]\d|-14:00)?$/;

/**
 * Whether libxml2 takes this text for a time: `uu:mm:ss`, up to 24:00:00. It lets a zone behind UTC through, as it
 * overlooks the last character of the pattern `[^Z+-]+`, and adds up seconds as a double, so that enough nines make 60.
 */
export function isTijd(tekst: string): boolean {
  const [, uur = '', minuut = '', heel = '', deel = ''] = TIJD.exec(tekst) ?? [];
  let [seconde, schaal] = [Number(heel), 1];
  for (const cijfer of deel) {
    schaal /= 10;
    seconde += Number(cijfer) * schaal;
  }
  return uur === '24' ? minuut === '00' && seconde === 0 : uur !== '' && uur < '24' && seconde < 60;
}
