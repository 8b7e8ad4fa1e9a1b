// SPDX-License-Identifier: EUPL-1.2

/** Who reads the post. */
export const lezers = ['toegang', 'financien', 'aanbieder'] as const;

const vanAanbieder: ReadonlySet<string> = new Set(['302', '305', '307', '315', '317', '320', '323']);

/** Who sends a message of this kind, in the gemeente or at the aanbieder. */
export const afzenderrol = (soort: string): (typeof lezers)[number] => {
  if (vanAanbieder.has(soort)) return 'aanbieder';
  return soort === '325' ? 'financien' : 'toegang';
};

/** Who must send what follows on a message of this kind. */
export const antwoordrol = (soort: string): (typeof lezers)[number] => {
  if (soort === '323') return 'financien';
  return vanAanbieder.has(soort) ? 'toegang' : 'aanbieder';
};
