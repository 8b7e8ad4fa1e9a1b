// SPDX-License-Identifier: EUPL-1.2
import { datumOp } from '#libs/kernel';
import { readAanbieder } from '#modules/regio';
import type { ActContext } from '#platform/context';
import { toPdf } from '#platform/document';
import { keepDocument } from '#platform/documenten';
import type { Verzegeld } from '../inschrijving/inschrijving.store.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { isVoorbeeld } from '../procedure/voorwaarden.ts';
import type { Brief } from './brieven.ts';

/** Typesets a letter and keeps it for region and aanbieder. @returns the identifier of the document */
export async function bewaarBrief(
  context: ActContext,
  { voorwaarden }: Procedure,
  { id, aanbieder, inhoud }: Verzegeld,
  brief: Brief,
): Promise<string> {
  const { tx, wie, nu } = context;
  const known = await readAanbieder(tx, aanbieder);
  const verband = voorwaarden?.verband;
  const pdf = await toPdf({
    titel: brief.titel,
    datum: datumOp(nu),
    afzender: [verband?.naam ?? wie.hoed.naam, ...(verband ? [verband.uitvoering] : [])],
    aan: [inhoud.bedrijf.naam, `AGB-code ${aanbieder}`],
    kenmerk: id,
    onderdelen: brief.onderdelen,
    ondertekening: {
      groet: 'Met vriendelijke groet,',
      ondertekenaars: [{ namens: verband?.naam ?? wie.hoed.naam, naam: wie.naam }],
    },
    voorbeeld: known?.voorbeeld === true || (voorwaarden !== null && isVoorbeeld(voorwaarden)),
  });
  const kept = await keepDocument(context, {
    onderwerp: { soort: 'inschrijving', id },
    naam: brief.bestand,
    mediatype: 'application/pdf',
    inhoud: pdf,
    lezer: { soort: 'aanbieder', code: aanbieder },
  });
  return kept.id;
}
