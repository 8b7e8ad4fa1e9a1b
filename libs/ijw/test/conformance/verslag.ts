// SPDX-License-Identifier: EUPL-1.2
import type { Deelnemer } from './deelnemers.ts';
import type { Uitslag, Verschil } from './meting.ts';

const KOLOMMEN = ['voorbeelden', 'gemaakt', 'mutaties', 'geldig', 'eens', 'oneens'];

const regel = (naam: string, schema: string, cellen: readonly string[]): string =>
  `${naam.padEnd(8)} ${schema.padEnd(26)} ${cellen.map((cel) => cel.padStart(11)).join(' ')}`;

export const kopregel = (): string => regel('bericht', 'schema', KOLOMMEN);

export function rij(wie: { readonly naam: string; readonly schema?: string }, u: Uitslag): string {
  const geldig = `${((100 * u.geldig) / Math.max(1, u.mutaties)).toFixed(1)} %`;
  const getallen = [u.voorbeelden, u.gemaakt, u.mutaties, geldig, u.eens, u.oneens];
  return regel(wie.naam, wie.schema ?? '', getallen.map(String));
}

/** The results together. */
export function opgeteld(uitslagen: readonly Uitslag[]): Uitslag {
  const som = (per: (uitslag: Uitslag) => number): number => uitslagen.reduce((tot, uitslag) => tot + per(uitslag), 0);
  return {
    voorbeelden: som((u) => u.voorbeelden),
    gemaakt: som((u) => u.gemaakt),
    mutaties: som((u) => u.mutaties),
    geldig: som((u) => u.geldig),
    eens: som((u) => u.eens),
    oneens: som((u) => u.oneens),
    schemas: som((u) => u.schemas),
    verschillen: uitslagen.flatMap(({ verschillen }) => verschillen),
  };
}

/** What is wrong with this message or its result, in sentences; none when all is well. */
export function bezwaren(wie: Deelnemer, uitslag: Uitslag | undefined): readonly string[] {
  if ('fout' in wie) return [`${wie.naam}: ${wie.fout}`];
  if (uitslag === undefined || uitslag.mutaties === 0) return [`${wie.naam}: niets geprobeerd`];
  const { mutaties, geldig, oneens } = uitslag;
  const minste = mutaties / 20;
  return [
    oneens > 0 ? `${wie.naam}: ${oneens} keer oneens` : '',
    geldig < minste ? `${wie.naam}: minder dan 5 % is geldig, dan zegt de vergelijking te weinig` : '',
    mutaties - geldig < minste ? `${wie.naam}: minder dan 5 % is ongeldig, dan zegt de vergelijking te weinig` : '',
  ].filter((bezwaar) => bezwaar !== '');
}

export const beschrijf = ({ bericht, zaad, waarvan, oordeel, bestand }: Verschil): string =>
  `\n${bericht}, zaad ${zaad}, ${waarvan}\n  ${oordeel}\n  ${leesbaar(bestand)}`;

/** As text when it is that, else every byte as a character. */
function leesbaar(bestand: Uint8Array): string {
  try {
    return JSON.stringify(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bestand));
  } catch {
    return `(bytes) ${JSON.stringify(Buffer.from(bestand).toString('latin1'))}`;
  }
}
