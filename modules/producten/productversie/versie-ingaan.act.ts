// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { ActContext } from '#platform/context';
import { endRunning, lockVersies, saveVersie } from './productversie.store.ts';

/**
 * Lets a version that was decided begin on its day: whoever keeps the tariffs says so once they are all there. Under
 * the verband's hat.
 */
export async function versieIngaan(
  context: ActContext,
  product: string,
): Promise<Outcome<{ readonly versie: number }, Reason<'product-geen-besloten-versie'>>> {
  const { tx, wie } = context;
  const verband = wie.hoed.code;
  const besloten = (await lockVersies(tx, verband, product)).find(({ staat }) => staat === 'besloten');
  if (!besloten?.van) return refused(reason('product-geen-besloten-versie'));
  const { versie, van } = besloten;
  await endRunning(tx, verband, product, van);
  await saveVersie(tx, verband, { ...besloten, staat: 'vastgesteld' });
  await context.gebeurd({
    act: 'producten/product-wijzigen',
    onderwerp: { soort: 'product', id: product },
    na: { versie, ingang: van.toString(), tarieven: true },
  });
  return decided({ versie });
}
