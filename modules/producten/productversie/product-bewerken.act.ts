// SPDX-License-Identifier: EUPL-1.2
import { decided, type Reason, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import type { PakketProduct } from '../pack.ts';
import { leesVormen } from '../vorm/vormen.query.ts';
import { beslisser } from './beslisser.query.ts';
import { type Dienbaar, leesDienbaar } from './dienbaar.query.ts';
import { inhoudSamenvoegen } from './inhoud-samenvoegen.act.ts';
import { productinvoer } from './productvelden.act.ts';
import { kernVan, lockVersies, type Productversie, saveVersie } from './productversie.store.ts';
import { versieId } from './productversie.ts';
import { leesAndereRelaties } from './relaties.query.ts';
import { relatiesToetsen } from './relaties-toetsen.rule.ts';
import { isTariefgevolg } from './tariefgevolg-toetsen.rule.ts';
import { categorieen } from './telling.query.ts';
import { tellingToetsen } from './telling-toetsen.rule.ts';

const self = 'producten/product-bewerken';

/** Changes the version in concept: everything that the form shows is replaced. */
export const productBewerken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: productinvoer,
  run: async (context, sent) => {
    const { tx, wie } = context;
    const { product } = sent;
    const verband = wie.hoed.code;
    const versies = await lockVersies(tx, verband, product);
    const concept = versies.find(({ staat }) => staat === 'concept');
    if (!concept) return refused(reason(versies.length === 0 ? 'product-bestaat-niet' : 'product-geen-concept'));
    const inhoud = inhoudSamenvoegen(concept.inhoud, sent);
    const broken = [
      ...brokenReferences(sent, await leesDienbaar(context, verband, concept.contract)),
      ...(await brokenContent(context, product, inhoud)),
    ];
    if (broken.length > 0) return refused(broken);

    await saveVersie(tx, verband, { ...concept, inhoud, opgesteldDoor: wie.persoon });
    if (concept.versie > 1) await vraagBesluit(context, { ...concept, inhoud }, versies);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'product', id: product },
      na: { versie: concept.versie, eisen: inhoud.eisen.length },
    });
    return decided({ product, versie: concept.versie });
  },
});

/** Puts it on the work list of who may decide: that can change with what is changed. */
export async function vraagBesluit(
  context: ActContext,
  { product, versie, contract, inhoud }: Productversie,
  versies: readonly Productversie[],
): Promise<void> {
  const soort = 'producten/product-wijzigen';
  const id = versieId(product, versie);
  const running = versies.find(({ staat }) => staat === 'vastgesteld');
  if (!running) return;
  const rol = await beslisser(context, contract, isTariefgevolg(kernVan(running.inhoud), kernVan(inhoud)));
  await context.taakAfronden(soort, id);
  await context.taakOpenen({
    rol,
    soort,
    onderwerp: { soort: 'productversie', id },
    gegevens: { product: inhoud.naam },
  });
}

function brokenReferences(
  sent: { doelen: readonly string[]; kernbedingen: readonly string[] },
  known: Dienbaar,
): readonly Reason[] {
  const unknown = (codes: readonly string[], from: readonly { code: string }[]) =>
    codes.filter((code) => !from.some((entry) => entry.code === code));
  return [
    ...unknown(sent.doelen, known.doelen).map((doel) => reason('product-doel-onbekend', { doel }, 'doelen[]')),
    ...unknown(sent.kernbedingen, known.kernbedingen).map((kernbeding) =>
      reason('product-kernbeding-onbekend', { kernbeding }, 'kernbedingen[]'),
    ),
  ];
}

/** What no product can say: a unit that does not fit, a relation to nothing or in a ring, a form that is not there. */
async function brokenContent(context: ActContext, product: string, inhoud: PakketProduct): Promise<readonly Reason[]> {
  const verband = context.wie.hoed.code;
  const kern = kernVan(inhoud);
  const telling = tellingToetsen(kern, categorieen);
  const others = await leesAndereRelaties(context, verband, product);
  const own = kern.relaties.map((relatie) => ({ product, ...relatie }));
  const relaties = relatiesToetsen([...own, ...others.relaties]);
  const missing = own.filter(({ ander }) => ander !== product && !others.producten.includes(ander));
  const vormen = await leesVormen(context, verband);
  const lost = kern.vorm !== null && !vormen.some(({ code }) => code === kern.vorm);
  return [
    ...(telling.status === 'refused' ? telling.reasons : []),
    ...(relaties.status === 'refused' ? relaties.reasons : []),
    ...missing.map(({ ander }) => reason('relatie-product-onbekend', { product: ander }, 'relaties')),
    ...(lost ? [reason('vorm-bestaat-niet', { vorm: kern.vorm ?? '' }, 'vorm')] : []),
  ];
}
