// SPDX-License-Identifier: EUPL-1.2

/** Is this a burgerservicenummer: nine digits, elfproef passed, not all zero? (CS002) */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst) || tekst === '000000000') return false;
  const weighted = [...tekst].reduce(
    (som, cijfer, plaats) => som + Number(cijfer) * (plaats === 8 ? -1 : 9 - plaats),
    0,
  );
  return weighted % 11 === 0;
}

/** Has this the form of an AGB code (eight digits)? Whether it exists, only the register knows. */
export const isAgbCode = (tekst: string): boolean => /^\d{8}$/.test(tekst);

/** Has this the form of a CBS municipality code (four digits)? */
export const isGemeentecode = (tekst: string): boolean => /^\d{4}$/.test(tekst);
