// SPDX-License-Identifier: EUPL-1.2

/**
 * The words of a quotation without the marks that a document had around them. A pack keeps those: by them the quotation
 * is found again in its source.
 * @example citaatTekst('georganiseerd op **lokaal** niveau') // 'georganiseerd op lokaal niveau'
 */
export const citaatTekst = (citaat: string): string =>
  citaat
    .replaceAll(/\*\*|<\/?[bi]>/g, '')
    .replaceAll(/\$([^$]*)\$/g, (_, formule: string) => formule.replaceAll(/\s*\\cdot\s*/g, ' × '))
    .trim();
