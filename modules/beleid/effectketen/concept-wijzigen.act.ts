// SPDX-License-Identifier: EUPL-1.2
import { decided, type JsonValue, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { ActContext } from '#platform/context';
import { lockConcept, updateConcept } from './effectketen.store.ts';
import type { Keten, Ketendoel, Ketenversie } from './effectketen.ts';
import { ketenWijzigbaar } from './keten-klopt.rule.ts';
import { ketenVolledig } from './keten-volledig.rule.ts';
import { type Ketenkennis, leesKetenkennis, omgevingVan } from './ketenkennis.query.ts';

export const vaststeltaak = 'beleid/effectketen-vaststellen';

/** What the chain becomes, with the doel that it is about; or why it cannot. */
type Wijziging = { readonly keten: Keten; readonly code: string } | Reason;
type Stap = {
  /** The act that changes the concept. */
  readonly act: string;
  readonly segment: string;
  readonly wijzig: (concept: Ketenversie, kennis: Ketenkennis) => Wijziging;
};

/** One step in the editor: changes the concept of a segment, provided that it still is a chain, and keeps it. */
export async function conceptWijzigen(
  context: ActContext,
  { act, segment, wijzig }: Stap,
): Promise<Outcome<{ readonly segment: string; readonly doel: string }>> {
  const { tx, wie } = context;
  const verband = wie.hoed.code;
  const concept = await lockConcept(tx, verband, segment);
  if (!concept) return refused(reason('effectketen-geen-concept'));
  const kennis = await leesKetenkennis(context, verband);
  const changed = wijzig(concept, kennis);
  if (!('keten' in changed)) return refused(changed);
  const { keten, code } = changed;
  const kan = ketenWijzigbaar(concept, keten, kennis.plan, segment);
  if (kan.status !== 'decided') return kan;
  await updateConcept(tx, verband, segment, keten, wie.persoon);
  await vraagVaststelling(context, segment, keten, kennis);
  const shown = ({ doelen }: Keten) => asJson(doelen.find((doel) => doel.code === code));
  await context.gebeurd({
    act,
    onderwerp: { soort: 'effectketen', id: segment },
    voor: shown(concept),
    na: shown(keten),
  });
  return decided({ segment, doel: code }, kan.steps);
}

/** Puts a concept on the work list once it lacks nothing, and takes it off while it does; the sentence names the writer. */
export async function vraagVaststelling(
  context: ActContext,
  segment: string,
  keten: Keten,
  kennis: Ketenkennis,
): Promise<void> {
  await context.taakAfronden(vaststeltaak, segment);
  const { value: open } = ketenVolledig(keten, omgevingVan(kennis, segment, context.vandaag));
  if (keten.doelen.length === 0 || open.some(({ moet }) => moet)) return;
  const naam = kennis.segmenten.find(({ code }) => code === segment)?.naam ?? segment;
  await context.taakOpenen({
    rol: 'beleidsadviseur',
    soort: vaststeltaak,
    onderwerp: { soort: 'effectketen', id: segment },
    gegevens: { segment: naam, door: context.wie.naam },
  });
}

/** The chain with one doel as it becomes; the others stay. */
export const metDoel = (keten: Keten, nieuw: Ketendoel): Keten => ({
  ...keten,
  doelen: keten.doelen.map((doel) => (doel.code === nieuw.code ? nieuw : doel)),
});

const asJson = (doel: Ketendoel | undefined): JsonValue =>
  doel
    ? { ...doel, feiten: doel.feiten.map((feit) => ({ ...feit })), herzienOp: doel.herzienOp?.toString() ?? null }
    : null;
