// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { datumOp } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { type DocumentKop, listDocuments } from '#platform/documenten';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { alsEigen, type Wie } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { type Bewijsstand, bewijsToetsen, lookBack } from '../inschrijving/bewijs-toetsen.rule.ts';
import { readStukken } from '../inschrijving/bewijsstuk.store.ts';
import { readZegel } from '../inschrijving/inschrijving.store.ts';
import type { Stuk } from '../inschrijving/inschrijving.ts';
import { readProcedure } from '../procedure/procedure.store.ts';
import { faseOp, type Procedure } from '../procedure/procedure.ts';
import type { Voorwaarden } from '../procedure/voorwaarden.ts';
import { oordelenZichtbaar } from './beoordelaar-toetsen.rule.ts';
import { aantalBeoordelaars } from './beoordeling.ts';
import { leesToetsingen, type Toetsing } from './toetsing.query.ts';
import { readZienswijzestukken, type Zienswijzestuk } from './zienswijze.store.ts';

/** What lies before an assessor or the director: criterion, evidence and verdict of one aanbieder. */
export type BeoordelenView =
  | { readonly verzegeld: true; readonly procedure: Omit<Procedure, 'voorwaarden'> }
  | {
      readonly verzegeld: false;
      readonly procedure: Omit<Procedure, 'voorwaarden'>;
      readonly voorwaarden: Voorwaarden;
      readonly toetsing: Toetsing;
      readonly bewijs: readonly {
        readonly criterium: string;
        readonly stand: Outcome<Bewijsstand>;
        readonly terugblikVanaf: Temporal.PlainDate | null;
      }[];
      readonly stukken: readonly Stuk[];
      readonly zienswijzestukken: readonly Zienswijzestuk[];
      readonly documenten: readonly DocumentKop[];
      readonly geschiedenis: readonly Gebeurtenis[];
      /** Is it this person's turn, and if not: had it handed in already? */
      readonly aanDeBeurt: boolean;
      readonly alGeweest: boolean;
      /** May this person see the verdicts of the round that runs, or else of the last? */
      readonly zichtbaar: Outcome<boolean>;
      /** Who handed in too, in order, and the ones before and after that wait for this person. */
      readonly vorige: string | null;
      readonly volgende: string | null;
      readonly nummer: number;
      readonly aantal: number;
    };

export const inschrijvingBeoordelen = defineQuery({
  naam: 'inkoop/inschrijving-beoordelen',
  rollen: ['inkoper', 'programmadirecteur', 'bestuurder'],
  run: async (context, { id }: { readonly id: string }): Promise<BeoordelenView | undefined> => {
    const { tx, wie, nu } = context;
    const zegel = await readZegel(tx, id);
    const found = zegel && (await readProcedure(tx, zegel.procedure));
    if (!found?.voorwaarden) return undefined;
    const { voorwaarden, ...procedure } = found;
    if (faseOp(found, nu) !== 'gesloten') return { verzegeld: true, procedure };
    const all = await leesToetsingen(context, found);
    const nummer = all.findIndex(({ inschrijving }) => inschrijving.id === id);
    const toetsing = all[nummer];
    if (!toetsing) return undefined;
    const stukken = handedIn(await readStukken(tx, [id]), toetsing);
    const persons = inRunningRound(toetsing, wie);
    const others = [...all.slice(nummer + 1), ...all.slice(0, nummer)];
    return {
      verzegeld: false,
      procedure,
      voorwaarden,
      toetsing,
      bewijs: checkStukken(voorwaarden, toetsing, stukken),
      stukken,
      zienswijzestukken: await readZienswijzestukken(tx, [id]),
      documenten: await listDocuments(tx, { soort: 'inschrijving', id }),
      geschiedenis: await readHistory(tx, { soort: 'inschrijving', id }),
      aanDeBeurt: isTurnOf(context, toetsing),
      alGeweest: wie.persoon !== null && persons.includes(wie.persoon),
      zichtbaar: oordelenZichtbaar(wie.persoon, inRoundToShow(toetsing, wie), aantalBeoordelaars),
      vorige: all.slice(0, nummer).findLast((one) => isTurnOf(context, one))?.inschrijving.id ?? null,
      volgende: others.find((one) => isTurnOf(context, one))?.inschrijving.id ?? null,
      nummer: nummer + 1,
      aantal: all.length,
    };
  },
});

const handedIn = (stukken: readonly Stuk[], { inschrijving }: Toetsing): readonly Stuk[] =>
  stukken.filter(({ product }) => product === '' || inschrijving.inhoud.producten.includes(product));

/** Who takes the place of somebody has judged what that person judged. */
function inRunningRound({ vervolg, rondes }: Toetsing, wie: Wie): readonly string[] {
  if (vervolg.status !== 'decided' || vervolg.value.soort !== 'beoordelen') return [];
  const { ronde } = vervolg.value;
  return judgesIn(
    rondes.find(({ nummer }) => nummer === ronde),
    wie,
  );
}

const judgesIn = (ronde: Toetsing['rondes'][number] | undefined, wie: Wie): readonly string[] =>
  ronde?.beurten.map(({ persoon }) => alsEigen(wie, persoon) ?? persoon) ?? [];

/** Once nothing is left to judge, the last round is the one to look at. */
const inRoundToShow = (toetsing: Toetsing, wie: Wie): readonly string[] =>
  toetsing.vervolg.status === 'decided' && toetsing.vervolg.value.soort === 'beoordelen'
    ? inRunningRound(toetsing, wie)
    : judgesIn(toetsing.rondes.at(-1), wie);

/** Does this inschrijving wait for what this person still has to do? */
function isTurnOf({ wie }: QueryContext, toetsing: Toetsing): boolean {
  const { vervolg, toelating, rondes } = toetsing;
  if (toelating || vervolg.status !== 'decided') return false;
  if (vervolg.value.soort === 'besluiten') return wie.hoed.rollen.includes('programmadirecteur');
  if (vervolg.value.soort !== 'beoordelen')
    return vervolg.value.soort === 'zienswijze-vragen' && wie.hoed.rollen.includes('inkoper');
  if (!wie.hoed.rollen.includes('inkoper') || wie.persoon === null) return false;
  const { ronde, rondesoort } = vervolg.value;
  const before = judgesIn(
    rondes.find(({ nummer }) => nummer === ronde - 1),
    wie,
  );
  return (
    !inRunningRound(toetsing, wie).includes(wie.persoon) && (rondesoort !== 'samen' || before.includes(wie.persoon))
  );
}

/** Runs the check of the evidence again on what was sealed: the assessor sees the same as the aanbieder saw. */
const checkStukken = (voorwaarden: Voorwaarden, { inschrijving, uitzonderingen }: Toetsing, stukken: readonly Stuk[]) =>
  voorwaarden.criteria.map((criterium) => {
    const peildatum = datumOp(inschrijving.ingediend);
    return {
      criterium: criterium.code,
      terugblikVanaf: lookBack(criterium, peildatum),
      stand: bewijsToetsen({
        criterium,
        peildatum,
        producten: voorwaarden.producten.filter(({ code }) => inschrijving.inhoud.producten.includes(code)),
        uitzonderingen,
        verklaring: inschrijving.inhoud.verklaringen[criterium.code],
        stukken: stukken.filter((stuk) => stuk.criterium === criterium.code),
      }),
    };
  });
