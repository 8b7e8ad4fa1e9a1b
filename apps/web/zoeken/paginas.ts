// SPDX-License-Identifier: EUPL-1.2
import {
  dialooglijst,
  effectketenlijst,
  evaluatiesInzien,
  instrumentenInzien,
  jaarprogrammalijst,
  motiesInzien,
  onderwerpenlijst,
  ontwikkelopgavenInzien,
  randvoorwaardenlijst,
  regiovisieInzien,
  segmentenlijst,
} from '#modules/beleid';
import { berichtenlijst, verzendingenlijst } from '#modules/berichten';
import { overeenkomstenlijst, overnamesInzien } from '#modules/contracten';
import { declaratielijst } from '#modules/declaraties';
import { procedurelijst } from '#modules/inkoop';
import { leverancierslijst } from '#modules/leveranciers';
import { overgangenInzien, productenboekInzien, productvoorstellenlijst } from '#modules/producten';
import {
  accounthouderslijst,
  besluitenlijst,
  derdenlijst,
  gremialijst,
  medewerkerslijst,
  plannenlijst,
  regioInzien,
  samenwerkingenlijst,
  schaalmatrixInzien,
  systemenlijst,
  taakverdelingInzien,
} from '#modules/regio';
import { indexatiesInzien, loontabellenInzien, tarieflijstenInzien, tarievenInzien } from '#modules/tarieven';
import {
  casuslijst,
  noodtoegangenlijst,
  toewijzingenlijst,
  toewijzingovernamesInzien,
  verzoekenlijst,
} from '#modules/toegang';
import { monitorInzien, regelsInzien } from '#modules/verantwoording';
import { aangemelden, type Rol } from '#platform/hoed';
import { bewaaroverzicht, inzageGeven, leesloglijst } from '#platform/persoonsgegevens';
import { woordenUit, zoekvorm } from '#platform/zoeken';

type Pagina = {
  readonly titel: string;
  readonly adres: string;
  readonly rollen: readonly Rol[];
  readonly ook?: string;
};
type Vraag = { readonly rollen: readonly Rol[] };

const pagina = (titel: string, adres: string, { rollen }: Vraag, ook = ''): Pagina => ({ titel, adres, rollen, ook });

