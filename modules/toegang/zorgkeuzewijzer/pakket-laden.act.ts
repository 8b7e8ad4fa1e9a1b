// SPDX-License-Identifier: EUPL-1.2
import { bekend } from '#libs/regiopakket';
import { pagina as productenPagina } from '#modules/producten/pack';
import type { ActContext } from '#platform/context';
import type { GeladenPakket } from '#platform/deur';
import { pagina } from '../pack.ts';
import { keuzeaanbodBijwerken } from './keuzeaanbod-bijwerken.act.ts';
import { productenBijwerken, rekeningCent } from './producten-bijwerken.act.ts';
import { upsertPackUitleg } from './productuitleg.store.ts';
import { saveWijzer } from './wijzer.store.ts';

/** Takes from the pack what the zorgkeuzewijzer tells: the routes to help, the bounds, and products in everyday words. */
export async function pakketLaden(context: ActContext, pakket: GeladenPakket): Promise<void> {
  const toegang = pagina.optional().parse(pakket.paginas['toegang']);
  const producten = productenPagina.optional().parse(pakket.paginas['producten']);
  const { tx, wie } = context;
  const verband = wie.hoed.code;
  const belofte = toegang?.zorgkeuzewijzer;
  await saveWijzer(tx, {
    verband,
    naam: wie.hoed.naam,
    wachttijdnorm: bekend(toegang?.wachttijd?.norm ?? 'onbekend'),
    actueelDagen: bekend(belofte?.actueelDagen ?? 'onbekend'),
    antwoordDagen: bekend(belofte?.antwoordDagen ?? 'onbekend'),
    afsprakenVoorbeeld: belofte?.voorbeeld ?? false,
    routes: (toegang?.routes ?? []).map(({ code, naam, wie: door, wet }) => ({ code, naam, wie: door, wet })),
    nietGekomenCent: producten ? rekeningCent(producten.noShow.eigenRekening) : null,
  });
  for (const { product, naam, uitleg, woorden, voorbeeld } of toegang?.productuitleg ?? [])
    await upsertPackUitleg(tx, verband, {
      product,
      naam,
      uitleg,
      woorden: woorden.join('\n'),
      voorbeeld: voorbeeld ?? false,
    });
  await productenBijwerken(context);
  await keuzeaanbodBijwerken(context, verband, null);
}
