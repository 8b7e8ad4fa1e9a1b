// SPDX-License-Identifier: EUPL-1.2
import { formatDatum, isId, parseDatum } from '#libs/kernel';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type Document, type Onderdeel, toDocx, toPdf } from '#platform/document';
import { defineQuery } from '#platform/query';
import { lezers } from '../tarief/namen.query.ts';
import { leesMotivering, type Motivering } from './motivering.query.ts';
import { type Motiveringsoort, motiveringsoorten, readMotivering, readMotiveringOp } from './motivering.store.ts';
import { cijfers, functiemixen, lonen, rekenbases, rekenwijzen } from './motivering-cijfers.query.ts';
import { elementen, opWet, zonderBedrag } from './motivering-elementen.query.ts';
import { besluitvorming, differentiatie, keuzes, voorbehoud } from './motivering-keuzes.query.ts';
import { dossierdelen } from './motivering-proces.query.ts';
import { tarieventabel } from './motivering-tarieven.query.ts';

export type Motiveringsbestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };
const mediatypen = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/**
 * Why the tariffs of a contract are a reële prijs, as a document for the file, the colleges and whoever asks. Of adopted
 * tariffs everyone gets the document that was kept with the decision; where none was, one that is put together of the same.
 * @param id contract, day and kind, such as `ambulant-jeugd.2025-01-01.pdf`; `ambulant-jeugd.2025-01-01.concept.pdf` with
 * what is not adopted yet; or what was kept with a proposal, by its identifier: `0190….pdf`
 */
export const motiveringsdocument = defineQuery({
  naam: 'tarieven/motiveringsdocument',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<Motiveringsbestand | undefined> => {
    const [, vraag = '', eind = ''] = /^([a-z0-9.-]+)\.(docx|pdf)$/.exec(id) ?? [];
    const soort = motiveringsoorten.find((one) => one === eind);
    if (!soort) return undefined;
    if (isId(vraag)) return bewaard(context, vraag, soort);
    const [, contract = '', dag = '', concept] = /^([a-z0-9-]+)\.(\d{4}-\d{2}-\d{2})(\.concept)?$/.exec(vraag) ?? [];
    const asked = parseDatum(dag);
    const verband = asked && (await verbandVan(context));
    if (!asked || !verband) return undefined;
    const kept = concept ? undefined : await readMotiveringOp(context.tx, verband, contract, asked);
    if (kept) return bewaard(context, kept, soort);
    const adopted = concept ? null : await leesMotivering(context, contract, asked, { isOpenbaar: true });
    const motivering = adopted ?? (await leesMotivering(context, contract, asked));
    return motivering ? bestandVan(documentVan(motivering), vraag, soort) : undefined;
  },
});

async function bewaard(
  { tx }: QueryContext,
  voorstel: string,
  soort: Motiveringsoort,
): Promise<Motiveringsbestand | undefined> {
  const found = await readMotivering(tx, voorstel, soort);
  return found && { naam: found.naam, mediatype: mediatypen[soort], inhoud: found.inhoud };
}

/** @param wat of what it is: contract and day */
export const bestandVan = async (
  document: Document,
  wat: string,
  soort: Motiveringsoort,
): Promise<Motiveringsbestand> => ({
  naam: `motivering-tarieven-${wat}.${soort}`,
  mediatype: mediatypen[soort],
  inhoud: await (soort === 'docx' ? toDocx(document) : toPdf(document)),
});

/** The document: first what is decided and on which law, then how it was computed, then what is not certain. */
export function documentVan(motivering: Motivering): Document {
  const { contract, view, vandaag, afzender, tarieven } = motivering;
  return {
    titel: `Motivering van de tarieven: ${contract.nummer}. ${contract.naam}`,
    datum: vandaag,
    kenmerk: `tarieven op ${formatDatum(view.dag)}`,
    afzender,
    voorbeeld: tarieven.some(({ voorbeeld }) => voorbeeld),
    concept: tarieven.some(({ staat }) => staat !== 'vastgesteld'),
    onderdelen: genummerd([
      { kop: 'Waarover deze motivering gaat', inhoud: aanleiding(motivering) },
      { kop: 'Wat de wet vraagt', inhoud: opWet(motivering) },
      { kop: 'De tarieven', inhoud: tarieventabel(motivering) },
      { kop: 'Waaruit de tarieven bestaan', inhoud: elementen(motivering) },
      { kop: 'Onderdelen van de wet zonder bedrag', inhoud: zonderBedrag(motivering) },
      { kop: 'Hoe de tarieven zijn berekend', inhoud: rekenwijzen(motivering) },
      {
        kop: 'Lonen en functies',
        inhoud: [...lonen(motivering), ...functiemixen(motivering), ...rekenbases(motivering)],
      },
      { kop: 'Cijfers, met grondslag, jaar en bron', inhoud: cijfers(motivering) },
      { kop: 'Keuzes van de regio', inhoud: keuzes(motivering) },
      { kop: 'Verschillende tarieven voor hetzelfde product', inhoud: differentiatie(motivering) },
      { kop: 'Hoe de tarieven tot stand zijn gekomen', inhoud: besluitvorming(motivering) },
      ...(motivering.totstandkoming ? dossierdelen(motivering.totstandkoming) : []),
      { kop: 'Wat onbekend is, afwijkt of een voorbeeld is', inhoud: voorbehoud(motivering) },
    ]),
  };
}

const genummerd = (onderdelen: readonly Onderdeel[]): readonly Onderdeel[] =>
  onderdelen.map((onderdeel, at) => ({ ...onderdeel, kop: `${at + 1}. ${onderdeel.kop}` }));

function aanleiding({ contract, view, tarieven, gelezen: { kop }, ...rest }: Motivering): readonly string[] {
  const producten = new Set(tarieven.map(({ product }) => product)).size;
  const open = tarieven.filter(({ staat }) => staat !== 'vastgesteld').length;
  return [
    `Dit document legt uit waarom de tarieven van het contract ‘${contract.naam}’ een reële prijs zijn. Het gaat over de tarieven zoals zij gelden op ${formatDatum(view.dag)}: ${tarieven.length} tarieven voor ${producten} producten.`,
    open === 0
      ? `Al deze tarieven zijn vastgesteld.${rest.isOpenbaar ? ` ${bewaring(rest)}` : ''}`
      : `Let op: ${open} van deze tarieven zijn nog niet vastgesteld. Dit document is daarom een concept.`,
    `Het document is gemaakt uit de berekeningen die bij de tarieven zijn bewaard, en uit het regiopakket: het plan van de regio als gegevens (${kop.naam}, versie ${kop.versie}). Wat de regio niet heeft vastgelegd, staat hier als onbekend.`,
    'De kostprijs is wat een eenheid een aanbieder met een normale bedrijfsvoering kost. Een reëel tarief hoeft niet de kosten van iedere aanbieder te dekken.',
  ];
}

/** Kept with the decision, or put together afterwards. */
const bewaring = ({ bewaardMet }: Pick<Motivering, 'bewaardMet'>): string =>
  bewaardMet
    ? `Dit document is bij het vaststellen gemaakt en bewaard bij het voorstel met kenmerk ${bewaardMet}. Daarna is er niets aan veranderd; aanbieders, gemeenten en de regio lezen hetzelfde document.`
    : 'Voor precies deze tarieven is bij het vaststellen geen document bewaard. Dit is later samengesteld uit wat bij de tarieven is bewaard.';
