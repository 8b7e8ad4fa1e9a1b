// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type JsonValue, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { newId, zonderLeeg } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { aandeel, dag, decimaal, geheel, keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import { leesOpstelgegevens } from './opstelvraag.query.ts';
import { insertRekenbasis } from './rekenbasis.store.ts';
import { basiswijzen, naamVan } from './rekenbasis.ts';
import { rekenbasisOpstellen } from './rekenbasis-opstellen.rule.ts';

const self = 'tarieven/rekenbasis-voorstellen';
/** The kind of task by which a second person is asked to check it. */
export const controletaak = 'tarieven/rekenbasis-vaststellen';
/** The kind of task by which one is asked for a product that cannot be priced. */
export const opsteltaak = self;

/** Rows of a form that were left empty are not there; what is wrong with another stays at its own place. */
const list = <T extends z.ZodType>(one: T, most: number) => z.array(one.optional()).max(most).default([]);
const filled = <T>(rows: readonly (T | undefined)[]): readonly T[] => rows.filter((row) => row !== undefined);

/** The place of a reason in the list as it was sent. */
function asSent<R extends Reason>(reden: R, sent: Readonly<Record<string, unknown>>): R {
  const [lijst = '', at = '', ...rest] = reden.veld?.split('.') ?? [];
  const rows = sent[lijst];
  const places = Array.isArray(rows) ? rows.flatMap((row, place) => (row === undefined ? [] : [place])) : [];
  return at === '' ? reden : { ...reden, veld: [lijst, places[Number(at)] ?? at, ...rest].join('.') };
}

const cijfer = z.object({
  soort: tekst(80),
  waarde: decimaal(7),
  jaar: geheel(2000, 2100),
  bron: tekst(300),
  reden: langeTekst(1000),
  cao: tekst(80).optional(),
  aanbieder: keuze(['normaal', 'micro']).optional(),
  wijze: keuze(['opslag', 'aandeel']).optional(),
});

/** Proposes with what the price of one product is computed; it counts once another person has checked it. */
export const rekenbasisVoorstellen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    product: tekst(80),
    wijze: keuze(basiswijzen),
    uit: list(z.object({ product: tekst(80), procent: aandeel() }), 10),
    rekenwijze: tekst(80).optional(),
    mix: z.record(z.string(), aandeel()).default({}),
    mixbron: tekst(300).optional(),
    cijfers: list(cijfer, 20),
    van: dag(),
    reden: langeTekst(4000),
    voorbeeld: vinkje(),
  }),
  run: async (context, { product, van, reden, voorbeeld, ...said }) => {
    const { tx, wie, nu, vandaag, omgeving } = context;
    const verband = wie.hoed.code;
    const gegevens = await leesOpstelgegevens(context, verband, product, van);
    if (!gegevens) return refused(reason('rekenbasis-product-onbekend', {}, 'product'));
    const mix = Object.entries(said.mix).map(([functie, procent]) => ({ functie, procent }));
    const { rekenwijze = null, mixbron = null } = said;
    const keuze = {
      ...said,
      mix,
      rekenwijze,
      mixbron,
      uit: filled(said.uit),
      cijfers: filled(said.cijfers).map((one) => zonderLeeg(one)),
    };
    const outcome = rekenbasisOpstellen({ ...gegevens, voorbeeld, keuze });
    if (outcome.status === 'incomplete') return outcome;
    if (outcome.status === 'refused')
      return refused(
        outcome.reasons.map((reden) => asSent(reden, said)),
        outcome.steps,
      );

    const { versie } = gegevens;
    const { inhoud } = outcome.value;
    const id = newId();
    const nieuw = { verband, id, versie, van, reden, voorbeeld, voorgesteld: nu, naam: wie.naam };
    if (!(await insertRekenbasis(tx, nieuw, inhoud))) return refused(reason('rekenbasis-wacht-al'));
    await context.taakAfronden(opsteltaak, product);
    const taak = { product, naam: gegevens.product.naam, door: wie.naam };
    await context.taakOpenen({
      rol: 'inkoper',
      soort: controletaak,
      onderwerp: { soort: 'rekenbasis', id: product },
      gegevens: taak,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'rekenbasis', id: naamVan({ product, versie }) },
      bewijs: {
        rule: 'tarieven/rekenbasis-opstellen',
        software: omgeving.versie,
        peildatum: vandaag.toString(),
        input: keuze satisfies JsonValue,
        outcome: decided(inhoud, outcome.steps) satisfies Outcome<JsonValue>,
      },
      na: { verband, product, versie, van: van.toString(), wijze: inhoud.wijze },
    });
    return decided({ rekenbasis: id, product, versie }, outcome.steps);
  },
});
