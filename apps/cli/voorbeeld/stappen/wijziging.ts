// SPDX-License-Identifier: EUPL-1.2
import { datum, type Eurocent, eurocent, formatBedrag, formatDatum } from '#libs/kernel';
import { volmachtVerlenen } from '#modules/regio';
import { tariefInzien, tariefwijzigingBesluiten, tariefwijzigingVoorstellen, tarievenInzien } from '#modules/tarieven';
import type { Stap, Verteller } from '../verteller.ts';

export const wijziging: Stap = {
  titel: 'Een tarief wijzigt: eerst zonder, dan met volmacht',
  vertel: async (verteller) => {
    const { verhaal, verband, klok, lukt, geweigerd, wie, zeg } = verteller;
    const { wijziging: plan, tarieven } = verhaal;
    await klok(plan.op);
    const { voorstel, bedrag } = await voorstellen(verteller);
    const besluit = { voorstel, motivering: plan.motivering };
    const reasons = await geweigerd(plan.bestuurder, tariefwijzigingBesluiten, besluit);
    zeg(`Geweigerd: ${reasons.join(' ')}`);

    await klok(plan.volmacht.op);
    const { mandaat } = plan;
    for (const college of tarieven.colleges.mensen) {
      const input = { verband, mandaat, motivering: plan.volmacht.motivering, voorbeeld: true };
      await lukt(college, volmachtVerlenen, input);
      zeg(`College van ${wie(college).hoed.naam} heeft volmacht verleend (voorbeeld)`);
    }
    await klok(plan.besluitOp);
    await lukt(plan.bestuurder, tariefwijzigingBesluiten, { ...besluit, bevestigd: true });
    zeg(`Met volmacht besloten: ${formatBedrag(bedrag)} per minuut vanaf ${formatDatum(datum(plan.ingang))}`);
  },
};

/** Proposes the tariff that was adopted first, with what the story adds to it: told again, the same proposal. */
async function voorstellen({ verhaal, lukt, vraag }: Verteller): Promise<{ voorstel: string; bedrag: Eurocent }> {
  const { inkoper, product, cao, micro, verhogingCenten, ingang, toelichting } = verhaal.wijziging;
  const dag = Temporal.PlainDate.from(ingang);
  const { rijen } = await vraag(inkoper, tarievenInzien, { dag, contract: verhaal.contract });
  const rij = rijen.find((row) => row.product === product && row.cao === cao);
  const huidig = micro ? rij?.micro : rij?.gewoon;
  if (!huidig) throw new Error(`Er is geen tarief voor ${product} onder cao ${cao}.`);
  const { versies, tarief } = await vraag(inkoper, tariefInzien, { id: huidig.id });
  const bedrag = eurocent((versies.at(-1) ?? tarief).bedrag + verhogingCenten);
  const input = { product, cao, micro, bedrag, ingang, toelichting };
  const { voorstel } = await lukt(inkoper, tariefwijzigingVoorstellen, input);
  return { voorstel, bedrag };
}