/** Pages that are no record of anything: where one goes to see a list, or to do something. */
export const paginas: readonly Pagina[] = [
  pagina('Werkvoorraad', '/', { rollen: aangemelden }, 'taken'),
  pagina('Mijn account', '/account', { rollen: aangemelden }, 'vervanging sessies rollen'),
  pagina('De regio', '/regio', regioInzien, 'mandaten leden'),
  pagina('Besluiten', '/regio/besluiten', besluitenlijst, 'besluit'),
  pagina('Plannen van de regio’s', '/regio/plannen', plannenlijst, 'inkoopplan vergelijken'),
  pagina('Samenwerkingen', '/regio/verbanden', samenwerkingenlijst, 'verbanden'),
  pagina('Gremia', '/regio/gremia', gremialijst, 'bestuur overleg zetels'),
  pagina('Schalen van inkoop', '/regio/schalen', schaalmatrixInzien, 'zorgvormen'),
  pagina('Taakverdeling', '/regio/taken', taakverdelingInzien, 'samenwerkingstaken'),
  pagina('Accounthouders', '/regio/accounthouders', accounthouderslijst, 'signalen aanbieders'),
  pagina('Afspraken met derden', '/regio/derden', derdenlijst),
  pagina('Dialoog', '/beleid/dialoog', dialooglijst, 'fysieke overlegtafels reacties'),
  pagina('Segmenten', '/beleid/segmenten', segmentenlijst),
  pagina('Effectketens', '/beleid/effectketens', effectketenlijst),
  pagina('Instrumenten', '/beleid/instrumenten', instrumentenInzien, 'bekostiging looptijd toelating plafond'),
  pagina('Randvoorwaarden', '/beleid/randvoorwaarden', randvoorwaardenlijst),
  pagina('Onderwerpen over segmenten heen', '/beleid/onderwerpen', onderwerpenlijst),
  pagina('Moties', '/beleid/moties', motiesInzien, 'raad'),
  pagina('Evaluaties', '/beleid/evaluaties', evaluatiesInzien),
  pagina('Ontwikkelagenda', '/beleid/ontwikkelopgaven', ontwikkelopgavenInzien, 'ontwikkelopgaven pilots'),
  pagina('Regiovisie', '/beleid/regiovisie', regiovisieInzien),
  pagina('Jaarprogramma’s', '/beleid/jaarprogramma', jaarprogrammalijst, 'begroting'),
  pagina('Productenboek', '/producten', productenboekInzien, 'producten'),
  pagina('Voorstellen voor producten', '/producten/voorstellen', productvoorstellenlijst),
  pagina('Overgang van producten', '/producten/overgang', overgangenInzien, 'oude nieuwe'),
  pagina('Tarieven', '/tarieven', tarievenInzien, 'tarief prijzen'),
  pagina('Indexatie', '/tarieven/indexatie', indexatiesInzien, 'indexeren indexcijfers'),
  pagina('Loontabellen', '/tarieven/lonen', loontabellenInzien, 'cao'),
  pagina('Tarieflijsten', '/tarieven/lijsten', tarieflijstenInzien, 'nza volgen'),
  pagina('Procedures', '/inkoop', procedurelijst, 'inkoop inschrijven toelating aanbesteding'),
  pagina('Overeenkomsten', '/contracten', overeenkomstenlijst, 'contracten'),
  pagina('Overeenkomsten overnemen', '/contracten/overnemen', overnamesInzien, 'excel lopende contracten'),
  pagina('Postkamer', '/berichten', berichtenlijst, 'berichten ijw iwmo'),
  pagina('Berichten van een persoon', '/berichten/persoon', berichtenlijst, 'bsn burgerservicenummer'),
  pagina('Postvak uit', '/berichten/uit', verzendingenlijst, 'verzonden berichten'),
  pagina('Toewijzingen', '/toegang', toewijzingenlijst, 'toegang'),
  pagina('Casus openen', '/toegang/nieuw', casuslijst, 'nieuwe'),
  pagina('Toewijzingen overnemen', '/toegang/overnemen', toewijzingovernamesInzien, 'excel lopende toewijzingen'),
  pagina('Verzoeken', '/toegang/verzoeken', verzoekenlijst, '315 317 aanvragen'),
  pagina('Declaraties', '/declaraties', declaratielijst, 'rekeningen betalen'),
  pagina('Leveranciers', '/leveranciers', leverancierslijst, 'aanbieders'),
  pagina('Monitor', '/verantwoording', monitorInzien, 'verantwoording cijfers'),
  pagina('Regels achter de cijfers', '/verantwoording/euros', regelsInzien, 'geld'),
  pagina('Leeslog', '/persoonsgegevens', leesloglijst, 'wie heeft wat gezien logboek'),
  pagina('Bewaartermijnen', '/persoonsgegevens/bewaren', bewaaroverzicht, 'wissen avg'),
  pagina('Inzage voor een inwoner', '/persoonsgegevens/inzage', inzageGeven, 'avg artikel 15'),
  pagina('Noodtoegang', '/persoonsgegevens/noodtoegang', noodtoegangenlijst),
  pagina('Mensen', '/mensen', medewerkerslijst, 'rollen uitnodigen medewerkers'),
  pagina('Systemen', '/systemen', systemenlijst, 'api koppeling webhooks'),
];

const mostShown = 5;

/** The pages that somebody with these roles may open, by what they are called and what can be found there. */
export function vindPaginas(rollen: readonly Rol[], getypt: string): readonly Pagina[] {
  const woorden = woordenUit(getypt).map(zoekvorm);
  if (woorden.length === 0) return [];
  return paginas
    .filter((een) => een.rollen.some((rol) => rollen.includes(rol)))
    .filter(({ titel, ook }) => woorden.every((woord) => zoekvorm(`${titel} ${ook}`).includes(woord)))
    .slice(0, mostShown);
}
