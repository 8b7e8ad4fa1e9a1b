// SPDX-License-Identifier: EUPL-1.2
import { beleid } from './beleid/beleid.endpoint.ts';
import { dialogen } from './beleid/dialoog.endpoint.ts';
import { effectketens } from './beleid/effectketens.endpoint.ts';
import { evaluaties } from './beleid/evaluaties.endpoint.ts';
import { instrumenten } from './beleid/instrumenten.endpoint.ts';
import { jaarprogramma } from './beleid/jaarprogramma.endpoint.ts';
import { kernbedingen } from './beleid/kernbedingen.endpoint.ts';
import { moties } from './beleid/moties.endpoint.ts';
import { ontwikkelopgaven } from './beleid/ontwikkelopgaven.endpoint.ts';
import { onderwerpen, randvoorwaarden } from './beleid/randvoorwaarden.endpoint.ts';
import { reacties } from './beleid/reacties.endpoint.ts';
import { regiovisie } from './beleid/regiovisie.endpoint.ts';
import { segmenten } from './beleid/segmenten.endpoint.ts';
import { berichten } from './berichten/berichten.endpoint.ts';
import { overeenkomsten } from './contracten/overeenkomsten.endpoint.ts';
import { overnames } from './contracten/overnames.endpoint.ts';
import { planversies } from './contracten/planversies.endpoint.ts';
import { declaraties } from './declaraties/declaraties.endpoint.ts';
import { beoordelingen } from './inkoop/beoordelingen.endpoint.ts';
import { inschrijvingen } from './inkoop/inschrijvingen.endpoint.ts';
import { procedures } from './inkoop/procedures.endpoint.ts';
import { impact } from './leveranciers/impact.endpoint.ts';
import { leveranciers } from './leveranciers/leveranciers.endpoint.ts';
import { documenten } from './platform/documenten.endpoint.ts';
import { filters } from './platform/filters.endpoint.ts';
import { persoonsgegevens } from './platform/persoonsgegevens.endpoint.ts';
import { taken } from './platform/taken.endpoint.ts';
import { tokens } from './platform/tokens.endpoint.ts';
import { wijzigingenstroom } from './platform/wijzigingen.endpoint.ts';
import { zoekingen } from './platform/zoeken.endpoint.ts';
import { producten } from './producten/producten.endpoint.ts';
import { uitwisseling } from './producten/uitwisseling.endpoint.ts';
import { accounthouders } from './regio/accounthouders.endpoint.ts';
import { besluiten } from './regio/besluiten.endpoint.ts';
import { bestuur } from './regio/bestuur.endpoint.ts';
import { mensen } from './regio/mensen.endpoint.ts';
import { regio } from './regio/regio.endpoint.ts';
import { samenwerkingstaken } from './regio/samenwerkingstaken.endpoint.ts';
import { schalen } from './regio/schalen.endpoint.ts';
import { systemen } from './regio/systemen.endpoint.ts';
import type { Endpoint } from './spine/endpoint.ts';
import { differentiatie } from './tarieven/differentiatie.endpoint.ts';
import { functieuitvragen, tariefreacties } from './tarieven/functieuitvragen.endpoint.ts';
import { indexatie } from './tarieven/indexatie.endpoint.ts';
import { ingroeipaden } from './tarieven/ingroeipaden.endpoint.ts';
import { lonen } from './tarieven/lonen.endpoint.ts';
import { prijsopbouwendpoints } from './tarieven/prijsopbouwen.endpoint.ts';
import { rekenbases } from './tarieven/rekenbases.endpoint.ts';
import { tarieflijsten } from './tarieven/tarieflijsten.endpoint.ts';
import { tariefprocessen } from './tarieven/tariefprocessen.endpoint.ts';
import { tariefvoorstellen } from './tarieven/tariefvoorstellen.endpoint.ts';
import { tarieven } from './tarieven/tarieven.endpoint.ts';
import { casussen } from './toegang/casussen.endpoint.ts';
import { keuzebeheer } from './toegang/keuzebeheer.endpoint.ts';
import { toewijzingen } from './toegang/toewijzingen.endpoint.ts';
import { toewijzingovernames } from './toegang/toewijzingovernames.endpoint.ts';
import { zorgkeuzewijzer } from './toegang/zorgkeuzewijzer.endpoint.ts';
import { monitor } from './verantwoording/monitor.endpoint.ts';
import { vergelijking } from './verantwoording/vergelijking.endpoint.ts';

/** Every operation of the interface, in the order of the cycle. */
export const endpoints: readonly Endpoint[] = [
  ...regio,
  ...besluiten,
  ...schalen,
  ...samenwerkingstaken,
  ...accounthouders,
  ...bestuur,
  ...beleid,
  ...kernbedingen,
  ...dialogen,
  ...reacties,
  ...effectketens,
  ...instrumenten,
  ...segmenten,
  ...randvoorwaarden,
  ...onderwerpen,
  ...moties,
  ...evaluaties,
  ...jaarprogramma,
  ...regiovisie,
  ...ontwikkelopgaven,
  ...producten,
  ...uitwisseling,
  ...tarieven,
  ...tariefprocessen,
  ...functieuitvragen,
  ...tariefreacties,
  ...rekenbases,
  ...tariefvoorstellen,
  ...indexatie,
  ...lonen,
  ...differentiatie,
  ...tarieflijsten,
  ...prijsopbouwendpoints,
  ...ingroeipaden,
  ...procedures,
  ...inschrijvingen,
  ...beoordelingen,
  ...overeenkomsten,
  ...overnames,
  ...planversies,
  ...berichten,
  ...casussen,
  ...toewijzingen,
  ...toewijzingovernames,
  ...zorgkeuzewijzer,
  ...keuzebeheer,
  ...declaraties,
  ...leveranciers,
  ...impact,
  ...monitor,
  ...vergelijking,
  ...persoonsgegevens,
  ...taken,
  ...zoekingen,
  ...filters,
  ...documenten,
  ...mensen,
  ...tokens,
  ...wijzigingenstroom,
  ...systemen,
];
