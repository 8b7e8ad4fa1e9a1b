// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { datum } from '#libs/kernel';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import { id, langeTekst, vinkje } from '#platform/invoer';
import { naamVanProduct } from '../voorstel/wijziging-uitwerken.query.ts';
import { lockIngroeipad, readLopendePaden, trekIngroeipadIn, voerIngroeipadIn } from './ingroeipad.store.ts';
import { werkPadUit } from './ingroeipad-uitwerken.query.ts';
import { padbesluittaak } from './ingroeipad-voorstellen.act.ts';
import { padtaak, vraagIngroeipaden } from './ingroeipaden-vragen.act.ts';

const intrekken = 'tarieven/ingroeipad-intrekken';

/**
 * Decides on the path of one provider, as on any tariff of the contract [002 figuur 7]: from its first day its tariffs
 * count for this provider alone. A list that changed meanwhile asks for a new proposal.
 */
export const ingroeipadBesluiten = defineAct({
  naam: padbesluittaak,
  niveau: 'substantieel',
  rollen: ['bestuurder', 'programmadirecteur'],
  invoer: z.object({ ingroeipad: id(), motivering: langeTekst(4000), bevestigd: vinkje() }),
  run: async (context, { ingroeipad, motivering, bevestigd }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const pad = await lockIngroeipad(tx, verband, ingroeipad);
    if (!pad) return refused(reason('pad-bestaat-niet'));
    if (pad.staat !== 'voorgesteld') return refused(reason('pad-gesloten'));
    const outcome = await werkPadUit(context, verband, pad);
    if (outcome.status !== 'decided') return outcome;
    const { lijst, pad: computed } = outcome.value;
    if (lijst.bedrag !== pad.eindbedrag)
      return refused(reason('pad-lijst-veranderd', { bedrag: lijst.bedrag, bedragWas: pad.eindbedrag }));
    const onderwerp = { soort: 'ingroeipad', id: ingroeipad };
    const product = await naamVanProduct(context, verband, pad.product);
    const besluit = await besluitNemen(context, {
      verband,
      handeling: 'tarieven-wijzigen',
      contract: pad.contract,
      onderwerp,
      titel: `Ingroeipad van één aanbieder: ${product}`,
      motivering,
      voorbereidDoor: pad.persoon,
      bevestigd,
    });
    if (besluit.status !== 'decided') return besluit;
    if (!besluit.value.volledig) return refused(reason('pad-besluit-niet-volledig'));
    const { tarieven, lijstVanaf } = computed;
    const lopend = await readLopendePaden(tx, verband, pad.contract);
    const vorig = lopend.filter(({ aanbieder, product: its }) => aanbieder === pad.aanbieder && its === pad.product);
    for (const one of vorig) await context.taakAfronden(padtaak, one.id);
    if (!(await voerIngroeipadIn(tx, pad, besluit.value.id, tarieven, datum(lijstVanaf))))
      return refused(reason('aanbiedertarief-later'));
    await context.taakAfronden(padbesluittaak, ingroeipad);
    const vanaf = tarieven[0]?.van ?? lijstVanaf;
    const over = { verband, aanbieder: pad.aanbieder, product: pad.product, productNaam: product };
    const na = { ...over, vanaf, tarieven: tarieven.length };
    await context.gebeurd({ act: padbesluittaak, onderwerp, besluit: besluit.value.id, na });
    return decided({ ingroeipad }, besluit.steps);
  },
});

/** Takes a path back as long as nobody decided on it. */
export const ingroeipadIntrekken = defineAct({
  naam: intrekken,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ ingroeipad: id() }),
  run: async (context, { ingroeipad }) => {
    const { tx, wie } = context;
    const pad = await lockIngroeipad(tx, wie.hoed.code, ingroeipad);
    if (!pad) return refused(reason('pad-bestaat-niet'));
    if (pad.staat !== 'voorgesteld') return refused(reason('pad-gesloten'));
    await trekIngroeipadIn(tx, wie.hoed.code, ingroeipad);
    await context.taakAfronden(padbesluittaak, ingroeipad);
    await vraagIngroeipaden(context, [pad.contract]);
    const onderwerp = { soort: 'ingroeipad', id: ingroeipad };
    await context.gebeurd({ act: intrekken, onderwerp, voor: 'voorgesteld', na: 'ingetrokken' });
    return decided({ ingroeipad });
  },
});
