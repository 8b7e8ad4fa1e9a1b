// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isVoor } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, id, langeTekst } from '#platform/invoer';
import { lockVerzoeken, looptVerzoek } from '../differentiatie/tariefverzoek.store.ts';
import { dienIn } from '../differentiatie/tariefverzoek-indienen.act.ts';
import { readGeldig, readTarievenVan } from '../tarief/tarief.store.ts';
import { tariefwijzigingVoorstellen } from '../voorstel/tariefwijziging-voorstellen.act.ts';
import { readVoorstel } from '../voorstel/voorstel.store.ts';
import { gevolgd } from './gevolgde-prijs.rule.ts';
import { koppelVoorstel, lockOpbouw, readAntwoord, readOpbouw } from './prijsopbouw.store.ts';
import { toepassen } from './prijsopbouw-beantwoorden.act.ts';
import { prijsopbouwBerekenen } from './prijsopbouw-berekenen.rule.ts';
import { leesVerzoekBij } from './verzoek-bij-opbouw.query.ts';

/** The price that was followed is of the tariff that was put forward: of another it says nothing. */
const anderTarief = () => reason('prijsopbouw-ander-tarief', {}, 'ingang');

const invoer = z.object({ prijsopbouw: id(), ingang: dag(), toelichting: langeTekst(4000) });

/** Proposes for everyone the tariff that a followed build-up comes to: the usual change, decided by the bestuurders. */
export const prijsopbouwToepassen = defineAct({
  naam: toepassen,
  niveau: 'substantieel',
  rollen: ['inkoper'],
  invoer,
  run: async (context, { prijsopbouw, ingang, toelichting }) => {
    const { tx, wie } = context;
    const opbouw = await readOpbouw(tx, prijsopbouw);
    if (opbouw?.verband !== wie.hoed.code) return refused(reason('prijsopbouw-bestaat-niet'));
    await lockOpbouw(tx, prijsopbouw);
    const antwoord = await readAntwoord(tx, opbouw);
    if (antwoord?.gevolg !== 'voor-allen' || antwoord.bedrag === null)
      return refused(reason('prijsopbouw-niet-voor-allen'));
    const before = antwoord.voorstel ? await readVoorstel(tx, antwoord.voorstel) : undefined;
    if (before && before.staat !== 'ingetrokken') return refused(reason('prijsopbouw-al-voorgesteld'));
    const { product, cao, micro } = opbouw;
    const geldig = await readGeldig(tx, opbouw.verband, product, ingang);
    if (!geldig.some((one) => one.id === opbouw.tarief)) return refused(anderTarief());
    const made = await tariefwijzigingVoorstellen.run(context, {
      product,
      cao,
      micro,
      bedrag: antwoord.bedrag,
      ingang,
      toelichting,
    });
    if (made.status !== 'decided') return made;
    const { voorstel } = made.value;
    const [nieuw] = await readTarievenVan(tx, opbouw.verband, voorstel);
    if (nieuw?.eenheid !== opbouw.eenheid) return refused(anderTarief());
    await koppelVoorstel(tx, opbouw, voorstel);
    await context.taakAfronden(toepassen, prijsopbouw);
    await context.gebeurd({ act: toepassen, onderwerp: { soort: 'prijsopbouw', id: prijsopbouw }, na: { voorstel } });
    return decided({ prijsopbouw, voorstel });
  },
});

/**
 * The aanbieder asks for a tariff of its own with what the region followed, and no other figure: the same advice and
 * decision as for any request [002 §5.3.3].
 */
export const opbouwtariefVragen = defineAct({
  naam: 'tarieven/opbouwtarief-vragen',
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer,
  run: async (context, { prijsopbouw, ingang, toelichting }) => {
    const { tx, wie, vandaag } = context;
    const opbouw = await readOpbouw(tx, prijsopbouw);
    if (!opbouw) return refused(reason('prijsopbouw-bestaat-niet'));
    await lockOpbouw(tx, prijsopbouw);
    const antwoord = await readAntwoord(tx, opbouw);
    if (antwoord?.gevolg !== 'eigen-tarief') return refused(reason('prijsopbouw-geen-eigen-tarief'));
    if ((await leesVerzoekBij(tx, opbouw)) !== null) return refused(reason('prijsopbouw-al-gevraagd'));
    if (!isVoor(vandaag, ingang))
      return refused(reason('tarief-ingang-voorbij', { ingang: ingang.toString() }, 'ingang'));
    await lockVerzoeken(tx, wie.hoed.code, opbouw.verband, opbouw.product);
    if (await looptVerzoek(tx, wie.hoed.code, opbouw.verband, opbouw.product)) return refused(reason('verzoek-loopt'));
    const { afwijkingen, vraag } = gevolgd(opbouw, antwoord);
    const price = prijsopbouwBerekenen(vraag);
    if (price.status !== 'decided') return price;
    const tarief = (await readGeldig(tx, opbouw.verband, opbouw.product, ingang)).find(
      ({ cao, micro }) => cao === opbouw.cao && micro === opbouw.micro,
    );
    if (!tarief) return refused(reason('geen-lopend-tarief', { dag: ingang.toString() }, 'ingang'));
    if (tarief.id !== opbouw.tarief) return refused(anderTarief());
    const bewijs = { ...opbouw.bewijs, peildatum: vandaag.toString(), input: { ...vraag }, outcome: price };
    const { voorbeeld } = opbouw;
    const { bedrag } = price.value;
    return dienIn(context, tarief, { bedrag, ingang, toelichting, afwijkingen, bewijs, voorbeeld, prijsopbouw });
  },
});
