// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { eurocent, isVoor } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, geheel, keuze, tekst } from '#platform/invoer';
import { eenheden } from '../kostprijs/eenheid.ts';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { insertLijstbedrag, readGeldendeBedragen, readTarieflijst } from './tarieflijst.store.ts';
import { naamgever } from './volgers.query.ts';

export const bedragInvoeren = 'tarieven/lijstbedrag-invoeren';
/** The kind of task by which a second person is asked to check an amount. */
export const bedragtaak = 'tarieven/lijstbedrag-vaststellen';

const highestCents = 1_000_000_00;

/** Enters what a list says of one line from a day; it counts once another person has checked it. */
export const lijstbedragInvoeren = defineAct({
  naam: bedragInvoeren,
  niveau: 'laag',
  rollen: ['inkoper', 'beleidsadviseur'],
  invoer: z.object({
    lijst: tekst(80),
    regel: tekst(80),
    eenheid: keuze(eenheden),
    bedrag: geheel(1, highestCents),
    van: dag(),
    vastgesteldOp: z.preprocess((value) => (value === '' ? undefined : value), dag().optional()),
    bron: tekst(200),
    voorbeeld: z.boolean().default(false),
  }),
  run: async (context, { lijst: code, regel, eenheid, bedrag, van, vastgesteldOp, bron, voorbeeld }) => {
    const { tx, wie, nu, vandaag } = context;
    const verband = wie.hoed.code;
    const lijst = await readTarieflijst(tx, verband, code);
    const before = (await readGeldendeBedragen(tx, verband, van)).find(
      (one) => one.lijst === code && one.regel === regel,
    );
    const isSame = before?.bedrag === bedrag && before.eenheid === eenheid && before.van.equals(van);
    const reasons = [
      ...(lijst ? [] : [reason('tarieflijst-bestaat-niet', {}, 'lijst')]),
      ...(vastgesteldOp && isVoor(vandaag, vastgesteldOp)
        ? [reason('lijstbedrag-niet-vastgesteld', {}, 'vastgesteldOp')]
        : []),
      ...(isSame ? [reason('lijstbedrag-al-bekend', { bedrag }, 'bedrag')] : []),
    ];
    if (reasons.length > 0) return refused(reasons);
    const id = await insertLijstbedrag(tx, verband, {
      lijst: code,
      regel,
      eenheid,
      bedrag: eurocent(bedrag),
      van,
      vastgesteldOp: vastgesteldOp ?? null,
      bron,
      voorbeeld: voorbeeld || (lijst?.voorbeeld ?? false),
      ingevoerd: nu,
      naam: wie.naam,
    });
    if (!id) return refused(reason('lijstbedrag-wacht-al'));
    const onderwerp = { soort: 'lijstbedrag', id };
    const naam = naamgever(await leesTeBeprijzen(context, verband))(regel);
    const gegevens = { lijst: lijst?.naam ?? code, regel: naam, bedrag, door: wie.naam };
    await context.taakOpenen({ rol: 'inkoper', soort: bedragtaak, onderwerp, gegevens });
    const na = { lijst: code, regel, eenheid, bedrag, van: van.toString(), bron };
    await context.gebeurd({ act: bedragInvoeren, onderwerp, voor: before ? { bedrag: before.bedrag } : null, na });
    return decided({ lijstbedrag: id });
  },
});
