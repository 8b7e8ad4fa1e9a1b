// SPDX-License-Identifier: EUPL-1.2
import { datumOp, newId } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import { toPdf } from '#platform/document';
import { leidraadOnderdelen } from './leidraad.ts';
import { insertProcedureDocument, publishProcedure } from './procedure.store.ts';
import type { Procedure } from './procedure.ts';
import { leesTarieven } from './voorwaarden.query.ts';
import { isVoorbeeld, type Voorwaarden } from './voorwaarden.ts';

/** Gives effect to the decision to publish: freezes what applies, makes the leidraad, tells. Doing it again changes nothing. */
export async function publiceren(
  context: ActContext,
  procedure: Procedure,
  voorwaarden: Voorwaarden,
  besluit: string,
): Promise<void> {
  const { tx, nu } = context;
  const isNew = await publishProcedure(tx, procedure, { voorwaarden, besluit, nu });
  if (!isNew) return;
  const inhoud = await makeLeidraad(context, procedure, voorwaarden);
  await insertProcedureDocument(tx, procedure, {
    id: newId(),
    naam: `Inschrijfleidraad ${procedure.contractNaam}.pdf`,
    mediatype: 'application/pdf',
    inhoud,
    op: nu,
  });
  await context.taakAfronden('inkoop/procedure-publiceren', procedure.id);
  await context.gebeurd({
    act: 'inkoop/procedure-publiceren',
    onderwerp: { soort: 'procedure', id: procedure.id },
    besluit,
    na: { verband: procedure.verband, contract: procedure.contract, sluit: procedure.sluit.toString() },
  });
}

async function makeLeidraad(
  { tx, nu }: ActContext,
  procedure: Procedure,
  voorwaarden: Voorwaarden,
): Promise<Uint8Array> {
  const { verband, contract, ingang } = procedure;
  const tarieven = await leesTarieven({ tx }, verband, contract, ingang);
  return toPdf({
    titel: `Inschrijfleidraad ${procedure.contractNaam}`,
    datum: datumOp(nu),
    afzender: [voorwaarden.verband.naam, voorwaarden.verband.uitvoering],
    kenmerk: procedure.id,
    onderdelen: leidraadOnderdelen(procedure, voorwaarden, tarieven),
    voorbeeld: isVoorbeeld(voorwaarden),
  });
}
